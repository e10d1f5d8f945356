package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class EstimateTest {

    private static final double NOTHING = Double.NaN;

    /**
     * Ten observations (Law 2007, Simulation Modeling and Analysis, 4th edition, p. 234). Their sum is 13.43, the squares add
     * up to 19.5441, so the variance is (19.5441 - 13.43^2 / 10) / 9 = 0.16751; Student's t of 9 degrees of freedom at 0.975
     * is 2.262 (any table), and the half-width 2.262 x sqrt(0.016751) = 0.2928.
     */
    @Test
    void theIntervalIsStudents() {
        Estimate estimate = Estimate.of(new double[] {1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09});
        assertThat(estimate.n()).isEqualTo(10);
        assertThat(estimate.mean()).isEqualTo(1.343, within(1e-12));
        assertThat(estimate.deviation()).isEqualTo(Math.sqrt(0.16751), within(0.00001));
        assertThat(estimate.halfWidth()).isEqualTo(0.2928, within(0.0001));
        assertThat(estimate.low()).isEqualTo(1.0502, within(0.0001));
        assertThat(estimate.high()).isEqualTo(1.6358, within(0.0001));
    }

    /** Two values 1 apart: deviation sqrt(1/2), standard error 1/2, t of one degree of freedom 12.706. */
    @Test
    void twoReplicationsHaveAVeryWideInterval() {
        assertThat(Estimate.of(new double[] {3, 4}).halfWidth()).isEqualTo(6.353, within(0.001));
    }

    @Test
    void oneReplicationHasAMeanButNoInterval() {
        assertThat(Estimate.of(new double[] {3})).isEqualTo(new Estimate(3, NOTHING, NOTHING, 1));
    }

    @Test
    void nothingHasNoMean() {
        assertThat(Estimate.of(new double[0])).isEqualTo(new Estimate(NOTHING, NOTHING, NOTHING, 0));
        assertThat(Estimate.of(new double[] {NOTHING})).isEqualTo(new Estimate(NOTHING, NOTHING, NOTHING, 0));
    }

    @Test
    void replicationsThatSawNothingAreLeftOut() {
        assertThat(Estimate.of(new double[] {1, NOTHING, 2, 3, NOTHING}))
                .isEqualTo(Estimate.of(new double[] {1, 2, 3}));
    }

    /** Each pair differs by 1 to 3: 2, 1, 3, mean 2, deviation 1, half-width 4.303 / sqrt(3) = 2.484. */
    @Test
    void differencesAreTakenPairByPair() {
        Estimate difference = Estimate.ofDifference(new double[] {10, 200, 3_000}, new double[] {12, 201, 3_003});
        assertThat(difference.mean()).isEqualTo(2);
        assertThat(difference.halfWidth()).isEqualTo(2.484, within(0.001));
    }

    @Test
    void aPairOfWhichOneSawNothingIsLeftOut() {
        Estimate difference = Estimate.ofDifference(new double[] {10, NOTHING, 30}, new double[] {11, 21, NOTHING});
        assertThat(difference).isEqualTo(new Estimate(1, NOTHING, NOTHING, 1));
    }

    /** The interval is exact for N(30, 1); over 2,000 samples of ten the standard error of the share is 0.5%, and three are allowed. */
    @Test
    void nineteenIntervalsInTwentyHoldTheTruth() {
        int holds = 0;
        for (RandomGenerator random : Draws.ofExperiments(2_000)) {
            Estimate estimate = Estimate.of(Draws.normal(random, 10, 30));
            holds += estimate.low() <= 30 && 30 <= estimate.high() ? 1 : 0;
        }
        assertThat(holds / 2_000.0).isEqualTo(0.95, within(3 * Draws.standardError(0.95, 2_000)));
    }
}
