package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.stats.Comparisons.Comparison;
import java.util.List;
import java.util.random.RandomGenerator;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

    private static final Offset<Double> ROUNDING = within(1e-12);
    private static final double NOTHING = Double.NaN;

    /** Of five: 5 x 0.0003, 4 x 0.003, 3 x 0.054, 2 x 0.32, and 0.50, which may not be below the one before. */
    @Test
    void holmMultipliesTheSmallestByAllAndNeverGoesBack() {
        assertThat(Holm.adjusted(0.50, 0.003, 0.32, 0.054, 0.0003))
                .containsExactly(new double[] {0.64, 0.012, 0.64, 0.162, 0.0015}, ROUNDING);
    }

    @Test
    void oneTestIsNotAdjustedAndNoneExceedsOne() {
        assertThat(Holm.adjusted(0.04)).containsExactly(0.04);
        assertThat(Holm.adjusted(0.6, 0.7)).containsExactly(1, 1);
    }

    @Test
    void whatWasNotTestedCostsTheOthersNothing() {
        assertThat(Holm.adjusted(0.02, NOTHING, 0.01)).containsExactly(0.02, NOTHING, 0.02);
    }

    /**
     * The ten observations of {@link EstimateTest} against zero: t = 1.343 / 0.12943 = 10.3765, of which the two-sided
     * p-value with 9 degrees of freedom is 2.6284e-6 (scipy 1.17, ttest_1samp).
     */
    @Test
    void thePValueOfADifferenceIsThatOfThePairedTTest() {
        Estimate estimate = Estimate.of(new double[] {1.20, 1.50, 1.68, 1.89, 0.95, 1.49, 1.58, 1.55, 0.50, 1.09});
        assertThat(estimate.standardError()).isEqualTo(0.129426, within(1e-6));
        assertThat(estimate.pValue()).isEqualTo(2.6283976e-6, within(1e-13));
    }

    @Test
    void aDifferenceIsShownByItsPValueJustWhenItsIntervalLeavesZeroOut() {
        for (RandomGenerator random : Draws.ofExperiments(500)) {
            Estimate estimate = Estimate.of(Draws.normal(random, 8, 0.7));
            assertThat(estimate.pValue() < 0.05).isEqualTo(estimate.low() > 0 || estimate.high() < 0);
        }
    }

    @Test
    void differencesWithoutAnyDeviationAreCertain() {
        assertThat(Estimate.of(new double[] {2, 2, 2}).pValue()).isZero();
        assertThat(Estimate.of(new double[] {0, 0, 0}).pValue()).isEqualTo(1);
        assertThat(Estimate.of(new double[] {2}).pValue()).isNaN();
    }

    /**
     * Student's t of 2 degrees of freedom is (2p - 1) / sqrt(2p (1 - p)): 4.3027 at p = 0.975 and 7.6488 at p = 1 - 0.05 / 6, a third
     * of 0.05 for each of three comparisons. The differences, 2 1 3, 1 2 3 and -1 1 0, deviate by 1.
     */
    @Test
    void threeComparisonsHaveAThirdOfTheErrorEach() {
        double[][] samples = {{0, 0, 0}, {2, 1, 3}, {1, 2, 3}};
        List<Comparison> comparisons = Comparisons.ofAllPairs(samples);
        assertThat(comparisons).hasSize(3);
        for (Comparison comparison : comparisons) {
            assertThat(comparison.difference().halfWidth()).isEqualTo(4.3027 / Math.sqrt(3), within(1e-4));
            assertThat(comparison.together().halfWidth()).isEqualTo(7.6488 / Math.sqrt(3), within(1e-4));
        }
    }

    @Test
    void allPairsAreEachCandidateWithEachBaseBeforeIt() {
        assertThat(Comparisons.ofAllPairs(new double[][] {{0, 1}, {0, 2}, {0, 3}}))
                .extracting(c -> c.base() + "-" + c.candidate())
                .containsExactly("0-1", "0-2", "1-2");
    }

    /**
     * Six systems that differ from nothing but by luck, half of which all have in common, compared in 15 pairs. Bonferroni promises
     * that in 95% of experiments or more all 15 intervals hold zero; with 500 experiments the standard error is 1%.
     * Intervals of each alone would not: even six independent ones together hold in 0.95^6 = 74%.
     */
    @Test
    void allIntervalsTogetherHoldInNineteenExperimentsOfTwenty() {
        int together = 0;
        int alone = 0;
        int falseAlarms = 0;
        for (RandomGenerator random : Draws.ofExperiments(500)) {
            List<Comparison> all = Comparisons.ofAllPairs(alike(6, 12, random));
            together += all.stream().allMatch(c -> c.together().contains(0)) ? 1 : 0;
            alone += all.stream().allMatch(c -> c.difference().interval(0.95).contains(0)) ? 1 : 0;
            falseAlarms += all.stream().anyMatch(c -> c.adjustedP() < 0.05) ? 1 : 0;
        }
        assertThat(together / 500.0).isGreaterThan(0.95 - 3 * Draws.standardError(0.95, 500));
        assertThat(falseAlarms / 500.0).isLessThan(0.05 + 3 * Draws.standardError(0.05, 500));
        assertThat(alone / 500.0).isLessThan(0.74 + 3 * Draws.standardError(0.74, 500));
    }

    private static double[][] alike(int systems, int replications, RandomGenerator random) {
        double[][] samples = new double[systems][replications];
        for (int r = 0; r < replications; r++) {
            double common = random.nextGaussian();
            for (double[] sample : samples) {
                sample[r] = common + random.nextGaussian();
            }
        }
        return samples;
    }
}
