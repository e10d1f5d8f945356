package corridor.bench;

import corridor.bench.model.OurEngine;
import corridor.bench.model.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How the cost of our engine grows with the number of containers and with the number of nodes. */
final class Growth {

    private static final int[] CONTAINERS = {10_000, 100_000, 1_000_000, 10_000_000};
    private static final int[] STATIONS = {10, 30, 100, 300, 1_000};
    private static final int CUSTOMERS = 10_000;
    private static final double ENOUGH_SECONDS = 1.5;
    private static final double NANOS = 1e9;

    private Growth() {}

    static String measure() {
        StringBuilder table = new StringBuilder("| what | size | seconds | ns each |\n|---|---|---|---|\n");
        for (int containers : CONTAINERS) {
            double seconds = median(() -> new OurEngine().run(Workload.W2, 1, new double[containers]));
            table.append(row("w2, containers", containers, seconds, containers));
        }
        for (int stations : STATIONS) {
            double seconds = median(() -> OurEngine.tandem(stations, 1, new double[CUSTOMERS]));
            table.append(row("w1 with 10,000 customers, stations", stations, seconds, (double) CUSTOMERS * stations));
        }
        return table.toString();
    }

    private static String row(String what, int size, double seconds, double parts) {
        return String.format(Locale.ROOT, "| %s | %,d | %.4f | %.1f |%n", what, size, seconds, seconds * NANOS / parts);
    }

    /** Median of the later half of the repetitions. */
    private static double median(Runnable run) {
        List<Double> seconds = new ArrayList<>();
        double spent = 0;
        while (seconds.size() < 4 || spent < ENOUGH_SECONDS) {
            long start = System.nanoTime();
            run.run();
            seconds.add((System.nanoTime() - start) / NANOS);
            spent += seconds.get(seconds.size() - 1);
        }
        return Median.of(seconds.subList(seconds.size() / 2, seconds.size()));
    }
}
