package corridor.engine;

import static corridor.engine.Theory.SERVICE_SECONDS;
import static corridor.engine.Theory.assertAgrees;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.random.Distribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Queues whose mean wait is known in closed form (Gross, Shortle, Thompson and Harris 2008, Fundamentals of Queueing Theory,
 * chapters 2 and 5). Twenty replications, the first 10,000 customers of each left out.
 */
class QueueTheoryTest {

    private static final int REPLICATIONS = 20;
    private static final int WARM_UP = 10_000;

    /** Half-widths demanded, as shares of the theoretical value. */
    private static final double WITHIN_4_PERCENT = 0.04;

    private static final double WITHIN_2_PERCENT = 0.02;

    /**
     * M/M/1. The number in the system is geometric with mean rho / (1 - rho); by Little's law the sojourn is
     * s / (1 - rho) and the wait without the service is s rho / (1 - rho): 10,000 s at one half, 40,000 s at 0.8.
     */
    @ParameterizedTest
    @CsvSource({"0.5, 10000, 60000", "0.8, 40000, 150000"})
    void exponentialServiceByOneServerWaitsAsMM1(double rho, double waitSeconds, int customers) {
        assertThat(waitSeconds).isEqualTo(SERVICE_SECONDS * rho / (1 - rho), within(1e-6));
        assertAgrees(
                waitSeconds,
                REPLICATIONS,
                WITHIN_4_PERCENT,
                replication -> meanWait(
                        arrivals(rho, 1), new Distribution.Exponential(SERVICE_SECONDS), 1, replication, customers));
    }

    /** The sojourn in M/M/1 is exponential with mean s / (1 - rho), so its P95 is ln 20 times that mean. */
    @ParameterizedTest
    @CsvSource({"0.5, 60000", "0.8, 150000"})
    void oneSojournInTwentyIsLongerThanLn20TimesTheMean(double rho, int customers) {
        double p95 = Math.log(20) * SERVICE_SECONDS / (1 - rho);
        assertAgrees(
                p95,
                REPLICATIONS,
                WITHIN_4_PERCENT,
                replication -> run(
                                arrivals(rho, 1),
                                new Distribution.Exponential(SERVICE_SECONDS),
                                1,
                                replication,
                                customers)
                        .sojournQuantileSeconds(WARM_UP, 0.95));
    }

    /**
     * M/M/4 at rho = 0.8, offered load a = 3.2 Erlang. Erlang C, the chance to wait, is
     * [a^c / c! / (1 - rho)] / [sum over k below c of a^k / k! + a^c / c! / (1 - rho)]; the mean wait is C s / (c - a).
     * By hand: the sum is 1 + 3.2 + 5.12 + 5.46133 = 14.78133, the last term 4.36907 / 0.2 = 21.84533, so C = 0.59643 and
     * the wait is 0.59643 x 10,000 / 0.8 = 7,455.4 s.
     */
    @Test
    void fourServersWaitAsErlangCSays() {
        double a = 3.2;
        double term = 1;
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            sum += term;
            term *= a / (k + 1);
        }
        double waits = term / (1 - a / 4);
        double wait = waits / (sum + waits) * SERVICE_SECONDS / (4 - a);
        assertThat(wait).isEqualTo(7_455.4, within(0.1));
        assertAgrees(
                wait,
                REPLICATIONS,
                WITHIN_4_PERCENT,
                replication -> meanWait(
                        arrivals(0.8, 4), new Distribution.Exponential(SERVICE_SECONDS), 4, replication, 150_000));
    }

    /** Pollaczek-Khinchine: wait = rho s (1 + cv^2) / (2 (1 - rho)). M/D/1 has cv = 0: at 0.8 half the wait of M/M/1. */
    @Test
    void constantServiceWaitsHalfAsLongAsExponential() {
        assertAgrees(
                20_000,
                REPLICATIONS,
                WITHIN_2_PERCENT,
                replication ->
                        meanWait(arrivals(0.8, 1), new Distribution.Fixed(SERVICE_SECONDS), 1, replication, 150_000));
    }

    /** cv = 1.2: 0.7 x 10,000 x 2.44 / 0.6 = 28,466.7 s. */
    @Test
    void lognormalServiceWaitsAsPollaczekKhinchineSay() {
        double wait = pollaczekKhinchine(0.7, SERVICE_SECONDS, 1.2 * SERVICE_SECONDS);
        assertThat(wait).isEqualTo(28_466.7, within(0.1));
        assertAgrees(
                wait,
                REPLICATIONS,
                WITHIN_4_PERCENT,
                replication -> meanWait(
                        arrivals(0.7, 1), new Distribution.LogNormal(SERVICE_SECONDS, 1.2), 1, replication, 150_000));
    }

    /**
     * A triangle from 1,000 to 25,000 s with its peak at 4,000 s has the mean 10,000 s and the variance
     * (a^2 + b^2 + c^2 - ab - ac - bc) / 18 = (1 + 16 + 625 - 4 - 25 - 100) / 18 = 28.5 (in thousands of seconds, squared).
     */
    @Test
    void triangularServiceWaitsAsPollaczekKhinchineSay() {
        double wait = pollaczekKhinchine(0.8, SERVICE_SECONDS, Math.sqrt(28.5) * 1_000);
        assertThat(wait).isEqualTo(25_700, within(0.1));
        assertAgrees(
                wait,
                REPLICATIONS,
                WITHIN_2_PERCENT,
                replication -> meanWait(
                        arrivals(0.8, 1), new Distribution.Triangular(1_000, 4_000, 25_000), 1, replication, 150_000));
    }

    /** Gamma with cv = 0.5 is Erlang of four phases, as crane moves are: 0.8 x 10,000 x 1.25 / 0.4 = 25,000 s. */
    @Test
    void gammaServiceWaitsAsPollaczekKhinchineSay() {
        assertAgrees(
                25_000,
                REPLICATIONS,
                WITHIN_2_PERCENT,
                replication -> meanWait(
                        arrivals(0.8, 1), new Distribution.Gamma(SERVICE_SECONDS, 0.5), 1, replication, 150_000));
    }

    /**
     * D/M/1: the wait is s sigma / (1 - sigma), where sigma is the root below one of sigma = exp(-(1 - sigma) / rho). At
     * rho = 0.8 it is 0.62863 and the wait 16,927.3 s. Timetables with random service behave so.
     */
    @Test
    void regularArrivalsWaitAsTheRootOfDM1Says() {
        double sigma = 0.5;
        for (int i = 0; i < 200; i++) {
            sigma = Math.exp(-(1 - sigma) / 0.8);
        }
        double wait = SERVICE_SECONDS * sigma / (1 - sigma);
        assertThat(wait).isEqualTo(16_927.3, within(0.1));
        assertAgrees(
                wait,
                REPLICATIONS,
                WITHIN_4_PERCENT,
                replication -> meanWait(
                        new Distribution.Fixed(SERVICE_SECONDS / 0.8),
                        new Distribution.Exponential(SERVICE_SECONDS),
                        1,
                        replication,
                        100_000));
    }

    private static double pollaczekKhinchine(double rho, double serviceSeconds, double deviationSeconds) {
        double cv = deviationSeconds / serviceSeconds;
        return rho * serviceSeconds * (1 + cv * cv) / (2 * (1 - rho));
    }

    private static Distribution arrivals(double rho, int servers) {
        return new Distribution.Exponential(SERVICE_SECONDS / rho / servers);
    }

    private static double meanWait(
            Distribution between, Distribution service, int servers, int replication, int customers) {
        return run(between, service, servers, replication, customers).meanWaitSeconds(WARM_UP);
    }

    private static QueueRun run(
            Distribution between, Distribution service, int servers, int replication, int customers) {
        return new QueueRun(between, service, servers, replication, customers).run();
    }
}
