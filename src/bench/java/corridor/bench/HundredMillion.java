package corridor.bench;

import corridor.bench.model.OurEngine;
import corridor.stats.TimeHistogram;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** W2 with a hundred million containers in a heap of 512 MB: what is delivered leaves nothing but its place in a histogram. */
final class HundredMillion {

    private static final int CONTAINERS = 100_000_000;
    private static final double NANOS = 1e9;
    private static final double SECONDS_PER_HOUR = 3_600;

    private static final double SECONDS_PER_UNIT = SECONDS_PER_HOUR / OurEngine.UNITS_PER_HOUR;

    private HundredMillion() {}

    static String measure() throws IOException, InterruptedException {
        String row = ChildJvm.run(List.of("-Xmx512m"), HundredMillion.class, List.of())
                .get(0);
        return """
                | what | containers | seconds | k containers/s | peak of the process, MB | mean, h | P95, h |
                |---|---|---|---|---|---|---|
                | w2 on the engine\s""" + row + "\n";
    }

    /** Takes no arguments and prints a row of the table. */
    public static void main(String[] arguments) throws IOException {
        TimeHistogram times = TimeHistogram.fine();
        long start = System.nanoTime();
        OurEngine.corridor(1, CONTAINERS, units -> times.add(Math.round(units * SECONDS_PER_UNIT)));
        double seconds = (System.nanoTime() - start) / NANOS;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.1f | %.0f | %.0f | %.3f | %.2f |%n",
                times.count(),
                seconds,
                CONTAINERS / seconds / 1e3,
                Memory.peakMegabytes(ProcessHandle.current().pid()),
                times.meanSeconds() / SECONDS_PER_HOUR,
                times.quantileSeconds(0.95) / SECONDS_PER_HOUR);
    }
}
