package corridor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The default comparison as a whole process: {@code ./corridor compare}, start-up, charts and files included. Linux only, for
 * the peak of memory.
 */
final class DefaultComparison {

    private static final int RUNS = 5;
    private static final double NANOS = 1e9;

    private DefaultComparison() {}

    /** @return a table with the median of several runs */
    static String measure() throws IOException, InterruptedException {
        run(); // builds, and fills the file cache
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run());
        }
        return String.format(
                Locale.ROOT,
                """
                | what | figure | more |
                |---|---|---|
                | default compare, 2 x 30 replications, whole process | %.1f s | peak %.0f MB |
                """,
                Median.of(runs.stream().map(run -> run[0]).toList()),
                Median.of(runs.stream().map(run -> run[1]).toList()));
    }

    /** Wall seconds and peak megabytes. */
    private static double[] run() throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("corridor-bench");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        "./corridor",
                        "compare",
                        "scenarios/today.yaml",
                        "scenarios/zangezur.yaml",
                        "-q",
                        "-o",
                        output.resolve("result").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, Memory.peakMegabytes(process.pid()));
            Thread.sleep(20);
        }
        return new double[] {(System.nanoTime() - start) / NANOS, peak};
    }
}
