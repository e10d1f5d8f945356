package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class EquivalenceTest {

    private static final Estimate EIGHT_PAIRS = Estimate.of(new double[] {0.3, -0.2, 0.5, 0.1, -0.4, 0.2, 0.0, 0.6});

    /**
     * Mean 0.1375, standard error 0.33780 / sqrt(8) = 0.11943: t = 6.175 from -0.6 and 3.873 from 0.6, with p-values of
     * 0.00022808 and 0.0030556 (scipy 1.17, one-sided ttest_1samp). Of two tests that must both speak the weaker counts.
     */
    @Test
    void bothOneSidedTestsMustSpeak() {
        assertThat(Equivalence.of(EIGHT_PAIRS, 0.6).pValue()).isEqualTo(0.00305564020755709, within(1e-12));
        Estimate mirrored = new Estimate(-EIGHT_PAIRS.mean(), -EIGHT_PAIRS.high(), -EIGHT_PAIRS.low(), 8);
        assertThat(Equivalence.of(mirrored, 0.6).pValue()).isEqualTo(0.00305564020755709, within(1e-12));
    }

    @Test
    void equivalenceAtFivePercentIsANinetyPercentIntervalWithinTheMargins() {
        for (RandomGenerator random : Draws.ofExperiments(1_000)) {
            Estimate difference = Estimate.of(Draws.normal(random, 6, 0));
            Interval interval = difference.interval(0.90);
            assertThat(Equivalence.of(difference, 1).pValue() < 0.05)
                    .isEqualTo(-1 < interval.low() && interval.high() < 1);
        }
    }

    /** A true difference of the margin itself must pass for small in 5% at most; 4,000 experiments: standard error 0.34%. */
    @Test
    void aDifferenceOfTheMarginIsCalledSmallOnceInTwenty() {
        int shown = 0;
        for (RandomGenerator random : Draws.ofExperiments(4_000)) {
            Estimate difference = Estimate.of(Draws.normal(random, 20, 2));
            shown += Equivalence.of(difference, 2).pValue() < 0.05 ? 1 : 0;
        }
        assertThat(shown / 4_000.0).isEqualTo(0.05, within(3 * Draws.standardError(0.05, 4_000)));
    }

    @Test
    void pairsThatNeverDifferAreEquivalentAndPairsThatAlwaysDifferByMoreAreNot() {
        assertThat(Equivalence.of(Estimate.of(new double[] {0, 0, 0}), 1).pValue())
                .isLessThan(0.05);
        assertThat(Equivalence.of(Estimate.of(new double[] {3, 3, 3}), 1).pValue())
                .isGreaterThanOrEqualTo(0.05);
        assertThat(Equivalence.of(Estimate.of(new double[] {-1, -1, -1}), 1).pValue())
                .isGreaterThanOrEqualTo(0.05);
    }

    @Test
    void onePairShowsNothing() {
        assertThat(Equivalence.of(Estimate.of(new double[] {0}), 1).pValue()).isNaN();
    }

    @Test
    void aMarginOfNothingIsRefused() {
        assertThatThrownBy(() -> Equivalence.of(EIGHT_PAIRS, 0)).hasMessageContaining("margin of 0.0");
    }
}
