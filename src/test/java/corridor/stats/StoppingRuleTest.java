package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoppingRuleTest {

    @Test
    void itIsNotAskedBeforeTenReplications() {
        StoppingRule rule = StoppingRule.absolute(1);
        assertThat(rule.reached(new Estimate(50, 49.9, 50.1, 9))).isFalse();
        assertThat(rule.reached(new Estimate(50, 49.9, 50.1, 10))).isTrue();
        assertThat(rule.reached(new Estimate(50, 48.9, 51.1, 10))).isFalse();
    }

    @Test
    void whatWasSeenOnceMayBeKnownBetterAndWhatWasNeverSeenMayNot() {
        StoppingRule rule = StoppingRule.absolute(1);
        assertThat(rule.open(Estimate.of(new double[] {5}))).isTrue();
        assertThat(rule.open(Estimate.of(new double[] {Double.NaN}))).isFalse();
        assertThat(rule.open(new Estimate(50, 49.9, 50.1, 10))).isFalse();
    }

    /** 10% of error: the half-width must come to 0.1 / 1.1 = 9.09% of a mean of 50, which is 4.545. */
    @Test
    void aRelativeErrorAllowsForTheMeanItselfBeingOff() {
        StoppingRule rule = StoppingRule.relative(0.1);
        assertThat(rule.reached(new Estimate(50, 50 - 4.54, 50 + 4.54, 12))).isTrue();
        assertThat(rule.reached(new Estimate(50, 50 - 4.55, 50 + 4.55, 12))).isFalse();
        assertThat(rule.reached(new Estimate(-50, -50 - 4.54, -50 + 4.54, 12))).isTrue();
    }

    /**
     * Deviation 1 and a half-width of 0.5: n = 18 is the first with t(17) / sqrt(18) = 2.1098 / 4.2426
     * = 0.4973; with 17 it is 2.1199 / 4.1231 = 0.5141.
     */
    @Test
    void theReplicationsForAHalfWidthAreTheFirstForWhichItIsSmallEnough() {
        assertThat(StoppingRule.replicationsNeeded(withDeviationOne(), 0.5)).isEqualTo(18);
    }

    /**
     * The paired t test detects a difference with 80% from n = 34, 90 and 10 on for differences of 0.5, 0.3 and 1 deviations (scipy 1.17,
     * the non-central t; the first is the textbook answer of Cohen 1988). The formula in use may fall one short.
     */
    @ParameterizedTest(name = "to show {0} deviations with 80% it takes {1} replications")
    @CsvSource({"0.5, 34", "0.3, 90", "1, 10"})
    void theReplicationsToShowADifferenceAreThoseOfThePowerOfTheTTest(double difference, long replications) {
        assertThat(StoppingRule.replicationsToShow(withDeviationOne(), difference, 0.8, 0.05))
                .isBetween(replications - 1, replications);
    }

    /** By the normal distribution (2.807 + 0.842)^2 / 0.09 = 148 for one of ten (Bonferroni), and for one alone 87. */
    @Test
    void oneOfSeveralThatAreReadTogetherTakesMore() {
        assertThat(StoppingRule.replicationsToShow(withDeviationOne(), 0.3, 0.8, 0.005))
                .isBetween(148L, 156L);
    }

    @Test
    void aHalfWidthAsLargeAsTheDifferenceShowsItEveryOtherTime() {
        assertThat(StoppingRule.replicationsToShow(withDeviationOne(), 0.3, 0.5, 0.05))
                .isEqualTo(StoppingRule.replicationsNeeded(withDeviationOne(), 0.3));
    }

    @Test
    void whatNeverVariesNeedsTwoReplications() {
        assertThat(StoppingRule.replicationsNeeded(Estimate.of(new double[] {5, 5, 5}), 0.1))
                .isEqualTo(2);
    }

    @Test
    void fromOneReplicationNoNumberFollows() {
        assertThatThrownBy(() -> StoppingRule.replicationsNeeded(Estimate.of(new double[] {5}), 0.1))
                .hasMessageContaining("From 1 replications");
    }

    @Test
    void aRuleThatNeverStopsOrStartsTooSoonIsRefused() {
        assertThatThrownBy(() -> StoppingRule.absolute(0)).hasMessageContaining("never reached");
        assertThatThrownBy(() -> new StoppingRule(1, false, 5)).hasMessageContaining("start with 10 or more");
    }

    /** Ten values of mean 0 and deviation 1: five of +a and five of -a with a = sqrt(9 / 10). */
    private static Estimate withDeviationOne() {
        double a = Math.sqrt(0.9);
        return Estimate.of(new double[] {a, a, a, a, a, -a, -a, -a, -a, -a});
    }
}
