package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    /** Spatial ability of 26 children, test A (Efron and Tibshirani 1993, p. 180). */
    private static final double[] CHILDREN = {
        48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26, 30, 41
    };

    /**
     * Their variance over n, 171.5, has a 90% BCa interval of 115.8 to 259.6 from 2,000 resamples (p. 183, table 14.2), and one
     * of 115.4 to 260.9 from 200,000 (scipy 1.17); the percentile intervals are 100.8 to 233.9 and 97.8 to 235.6. With
     * 20,000 resamples the standard errors of the ends are about 0.6 below and 0.9 above; allowed are three.
     */
    @Test
    void theVarianceOfTwentySixChildrenHasTheCorrectedIntervalOfTheTextbook() {
        Bootstrap bootstrap = new Bootstrap(20_000, 1);
        Bootstrap.Statistic variance = times -> StatUtils.populationVariance(drawn(CHILDREN, times));
        assertThat(Bootstrap.value(26, variance)).isEqualTo(171.534, within(0.001));
        Interval corrected = bootstrap.corrected(26, 0.90, variance);
        assertThat(corrected.low()).isEqualTo(115.4, within(3 * 0.6));
        assertThat(corrected.high()).isEqualTo(260.9, within(3 * 0.9));
        Interval percentile = bootstrap.percentile(26, 0.90, variance);
        assertThat(percentile.low()).isEqualTo(97.8, within(3 * 0.6));
        assertThat(percentile.high()).isEqualTo(235.6, within(3 * 0.9));
    }

    @Test
    void theSameSeedGivesTheSameIntervalAndAnotherSeedAnother() {
        Bootstrap.Statistic mean = times -> StatUtils.mean(drawn(CHILDREN, times));
        Interval once = Bootstrap.seeded(7).corrected(26, 0.95, mean);
        assertThat(Bootstrap.seeded(7).corrected(26, 0.95, mean)).isEqualTo(once);
        assertThat(Bootstrap.seeded(8).corrected(26, 0.95, mean)).isNotEqualTo(once);
    }

    @Test
    void whatNeverChangesHasAnIntervalOfOnePoint() {
        assertThat(Bootstrap.seeded(1).corrected(5, 0.95, times -> 3)).isEqualTo(new Interval(3, 3));
    }

    @Test
    void oneReplicationHasNoInterval() {
        Interval interval = Bootstrap.seeded(1).corrected(1, 0.95, times -> 3);
        assertThat(interval.low()).isNaN();
    }

    @Test
    void aHandfulOfResamplesIsRefused() {
        assertThatThrownBy(() -> new Bootstrap(10, 1)).hasMessageContaining("10 resamples");
    }

    /** Every year is 3 days faster, so every resample of pairs says 3 days, though years differ by weeks. */
    @Test
    void whatAllPairsShareIsCertain() {
        Bootstrap.Statistic saved = Bootstrap.meanOf(new double[] {-3, -3, -3, -3});
        assertThat(Bootstrap.seeded(1).corrected(4, 0.95, saved)).isEqualTo(new Interval(-3, -3));
    }

    /** 1, 5 and 9 where the first counts twice and the last not: 7 / 3. */
    @Test
    void theMeanCountsEachUnitAsOftenAsItWasDrawn() {
        assertThat(Bootstrap.meanOf(new double[] {1, 5, 9}).of(new int[] {2, 1, 0}))
                .isEqualTo(7 / 3.0, within(1e-12));
    }

    /**
     * What {@code docs/methods.md} says of paired differences that are N(0.5, 1): 93 % are covered with 20 pairs. Bootstrap intervals of
     * few units are too short, by about 1 / n; allowed are three standard errors of 1,000 experiments.
     */
    @Test
    void intervalsOfTwentyPairsHoldTheTrueMeanNearlyAsOftenAsTheySay() {
        int holds = 0;
        for (RandomGenerator random : Draws.ofExperiments(1_000)) {
            Bootstrap.Statistic mean = Bootstrap.meanOf(Draws.normal(random, 20, 0.5));
            holds += new Bootstrap(1_000, random.nextLong())
                            .corrected(20, 0.95, mean)
                            .contains(0.5)
                    ? 1
                    : 0;
        }
        assertThat(holds / 1_000.0).isEqualTo(0.93, within(3 * Draws.standardError(0.93, 1_000)));
    }

    private static double[] drawn(double[] values, int[] times) {
        return IntStream.range(0, values.length)
                .flatMap(i -> IntStream.generate(() -> i).limit(times[i]))
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
