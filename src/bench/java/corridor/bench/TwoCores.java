package corridor.bench;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The same replications of the default year on one thread and on two, in turn. */
final class TwoCores {

    private static final int REPLICATIONS = 24;
    private static final int ROUNDS = 7;
    private static final double NANOS = 1e9;

    private TwoCores() {}

    static String measure() throws InterruptedException {
        Network network = Network.compile(ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of()));
        seconds(network, 2); // warms up
        List<Double> one = new ArrayList<>();
        List<Double> two = new ArrayList<>();
        List<Double> speedUp = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            one.add(seconds(network, 1));
            two.add(seconds(network, 2));
            speedUp.add(one.get(round) / two.get(round));
        }
        return String.format(
                Locale.ROOT, """
                | %d replications of the default year | seconds |
                |---|---|
                | one thread | %.2f |
                | two threads | %.2f |
                | speed-up, median of %d pairs | %.2f |
                """, REPLICATIONS, Median.of(one), Median.of(two), ROUNDS, Median.of(speedUp));
    }

    private static double seconds(Network network, int threads) throws InterruptedException {
        long start = System.nanoTime();
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(thread -> new Thread(() -> {
                    for (int replication = thread; replication < REPLICATIONS; replication += threads) {
                        Simulation.run(network, 1, replication);
                    }
                }))
                .toList();
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        return (System.nanoTime() - start) / NANOS;
    }
}
