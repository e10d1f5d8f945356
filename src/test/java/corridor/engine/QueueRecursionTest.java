package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.random.Distribution;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same customers through the event list and through a recursion that has none: every wait is equal, to the second. */
class QueueRecursionTest {

    private static final int CUSTOMERS = 100_000;

    /**
     * Kiefer and Wolfowitz 1955; with one server it is Lindley's recursion (1952), W' = max(0, W + S - T). The vector holds
     * the work that each server still has when a customer comes, least first; the customer waits for the least.
     */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 9})
    void everyCustomerWaitsAsKieferAndWolfowitzSay(int servers) {
        QueueRun run = new QueueRun(
                        new Distribution.Gamma(10_000.0 / servers, 1.5),
                        new Distribution.LogNormal(9_500, 0.8),
                        servers,
                        0,
                        CUSTOMERS)
                .run();
        long[] work = new long[servers];
        for (int customer = 0; customer < CUSTOMERS; customer++) {
            long since = run.betweenSeconds(customer);
            Arrays.setAll(work, server -> Math.max(0, work[server] - since));
            Arrays.sort(work);
            if (run.waitSeconds(customer) != work[0]) {
                assertThat(run.waitSeconds(customer))
                        .as("wait of customer %d", customer)
                        .isEqualTo(work[0]);
            }
            work[0] += run.serviceSeconds(customer);
        }
        assertThat(run.meanWaitSeconds(0)).as("there was a queue").isGreaterThan(1_000);
    }
}
