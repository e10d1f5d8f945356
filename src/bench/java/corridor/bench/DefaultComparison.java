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

    /** @return a line of Markdown with the median of several runs */
    static String measure() throws IOException, InterruptedException {
        run(); // builds, and fills the file cache
        List<double[]> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(run());
        }
        return String.format(
                Locale.ROOT,
                "| default compare, 2 x 30 replications, whole process | %.1f s | peak %.0f MB |",
                median(runs, 0),
                median(runs, 1));
    }

    /** Wall seconds and peak megabytes. */
    private static double[] run() throws IOException, InterruptedException {
        Path output = Files.createTempDirectory("corridor-bench");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        "./corridor", "compare", "scenarios/today.yaml", "scenarios/zangezur.yaml", "-q", "-o", output.resolve("result").toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peakMegabytes(process.pid()));
            Thread.sleep(20);
        }
        return new double[] {(System.nanoTime() - start) / NANOS, peak};
    }

    private static double peakMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static double median(List<double[]> runs, int column) {
        double[] sorted = runs.stream().mapToDouble(run -> run[column]).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
