package corridor.bench;

import corridor.bench.SteadyState.Grown;
import corridor.bench.model.Workload;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measures, as tables. */
final class MicroBenchmarks {

    private MicroBenchmarks() {}

    static String holdModel() throws RunnerException {
        List<RunResult> results = run(HoldModel.class, List.of());
        StringBuilder table = new StringBuilder(
                "| pending | our engine, ns | PriorityQueue, ns | SSJ splay tree, ns |\n|---|---|---|---|\n");
        results.stream()
                .map(result -> result.getParams().getParam("pending"))
                .distinct()
                .sorted(Comparator.comparing(Integer::valueOf))
                .forEach(pending -> table.append(String.format(
                        Locale.ROOT,
                        "| %,d | %s | %s | %s |%n",
                        Integer.valueOf(pending),
                        score(results, "ours", pending),
                        score(results, "priorityQueue", pending),
                        score(results, "ssjSplayTree", pending))));
        return table.toString();
    }

    static String draws() throws RunnerException {
        StringBuilder table = new StringBuilder("| draw | ns |\n|---|---|\n");
        for (RunResult result : run(Draws.class, List.of())) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f |%n",
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore()));
        }
        return table.toString();
    }

    static String defaultYear() throws RunnerException {
        RunResult year = run(DefaultYear.class, List.of("gc")).get(0);
        List<RunResult> limit = run(YearLimit.class, List.of());
        double nanosOnLimit = score(limit, "hold");
        double canonicalNanos = score(limit, "corridor") / Workload.W2.eventsEach();
        double containers = second(year, "containers");
        double perSecond = year.getPrimaryResult().getScore();
        double bytes = second(year, "gc.alloc.rate.norm");
        double events = second(year, "events") / perSecond;
        double canonical = events + YearLimit.BOOKED_MOVES;
        return String.format(
                Locale.ROOT,
                """
                | what | figure | more |
                |---|---|---|
                | one replication of the default year, one thread, warm | %.0f ms | %.1f M events/s, %.0f k containers/s |
                | its events on the bare limit | %.1f ms | %.0f k events at %.1f ns with %d pending: the year takes %.1f times that |
                | its canonical events as w2 has them on the bare limit | %.1f ms | %.0f k events, with moves of rail cranes that make none of ours, at %.1f ns: the year takes %.1f times that |
                | allocated in one replication | %.1f MB | %.0f bytes a container |
                """,
                1_000 / perSecond,
                second(year, "events") / 1e6,
                containers / 1e3,
                events * nanosOnLimit / 1e6,
                events / 1e3,
                nanosOnLimit,
                YearLimit.PENDING,
                1e9 / perSecond / (events * nanosOnLimit),
                canonical * canonicalNanos / 1e6,
                canonical / 1e3,
                canonicalNanos,
                1e9 / perSecond / (canonical * canonicalNanos),
                bytes / 1e6,
                bytes * perSecond / containers);
    }

    /** What twice as long a run allocates more, for each container more. */
    static String bytes() throws RunnerException {
        List<RunResult> results = run(SteadyState.class, List.of("gc"));
        StringBuilder table = new StringBuilder("""
                | run | of a year, MB | of two years, MB | containers more | bytes for each | beside its result |
                |---|---|---|---|---|---|
                """);
        for (String scenario : SteadyState.SCENARIOS) {
            double once = allocated(results, scenario, SteadyState.ONE_YEAR);
            double twice = allocated(results, scenario, SteadyState.TWO_YEARS);
            Grown grown = SteadyState.grown(scenario);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f | %,d | %.2f | %.2f |%n",
                    scenario.replaceAll(".*/|\\.yaml", ""),
                    once / 1e6,
                    twice / 1e6,
                    grown.containers(),
                    (twice - once) / grown.containers(),
                    (twice - once - grown.resultBytes()) / grown.containers()));
        }
        return table.toString();
    }

    private static double allocated(List<RunResult> results, String scenario, String days) {
        return results.stream()
                .filter(result -> result.getParams().getParam("scenario").equals(scenario)
                        && result.getParams().getParam("horizon").equals(days))
                .mapToDouble(result -> second(result, "gc.alloc.rate.norm"))
                .findFirst()
                .orElse(Double.NaN);
    }

    private static List<RunResult> run(Class<?> benchmark, List<String> profilers) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(benchmark.getName() + "\\.").verbosity(VerboseMode.SILENT);
        profilers.forEach(options::addProfiler);
        Collection<RunResult> results = new Runner(options.build()).run();
        return List.copyOf(results);
    }

    private static double score(List<RunResult> results, String benchmark) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(benchmark))
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
    }

    private static String score(List<RunResult> results, String list, String pending) {
        return results.stream()
                .filter(result -> result.getPrimaryResult().getLabel().equals(list)
                        && result.getParams().getParam("pending").equals(pending))
                .map(result -> String.format(
                        Locale.ROOT, "%.0f", result.getPrimaryResult().getScore()))
                .findFirst()
                .orElse("");
    }

    private static double second(RunResult result, String name) {
        return result.getSecondaryResults().keySet().stream()
                .filter(label -> label.endsWith(name))
                .mapToDouble(label -> result.getSecondaryResults().get(label).getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
