package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.engine.Engine.Action;
import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import org.apache.commons.math3.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** FEATURE: a vessel of capacity Q leaves every T seconds; boxes come at random (Poisson) and go aboard in turn. */
class PeriodicDepartureTheoryTest {

    private static final long PERIOD_SECONDS = 100_000;
    private static final int DEPARTURES = 20_000;
    private static final int WARM_UP_DEPARTURES = 1_000;
    private static final int REPLICATIONS = 20;

    /** Poisson arrivals are uniform over the period, so with room for all the mean wait is T / 2. */
    @Test
    void withRoomForAllTheMeanWaitIsHalfThePeriod() {
        Theory.assertAgrees(
                PERIOD_SECONDS / 2.0,
                REPLICATIONS,
                0.005,
                replication -> new Run(5, Integer.MAX_VALUE, replication).meanWaitSeconds());
    }

    /**
     * With room for Q and m arrivals a period on average (m below Q), let W be what is left behind by a departure. Then
     * W' = max(0, W + A - Q) with A Poisson of generating function A(z) = exp(m (z - 1)), and (Bailey 1954, J. R. Stat. Soc. B
     * 16, p. 80)
     *
     * <pre>W(z) = (Q - m) (z - 1) / (z^Q - A(z)) x product over i of (z - z_i) / (1 - z_i),</pre>
     *
     * <p>z_1 to z_(Q-1) being the roots of z^Q = A(z) inside the unit circle. Its derivative at one is
     *
     * <pre>E[W] = sum over i of 1 / (1 - z_i) - (Q (Q - 1) - m^2) / (2 (Q - m)),</pre>
     *
     * <p>because z^Q - A(z) = (Q - m) h + (Q (Q - 1) - m^2) h^2 / 2 + ... at z = 1 + h. Over the period m / 2 more wait on
     * average, and Little's law turns E[W] + m / 2 into the mean wait, T (E[W] + m / 2) / m. For Q = 1 there is no root and
     * E[W] = m^2 / (2 (1 - m)): M/D/1.
     */
    @ParameterizedTest
    @CsvSource({"1, 0.8", "2, 1.6", "5, 4", "10, 9"})
    void withRoomForFewTheMeanWaitIsThatOfBaileysBulkQueue(int capacity, double perPeriod) {
        double wait = PERIOD_SECONDS * (leftBehind(capacity, perPeriod) + perPeriod / 2) / perPeriod;
        Theory.assertAgrees(
                wait, REPLICATIONS, 0.04, replication -> new Run(perPeriod, capacity, replication).meanWaitSeconds());
    }

    @Test
    void theFormulaForOnePlaceIsThatOfPollaczekAndKhinchine() {
        assertThat(leftBehind(1, 0.8)).isEqualTo(0.64 / 0.4, within(1e-12));
    }

    /** The same arrivals counted by period, without an event list: W' = max(0, W + A - Q). */
    @Test
    void everyDepartureLeavesBehindWhatTheRecursionSays() {
        Run run = new Run(4.5, 5, 0);
        int[] arrivals = new int[DEPARTURES + 1];
        long second = 0;
        for (int box = 0; second < DEPARTURES * PERIOD_SECONDS; box++) {
            second += run.betweenSeconds(box);
            // A box that comes in the second of the departure still catches it.
            int departure = (int) Math.max(1, (second + PERIOD_SECONDS - 1) / PERIOD_SECONDS);
            if (departure <= DEPARTURES) {
                arrivals[departure]++;
            }
        }
        int left = 0;
        for (int departure = 1; departure < DEPARTURES; departure++) {
            left = Math.max(0, left + arrivals[departure] - 5);
            assertThat(run.leftBehind[departure]).isEqualTo(left);
        }
    }

    private static double leftBehind(int q, double m) {
        double sum = 0;
        for (int k = 1; k < q; k++) {
            // z = e^(2 pi i k / Q) e^(m (z - 1) / Q) is a contraction by m / Q.
            Complex turn = new Complex(0, 2 * Math.PI * k / q).exp();
            Complex z = Complex.ZERO;
            for (int i = 0; i < 2_000; i++) {
                z = turn.multiply(z.subtract(1).multiply(m / q).exp());
            }
            sum += Complex.ONE.divide(Complex.ONE.subtract(z)).getReal();
        }
        return sum - (q * (q - 1.0) - m * m) / (2 * (q - m));
    }

    private static final class Run {
        private final Engine engine = new Engine();
        private final Level waiting = new Level(engine);
        private final IntQueue quay = new IntQueue();
        private final int[] leftBehind = new int[DEPARTURES + 1];
        private final Draw between;
        private final long key;
        private final int capacity;
        private final Action arrive = this::arrive;
        private final Action depart = this::depart;
        private long came;

        Run(double perPeriod, int capacity, int replication) {
            Luck luck = new Luck(7, replication);
            between = luck.draw(new Distribution.Exponential(PERIOD_SECONDS / perPeriod));
            key = luck.key("boxes");
            this.capacity = capacity;
            engine.schedule(betweenSeconds(0), 0, arrive, 0);
            engine.schedule(PERIOD_SECONDS, 1, depart, 1);
            engine.runUntil(WARM_UP_DEPARTURES * PERIOD_SECONDS);
            waiting.startMeasuring();
            came = 0;
            engine.runUntil(DEPARTURES * PERIOD_SECONDS);
        }

        long betweenSeconds(int box) {
            return between.secondsAt(Luck.key(key, box));
        }

        /** The time spent waiting by all over the number that came; over many periods, the mean wait. */
        double meanWaitSeconds() {
            return (double) waiting.area() / came;
        }

        private void arrive(int box) {
            came++;
            quay.add(box);
            waiting.change(1);
            engine.schedule(betweenSeconds(box + 1), 0, arrive, box + 1);
        }

        private void depart(int departure) {
            for (int place = 0; place < capacity && !quay.isEmpty(); place++) {
                quay.remove();
                waiting.change(-1);
            }
            leftBehind[departure] = quay.size();
            engine.schedule(PERIOD_SECONDS, 1, depart, departure + 1);
        }
    }
}
