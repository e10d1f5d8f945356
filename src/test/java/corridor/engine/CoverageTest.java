package corridor.engine;

import static corridor.engine.Theory.SERVICE_SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.random.Distribution;
import corridor.stats.Estimate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What 95 % means: of many experiments on a queue whose mean wait is known, as many intervals hold it. */
class CoverageTest {

    private static final int EXPERIMENTS = 800;

    /** So few that the normal distribution in place of Student's t, 1.96 for 2.776, would cover 88 % alone. */
    private static final int REPLICATIONS = 5;

    private static final int WARM_UP = 500;
    private static final int CUSTOMERS = 4_500;

    /**
     * M/M/1 at one half waits s rho / (1 - rho), which is s (Gross, Shortle, Thompson and Harris 2008, chapter 2). The number of intervals
     * that hold it is binomial: the deviation of the share is sqrt(0.95 x 0.05 / 800) = 0.77 %, three of them 2.3 %.
     */
    @Test
    void nineteenInTwentyIntervalsHoldTheMeanWaitOfMM1() {
        long holding = IntStream.range(0, EXPERIMENTS)
                .mapToObj(CoverageTest::experiment)
                .filter(estimate -> estimate.low() <= SERVICE_SECONDS && SERVICE_SECONDS <= estimate.high())
                .count();
        double deviation = Math.sqrt(0.95 * 0.05 / EXPERIMENTS);
        assertThat((double) holding / EXPERIMENTS).isBetween(0.95 - 3 * deviation, 0.95 + 3 * deviation);
    }

    /** On replications that no other experiment has. */
    private static Estimate experiment(int number) {
        return Estimate.of(IntStream.range(0, REPLICATIONS)
                .mapToDouble(i -> meanWaitSeconds(number * REPLICATIONS + i))
                .toArray());
    }

    private static double meanWaitSeconds(int replication) {
        return new QueueRun(
                        new Distribution.Exponential(2 * SERVICE_SECONDS),
                        new Distribution.Exponential(SERVICE_SECONDS),
                        1,
                        replication,
                        CUSTOMERS)
                .run()
                .meanWaitSeconds(WARM_UP);
    }
}
