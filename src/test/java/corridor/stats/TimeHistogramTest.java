package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.HdrHistogram.IntCountsHistogram;
import org.apache.commons.math3.stat.StatUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeHistogramTest {

    private static final long DAY = 86_400;
    private static final double[] SHARES = {0.001, 0.05, 0.1, 0.25, 0.5, 0.55, 0.9, 0.95, 0.99, 1};

    private enum Precision {
        FINE(1.0 / 1_000),
        COARSE(1.0 / 100);

        private final double part;

        Precision(double part) {
            this.part = part;
        }

        TimeHistogram histogram() {
            return this == FINE ? TimeHistogram.fine() : TimeHistogram.coarse();
        }

        double error(double seconds) {
            return Math.max(32, part * seconds);
        }
    }

    /** A quantile p of n sorted values is the one in place ceil(p n), counted from one. */
    @ParameterizedTest
    @EnumSource
    void aQuantileIsAsCloseAsPromisedToThatOfTheSortedValues(Precision precision) {
        for (int seed = 0; seed < 200; seed++) {
            long[] values = values(new SplittableRandom(seed));
            TimeHistogram histogram = filled(precision, values);
            Arrays.sort(values);
            for (double p : SHARES) {
                double exact = values[(int) Math.ceil(p * values.length - 1e-9) - 1];
                assertThat(histogram.quantileSeconds(p)).isEqualTo(exact, within(precision.error(exact)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDurationUpToAThousandDaysIsKeptAsCloseAsPromised(Precision precision) {
        for (long seconds = 0; seconds <= 1_000 * DAY; seconds += 1 + seconds / 700) {
            TimeHistogram histogram = precision.histogram();
            if (seconds % 50 == 0) {
                histogram.add(seconds);
                assertThat(histogram.quantileSeconds(0.5))
                        .isEqualTo((double) seconds, within(precision.error((double) seconds)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMeanIsExactAndTheDeviationAsCloseAsAQuantile(Precision precision) {
        long[] values = values(new SplittableRandom(7));
        TimeHistogram histogram = filled(precision, values);
        double[] exact = Arrays.stream(values).asDoubleStream().toArray();
        assertThat(histogram.count()).isEqualTo(values.length);
        assertThat(histogram.meanSeconds()).isEqualTo(StatUtils.mean(exact), within(1e-6));
        double deviation = Math.sqrt(StatUtils.populationVariance(exact));
        assertThat(histogram.deviationSeconds()).isEqualTo(deviation, within(precision.error(StatUtils.max(exact))));
    }

    /** Ours passes over fewer bins; figures of all runs so far came from the library. */
    @Test
    void theDeviationIsThatOfTheLibraryToTheBit() {
        for (int seed = 0; seed < 50; seed++) {
            long[] values = values(new SplittableRandom(seed));
            IntCountsHistogram library = new IntCountsHistogram(60, 1_000 * DAY, 3);
            for (long value : values) {
                library.recordValue(Math.min(value, 1_000 * DAY));
            }
            assertThat(filled(Precision.FINE, values).deviationSeconds()).isEqualTo(library.getStdDeviation());
        }
        assertThat(TimeHistogram.fine().deviationSeconds()).isNaN();
    }

    /** It may take those who were a little later for in time, by the same error, but nobody who was in time for late. */
    @ParameterizedTest
    @EnumSource
    void theShareWithinATimeIsThatOfTheSortedValuesUpToTheSameError(Precision precision) {
        for (int seed = 0; seed < 200; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[] values = values(random);
            TimeHistogram histogram = filled(precision, values);
            long promised = random.nextLong(60 * DAY);
            double later = promised + precision.error((double) promised);
            double inTime =
                    (double) Arrays.stream(values).filter(v -> v <= promised).count() / values.length;
            double nearly =
                    (double) Arrays.stream(values).filter(v -> v <= later).count() / values.length;
            assertThat(histogram.shareWithin(promised)).isBetween(inTime, nearly);
        }
    }

    @Test
    void addingHistogramsGivesTheSameInAnyOrder() {
        long[][] parts = {
            values(new SplittableRandom(1)), values(new SplittableRandom(2)), values(new SplittableRandom(3))
        };
        TimeHistogram all = TimeHistogram.fine();
        for (long[] part : parts) {
            Arrays.stream(part).forEach(all::add);
        }
        for (int[] order : new int[][] {{0, 1, 2}, {2, 1, 0}, {1, 2, 0}}) {
            TimeHistogram sum = TimeHistogram.fine();
            for (int part : order) {
                sum.addAll(filled(Precision.FINE, parts[part]));
            }
            assertThat(sum.count()).isEqualTo(all.count());
            assertThat(sum.meanSeconds()).isEqualTo(all.meanSeconds());
            assertThat(sum.deviationSeconds()).isEqualTo(all.deviationSeconds());
            for (double p : SHARES) {
                assertThat(sum.quantileSeconds(p)).isEqualTo(all.quantileSeconds(p));
            }
        }
    }

    @Test
    void manyAtOnceAreTheSameAsOneByOne() {
        TimeHistogram oneByOne = TimeHistogram.coarse();
        TimeHistogram atOnce = TimeHistogram.coarse();
        for (long days : List.of(0L, 3L, 40L, 2_000L)) {
            for (int i = 0; i < days % 7 + 1; i++) {
                oneByOne.add(86_400 * days);
            }
            atOnce.add(86_400 * days, days % 7 + 1);
        }
        assertThat(atOnce.bins()).isEqualTo(oneByOne.bins());
    }

    @Test
    void moreThanAThousandDaysAreCountedAsAThousandInTheQuantilesAndInFullInTheMean() {
        TimeHistogram histogram = TimeHistogram.fine();
        histogram.add(3_000 * DAY);
        assertThat(histogram.quantileSeconds(0.5)).isEqualTo(1_000.0 * DAY, within(DAY * 1.0));
        assertThat(histogram.meanSeconds()).isEqualTo(3_000.0 * DAY);
        assertThat(histogram.shareWithin(5_000 * DAY)).isEqualTo(1);
    }

    @Test
    void anEmptyHistogramKnowsNothing() {
        TimeHistogram histogram = TimeHistogram.coarse();
        assertThat(histogram.count()).isZero();
        assertThat(histogram.meanSeconds()).isNaN();
        assertThat(histogram.deviationSeconds()).isNaN();
        assertThat(histogram.quantileSeconds(0.5)).isNaN();
        assertThat(histogram.shareWithin(DAY)).isNaN();
        assertThat(histogram.countBetween(0, DAY)).isZero();
    }

    /** Minutes to months, spread over the powers of ten. */
    private static long[] values(SplittableRandom random) {
        long[] values = new long[1 + random.nextInt(400)];
        Arrays.setAll(values, i -> Math.round(Math.pow(10, random.nextDouble() * 7)));
        return values;
    }

    private static TimeHistogram filled(Precision precision, long[] values) {
        TimeHistogram histogram = precision.histogram();
        Arrays.stream(values).forEach(histogram::add);
        return histogram;
    }
}
