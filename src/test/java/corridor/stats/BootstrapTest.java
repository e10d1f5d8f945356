package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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

    /** Pooled and sorted: 1 2 3 4 5 6 7 8 9 10 in the base, ten more each in the candidate. P50 is the 5th, P90 the 9th. */
    @Test
    void quantilesAreThoseOfAllReplicationsTogether() {
        double[][] base = {{1, 10, 3}, {2, 4}, {9, 8, 7, 6, 5}};
        double[][] candidate = {{11, 20, 13}, {12, 14}, {19, 18, 17, 16, 30}};
        Bootstrap bootstrap = Bootstrap.seeded(1);
        assertThat(PairedBootstrap.ofQuantiles(base, candidate, 0.5, 0.95, bootstrap)
                        .value())
                .isEqualTo(16 - 5);
        assertThat(PairedBootstrap.ofQuantiles(base, candidate, 0.9, 0.95, bootstrap)
                        .value())
                .isEqualTo(20 - 9);
    }

    /** Every box is 3 days faster in every replication, so every resample of pairs says 3 days, though replications differ by weeks. */
    @Test
    void whatAllPairsShareIsCertainHoweverMuchReplicationsDiffer() {
        double[][] base = {{20, 21, 25}, {40, 48}, {10, 11, 12, 60}};
        double[][] candidate = Arrays.stream(base)
                .map(row -> Arrays.stream(row).map(d -> d - 3).toArray())
                .toArray(double[][]::new);
        PairedBootstrap saved = PairedBootstrap.ofQuantiles(base, candidate, 0.95, 0.95, Bootstrap.seeded(1));
        assertThat(saved).isEqualTo(new PairedBootstrap(-3, new Interval(-3, -3)));
    }

    /** 90 of 100 on time against 60 of 80: 0.15 more, though the mean of the replications' own shares differs by another figure. */
    @Test
    void sharesCountContainersAndNotReplications() {
        PairedBootstrap shares = PairedBootstrap.ofRatios(
                new double[] {10, 50},
                new double[] {20, 60},
                new double[] {30, 60},
                new double[] {40, 60},
                0.95,
                Bootstrap.seeded(1));
        assertThat(shares.value()).isEqualTo(0.9 - 0.75, within(1e-12));
    }

    @Test
    void replicationsWithoutAPartnerAreRefused() {
        assertThatThrownBy(() ->
                        PairedBootstrap.ofQuantiles(new double[2][1], new double[3][1], 0.5, 0.95, Bootstrap.seeded(1)))
                .hasMessageContaining("the base has 2 and the candidate 3");
    }

    /**
     * Medians of pairs: 40 replications of 15 boxes each, N(0, 1) about a level that both systems share; the candidate is 0.5 later.
     * The difference of medians is 0.5. 300 experiments give a standard error of 1.3%; bootstrap intervals of 40 units are known
     * to be a little short, of the order of 1/40.
     */
    @Test
    void nineteenIntervalsInTwentyHoldTheTrueDifferenceOfMedians() {
        int holds = 0;
        for (RandomGenerator random : Draws.ofExperiments(300)) {
            double[] levels = Draws.normal(random, 40, 0);
            double[][] base = boxes(levels, 0, random);
            double[][] candidate = boxes(levels, 0.5, random);
            holds += PairedBootstrap.ofQuantiles(base, candidate, 0.5, 0.95, new Bootstrap(500, random.nextLong()))
                            .interval()
                            .contains(0.5)
                    ? 1
                    : 0;
        }
        double chance = 3 * Draws.standardError(0.95, 300);
        assertThat(holds / 300.0).isBetween(0.95 - chance - 1 / 40.0, 0.95 + chance);
    }

    private static double[][] boxes(double[] levels, double later, RandomGenerator random) {
        return Arrays.stream(levels)
                .mapToObj(level -> Draws.normal(random, 15, level + later))
                .toArray(double[][]::new);
    }

    private static double[] drawn(double[] values, int[] times) {
        return IntStream.range(0, values.length)
                .flatMap(i -> IntStream.generate(() -> i).limit(times[i]))
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
