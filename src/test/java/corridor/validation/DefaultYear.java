package corridor.validation;

import corridor.network.Network;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import corridor.stats.Estimate;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The year 2025 as {@code corridor run} simulates it, replication by replication, beside two of its alternatives. */
final class DefaultYear {

    static final int REPLICATIONS = 30;
    static final long SEED = 1;

    /** Of each alternative: pairs differ so little among themselves that a third of the years is enough. */
    static final int PAIRS = 10;

    private final List<Year> today = years("today", REPLICATIONS);
    private final List<Year> zangezur = years("zangezur", PAIRS);
    private final List<Year> singleDocument = years("single-document", PAIRS);

    private static List<Year> years(String scenario, int replications) {
        Loaded loaded = ScenarioReader.read(Path.of("scenarios", scenario + ".yaml"), List.of());
        Network network = Network.compile(loaded);
        return IntStream.range(0, replications)
                .parallel()
                .mapToObj(replication -> Year.simulate(network, SEED, replication))
                .toList();
    }

    /** The network that all replications of today share. */
    Network network() {
        return today.get(0).network();
    }

    Estimate mean(ToDoubleFunction<Year> figure) {
        return Estimate.of(values(today, figure));
    }

    /** Zangezur less today, on the same luck. */
    Estimate zangezurLessToday(ToDoubleFunction<Year> figure) {
        return Estimate.ofDifference(values(today, figure), values(zangezur, figure));
    }

    /** What one document leaves of today's figure, replication by replication. */
    Estimate singleOverSeparate(ToDoubleFunction<Year> figure) {
        double[] separate = values(today, figure);
        double[] single = values(singleDocument, figure);
        return Estimate.of(IntStream.range(0, PAIRS)
                .mapToDouble(i -> single[i] / separate[i])
                .toArray());
    }

    private static double[] values(List<Year> years, ToDoubleFunction<Year> figure) {
        return years.stream().mapToDouble(figure).toArray();
    }
}
