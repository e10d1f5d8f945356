package corridor.bench;

import corridor.bench.Trial.Effort;
import corridor.bench.Trial.Repetition;
import corridor.bench.model.NoEventList;
import corridor.bench.model.Workload;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Whoever is timed must give the right answer first: mean and 95 % quantile of the transit time over some replications are
 * held against a program without an event list.
 */
final class Gate {

    /**
     * The largest difference, in standard errors, that is put down to chance: with 40 comparisons one in a hundred runs of the
     * gate refuses an engine that is right.
     */
    private static final double LARGEST_Z = 3.7;

    private static final int SEED = 7;
    private static final Effort EFFORT = new Effort(5, 4, 20);
    private static final Map<Workload, Integer> REFERENCE_RUNS =
            new EnumMap<>(Map.of(Workload.W1, 400, Workload.W2, 60, Workload.W3, 60));

    private Gate() {}

    /** Mean and 95 % quantile of a set of replications, each with the deviation from replication to replication. */
    private record Answer(int runs, double mean, double meanDeviation, double p95, double p95Deviation) {

        static Answer of(List<Repetition> runs) {
            return new Answer(
                    runs.size(),
                    average(runs, Repetition::mean),
                    deviation(runs, Repetition::mean),
                    average(runs, Repetition::p95),
                    deviation(runs, Repetition::p95));
        }

        /** Differences of mean and quantile in standard errors; the deviation is the reference's, which is known best. */
        double[] against(Answer reference) {
            double error = Math.sqrt(1.0 / runs + 1.0 / reference.runs);
            return new double[] {
                (mean - reference.mean) / (error * reference.meanDeviation),
                (p95 - reference.p95) / (error * reference.p95Deviation)
            };
        }

        private static double average(List<Repetition> runs, ToDoubleFunction<Repetition> of) {
            return runs.stream().mapToDouble(of).average().orElseThrow();
        }

        private static double deviation(List<Repetition> runs, ToDoubleFunction<Repetition> of) {
            double average = average(runs, of);
            double squares = runs.stream()
                    .mapToDouble(run -> Math.pow(of.applyAsDouble(run) - average, 2))
                    .sum();
            return Math.sqrt(squares / (runs.size() - 1));
        }
    }

    /**
     * Lets all engines answer.
     *
     * @return the table
     * @throws IllegalStateException when one of ours is wrong; peers that are wrong are named in the table
     */
    static String check(Workload workload) throws IOException, InterruptedException {
        Answer reference = reference(workload, workload.size());
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, """
                | engine | runs | mean | z | P95 | z | verdict |
                |---|---|---|---|---|---|---|
                | no event list | %d | %.3f | | %.3f | | reference |
                """, reference.runs, reference.mean, reference.p95));
        boolean oursAreRight = true;
        for (Entry entry : Entry.of(workload)) {
            int size = entry.size(workload);
            Answer answer = Answer.of(Trial.run(entry, workload, size, SEED, EFFORT));
            double[] z = answer.against(size == workload.size() ? reference : reference(workload, size));
            boolean right = Math.abs(z[0]) <= LARGEST_Z && Math.abs(z[1]) <= LARGEST_Z;
            oursAreRight &= right || !entry.isOurs();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.1f | %.3f | %.1f | %s |%n",
                    entry.label,
                    answer.runs,
                    answer.mean,
                    z[0],
                    answer.p95,
                    z[1],
                    right ? "agrees" : "**disagrees**"));
        }
        if (!oursAreRight) {
            throw new IllegalStateException("One of our own programs gives a wrong answer:\n" + table);
        }
        return table.toString();
    }

    private static Answer reference(Workload workload, int size) {
        return Answer.of(IntStream.range(0, REFERENCE_RUNS.get(workload))
                .parallel()
                .mapToObj(run -> {
                    double[] hours = new double[size];
                    new NoEventList().run(workload, run, hours);
                    double mean = Arrays.stream(hours).sum() / hours.length;
                    Arrays.sort(hours);
                    return new Repetition(0, 0, mean, hours[(int) (hours.length * 0.95)], 0);
                })
                .toList());
    }
}
