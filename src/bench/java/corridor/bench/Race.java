package corridor.bench;

import corridor.bench.Trial.Effort;
import corridor.bench.Trial.Repetition;
import corridor.bench.model.Workload;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All engines on one workload, in rounds: in each round each has a new JVM, one after another, so that whatever else the machine
 * does meets all alike. Of a JVM's repetitions the later half counts, when the code is compiled.
 */
final class Race {

    private static final Effort EFFORT = new Effort(6, 1.5, 30);

    private final Workload workload;
    private final List<Entry> entries;
    private final Map<Entry, List<Double>> seconds = new EnumMap<>(Entry.class);
    private final Map<Entry, List<Double>> work = new EnumMap<>(Entry.class);
    private final Map<Entry, List<Double>> bytes = new EnumMap<>(Entry.class);

    private Race(Workload workload) {
        this.workload = workload;
        entries = Entry.of(workload);
        for (Entry entry : entries) {
            seconds.put(entry, new ArrayList<>());
            work.put(entry, new ArrayList<>());
            bytes.put(entry, new ArrayList<>());
        }
    }

    /** @return the table */
    static String run(Workload workload, int rounds) throws IOException, InterruptedException {
        Race race = new Race(workload);
        for (int round = 0; round < rounds; round++) {
            race.round(round);
        }
        return race.table();
    }

    private void round(int round) throws IOException, InterruptedException {
        List<Entry> order = new ArrayList<>(
                entries.stream().filter(entry -> entry.races(round)).toList());
        if (round % 2 == 1) {
            Collections.reverse(order);
        }
        for (Entry entry : order) {
            List<Repetition> runs = Trial.run(entry, workload, entry.size(workload), round, EFFORT);
            List<Repetition> later = runs.subList(runs.size() / 2, runs.size());
            double scale = (double) workload.size() / entry.size(workload);
            seconds.get(entry)
                    .add(scale
                            * Median.of(later.stream().map(Repetition::seconds).toList()));
            // The mean and not the median, because it is counted in steps of 10 ms.
            work.get(entry)
                    .add(scale
                            * later.stream()
                                    .mapToDouble(Repetition::work)
                                    .average()
                                    .orElseThrow());
            bytes.get(entry)
                    .add(scale
                            * Median.of(later.stream()
                                    .map(run -> (double) run.bytes())
                                    .toList()));
        }
    }

    /** Ratios of wall time and, in brackets, of processor time. */
    private String table() {
        StringBuilder table = new StringBuilder("""
                | engine | ms | processor ms | M events/s | our engine is faster by | slower than the limit by | bytes each |
                |---|---|---|---|---|---|---|
                """);
        for (Entry entry : entries) {
            double median = Median.of(seconds.get(entry));
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %s | %s | %s |%n",
                    entry.label,
                    1_000 * median,
                    1_000 * Median.of(work.get(entry)),
                    workload.size() * workload.eventsEach() / median / 1e6,
                    entry == Entry.OURS ? "" : ratios(entry, Entry.OURS),
                    entry == Entry.LIMIT ? "" : ratios(entry, Entry.LIMIT),
                    // DSOL runs on a thread of its own, whose allocation is not counted here.
                    entry == Entry.DSOL
                            ? ""
                            : String.format(Locale.ROOT, "%.1f", Median.of(bytes.get(entry)) / workload.size())));
        }
        return table.toString();
    }

    private String ratios(Entry one, Entry other) {
        return String.format(Locale.ROOT, "%.2f (%.2f)", ratio(seconds, one, other), ratio(work, one, other));
    }

    /** Median over the rounds that {@code one} was in of the ratio within a round; {@code other} is in all of them. */
    private static double ratio(Map<Entry, List<Double>> of, Entry one, Entry other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < of.get(one).size(); round++) {
            ratios.add(of.get(one).get(round) / of.get(other).get(round));
        }
        return Median.of(ratios);
    }
}
