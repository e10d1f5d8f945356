package corridor.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs every benchmark and prints a table of Markdown for docs/performance.md. */
public final class Benchmarks {

    private Benchmarks() {}

    /** Takes no arguments; run it in the top folder of the project. */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(DefaultYear.class.getSimpleName())
                        .addProfiler("gc")
                        .build())
                .run();
        RunResult year = results.iterator().next();
        double perSecond = year.getPrimaryResult().getScore();
        String comparison = DefaultComparison.measure();
        System.out.println();
        System.out.println("| what | figure | more |");
        System.out.println("|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| one replication of the default year, one thread, warm | %.0f ms | %.1f M events/s, %.0f k containers/s |%n",
                1_000 / perSecond,
                second(year, "events") / 1e6,
                second(year, "containers") / 1e3);
        System.out.printf(
                Locale.ROOT,
                "| allocated in one replication | %.1f MB | histograms, rows and bookings; nothing per event of the engine |%n",
                second(year, "gc.alloc.rate.norm") / 1e6);
        System.out.println(comparison);
    }

    private static double second(RunResult result, String name) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }
}
