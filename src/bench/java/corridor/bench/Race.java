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
    private final Map<Entry, List<Double>> bytes = new EnumMap<>(Entry.class);

    private Race(Workload workload) {
        this.workload = workload;
        entries = Entry.of(workload);
        for (Entry entry : entries) {
            seconds.put(entry, new ArrayList<>());
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
        List<Entry> order = new ArrayList<>(entries);
        if (round % 2 == 1) {
            Collections.reverse(order);
        }
        for (Entry entry : order) {
            List<Repetition> runs = Trial.run(entry, workload, workload.size(), round, EFFORT);
            List<Repetition> later = runs.subList(runs.size() / 2, runs.size());
            seconds.get(entry)
                    .add(Median.of(later.stream().map(Repetition::seconds).toList()));
            bytes.get(entry)
                    .add(Median.of(later.stream().map(run -> (double) run.bytes()).toList()));
        }
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                """
                | engine | ms | M events/s | our engine is faster by | slower than the limit by | bytes each |
                |---|---|---|---|---|---|
                """);
        for (Entry entry : entries) {
            double median = Median.of(seconds.get(entry));
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %s | %s | %s |%n",
                    entry.label,
                    1_000 * median,
                    workload.size() * workload.eventsEach() / median / 1e6,
                    entry == Entry.OURS ? "" : "%.2f".formatted(ratio(entry, Entry.OURS)),
                    entry == Entry.LIMIT ? "" : "%.2f".formatted(ratio(entry, Entry.LIMIT)),
                    // DSOL runs on a thread of its own, whose allocation is not counted here.
                    entry == Entry.DSOL ? "" : "%.1f".formatted(Median.of(bytes.get(entry)) / workload.size())));
        }
        return table.toString();
    }

    /** Median over the rounds of the ratio within a round. */
    private double ratio(Entry one, Entry other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < seconds.get(one).size(); round++) {
            ratios.add(seconds.get(one).get(round) / seconds.get(other).get(round));
        }
        return Median.of(ratios);
    }
}
