package corridor.bench;

import corridor.bench.Trial.Effort;
import corridor.bench.Trial.Repetition;
import corridor.bench.model.Workload;
import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.Audit;
import corridor.result.RunResult;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Whole scenarios with all that is recorded, counted and audited of them: W2 beside the same on SSJ, and a hundred million containers. */
final class Product {

    private static final String W2 = "src/bench/scenarios/w2.yaml";
    private static final String HUNDRED_MILLION = "src/bench/scenarios/hundred-million.yaml";
    private static final int REPETITIONS = 8;
    private static final double NANOS = 1e9;
    private static final double SECONDS_PER_HOUR = 3_600;
    private static final Effort EFFORT = new Effort(6, 1.5, 30);

    private Product() {}

    /** @return the table of W2 as a scenario against W2 on SSJ, in rounds of one JVM each */
    static String againstSsj(int rounds) throws IOException, InterruptedException {
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        List<Double> ssj = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            one.add(ourSeconds(1));
            two.add(ourSeconds(2));
            ssj.add(ssjSeconds(round));
        }
        return "| a million containers | ms | faster than SSJ by (median of %d rounds) |\n|---|---|---|\n".formatted(rounds)
                + row("w2 as a scenario, with all that `corridor run` records, one thread", one, ssj)
                + row("the same, two replications on two threads: time for each", two, ssj)
                + "| w2 written by hand on SSJ, one thread | %.0f | |\n".formatted(1_000 * Median.of(ssj));
    }

    private static String row(String what, List<Double> ours, List<Double> ssj) {
        List<Double> ratios = IntStream.range(0, ssj.size())
                .mapToObj(round -> ssj.get(round) / ours.get(round))
                .toList();
        return String.format(
                Locale.ROOT, "| %s | %.0f | %.2f |%n", what, 1_000 * Median.of(ours), Median.of(ratios));
    }

    /** @return the row of a hundred million containers in a heap of 512 MB */
    static String hundredMillion() throws IOException, InterruptedException {
        List<String> lines = ChildJvm.run(List.of("-Xmx512m"), Product.class, List.of(HUNDRED_MILLION, "1", "1"));
        return "| as a scenario " + lines.get(lines.size() - 1) + "\n";
    }

    /** Of one replication among so many at a time. */
    private static double ourSeconds(int threads) throws IOException, InterruptedException {
        List<String> lines = ChildJvm.run(
                List.of("-Xmx4g"), Product.class, List.of(W2, "" + REPETITIONS, "" + threads));
        return Median.of(lines.subList(lines.size() / 2, lines.size()).stream()
                .map(line -> 1e3 / Double.parseDouble(line.split("\\|", -1)[3].strip()))
                .toList());
    }

    private static double ssjSeconds(int round) throws IOException, InterruptedException {
        List<Repetition> runs = Trial.run(Entry.SSJ, Workload.W2, Workload.W2.size(), round, EFFORT);
        return Median.of(runs.subList(runs.size() / 2, runs.size()).stream()
                .map(Repetition::seconds)
                .toList());
    }

    /** Takes a scenario, how often to run it, and how many replications at a time; prints a row of figures for each time. */
    public static void main(String[] arguments) {
        Network network = Network.compile(ScenarioReader.read(Path.of(arguments[0]), List.of()));
        int threads = Integer.parseInt(arguments[2]);
        for (int time = 0; time < Integer.parseInt(arguments[1]); time++) {
            int first = time * threads;
            long start = System.nanoTime();
            List<RunResult> results = IntStream.range(first, first + threads)
                    .parallel()
                    .mapToObj(replication -> Simulation.run(network, 1, replication))
                    .toList();
            double seconds = (System.nanoTime() - start) / NANOS / threads;
            if (!results.stream().flatMap(result -> result.audit().checks().stream()).allMatch(Audit.Check::passed)) {
                throw new IllegalStateException("The audit of %s failed.".formatted(arguments[0]));
            }
            RunResult result = results.get(0);
            System.out.printf(
                    Locale.ROOT,
                    "| %,d | %.2f | %.0f | %.0f | %.3f | %.2f |%n",
                    result.delivered(),
                    seconds,
                    result.delivered() / seconds / 1e3,
                    Memory.peakMegabytes(ProcessHandle.current().pid()),
                    result.flows().get(0).transit().meanSeconds() / SECONDS_PER_HOUR,
                    result.flows().get(0).transit().quantileSeconds(0.95) / SECONDS_PER_HOUR);
        }
    }
}
