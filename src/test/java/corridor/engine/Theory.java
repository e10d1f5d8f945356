package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Simulation against theory. Independent replications give a mean with a 99.9% interval (Student's t), which must hold the
 * theoretical value and must be narrow, for a wide interval proves nothing.
 *
 * <p>The clock counts whole seconds and theory does not. All models here have services of 10,000 s on average: rounding, half a
 * second up or down, is five parts in 100,000 of a service, and even so cancels out.
 */
final class Theory {

    static final double SERVICE_SECONDS = 10_000;
    private static final double CONFIDENCE = 0.999;

    private Theory() {}

    /** @param narrow largest half-width that is accepted, as a share of the theoretical value */
    static void assertAgrees(double theory, int replications, double narrow, IntToDoubleFunction replication) {
        double[] values =
                IntStream.range(0, replications).mapToDouble(replication).toArray();
        double mean = StatUtils.mean(values);
        double t = new TDistribution(null, replications - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        double half = t * Math.sqrt(StatUtils.variance(values) / replications);
        assertThat(half).as("half-width of the interval about %s", mean).isLessThan(narrow * theory);
        assertThat(theory).isBetween(mean - half, mean + half);
    }
}
