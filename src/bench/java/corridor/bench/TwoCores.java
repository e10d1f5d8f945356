package corridor.bench;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The same replications of the default year on one thread and on two, in turn; and beside them a loop that only reckons and touches no
 * memory, which says what the second core of a shared machine is worth at that hour.
 */
final class TwoCores {

    private static final int REPLICATIONS = 24;
    private static final int WARM_UPS = 4;
    private static final int ROUNDS = 21;
    private static final int STEPS = 30_000_000;
    private static final double NANOS = 1e9;

    private TwoCores() {}

    /** In a JVM of its own with the collector that the launcher chooses. */
    static String measure() throws IOException, InterruptedException {
        List<String> lines = ChildJvm.run(List.of("-Xmx4g", "-XX:+UseSerialGC"), TwoCores.class, List.of());
        return String.join("\n", lines) + "\n";
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws InterruptedException {
        Network network = Network.compile(ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of()));
        Pairs years = new Pairs(replication -> Simulation.run(network, 1, replication));
        Pairs loops = new Pairs(TwoCores::reckon);
        for (int round = 0; round < WARM_UPS; round++) {
            seconds(years.task, 2);
            seconds(loops.task, 2);
        }
        for (int round = 0; round < ROUNDS; round++) {
            years.measure();
            loops.measure();
        }
        System.out.printf(
                Locale.ROOT, """
                | %d at a time | one thread, s | two threads, s | speed-up, median of %d pairs |
                |---|---|---|---|
                | replications of the default year | %s |
                | loops that only reckon | %s |
                """, REPLICATIONS, ROUNDS, years.row(), loops.row());
    }

    private static void reckon(int seed) {
        long x = seed;
        for (int i = 0; i < STEPS; i++) {
            x = x * 6_364_136_223_846_793_005L + 1_442_695_040_888_963_407L;
        }
        if (x == seed) {
            throw new IllegalStateException("The loop went nowhere.");
        }
    }

    private static double seconds(IntConsumer task, int threads) throws InterruptedException {
        long start = System.nanoTime();
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(thread -> new Thread(() -> {
                    for (int replication = thread; replication < REPLICATIONS; replication += threads) {
                        task.accept(replication);
                    }
                }))
                .toList();
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        return (System.nanoTime() - start) / NANOS;
    }

    /** One task on one thread and on two. */
    private static final class Pairs {
        private final IntConsumer task;
        private final List<Double> one = new ArrayList<>();
        private final List<Double> two = new ArrayList<>();

        Pairs(IntConsumer task) {
            this.task = task;
        }

        void measure() throws InterruptedException {
            one.add(seconds(task, 1));
            two.add(seconds(task, 2));
        }

        String row() {
            List<Double> speedUps = IntStream.range(0, one.size())
                    .mapToObj(i -> one.get(i) / two.get(i))
                    .toList();
            return String.format(
                    Locale.ROOT, "%.2f | %.2f | %.2f", Median.of(one), Median.of(two), Median.of(speedUps));
        }
    }
}
