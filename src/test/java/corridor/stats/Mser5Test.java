package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class Mser5Test {

    /**
     * Means of five: 10, 6, then 1 and -1 four times. Squares about the mean over the number squared: all ten 3.04, without the first
     * 40 / 81 = 0.494, without two 8 / 64 = 0.125, without three (7 - 1/7) / 49 = 0.140, and more from there on.
     */
    @Test
    void theWarmUpIsWhatMakesTheRestVaryLeastForItsLength() {
        double[] means = {10, 6, 1, -1, 1, -1, 1, -1, 1, -1};
        assertThat(Mser5.of(inFives(means))).isEqualTo(new Mser5(10, true));
    }

    @Test
    void aSeriesThatIsSteadyFromTheStartKeepsAll() {
        assertThat(Mser5.of(inFives(1, -1, 1, -1, 1, -1, 1, -1, 1, -1))).isEqualTo(new Mser5(0, true));
        assertThat(Mser5.of(inFives(3, 3, 3, 3, 3, 3, 3, 3, 3, 3))).isEqualTo(new Mser5(0, true));
    }

    /** Of a straight line the squares over the number squared are (n - 1/n) / 12: the less is left the better. */
    @Test
    void aQueueThatOnlyGrowsHasNoSteadyState() {
        assertThat(Mser5.of(IntStream.range(0, 200).asDoubleStream().toArray()).steady())
                .isFalse();
    }

    /** x(t) = 0.7 x(t - 1) + e(t), steady about 0, started at 30: what is left after the cut lies far closer to 0 than the whole. */
    @Test
    void theMeanOfTheRestIsCloserToTheSteadyStateThanThatOfTheWhole() {
        double whole = 0;
        double rest = 0;
        int steady = 0;
        for (RandomGenerator random : Draws.ofExperiments(200)) {
            double[] series = started(30, 400, random);
            Mser5 cut = Mser5.of(series);
            if (!cut.steady()) {
                continue; // by luck: a long wave; no number is claimed
            }
            steady++;
            whole += Math.pow(Arrays.stream(series).average().orElseThrow(), 2);
            rest += Math.pow(Arrays.stream(series).skip(cut.warmUp()).average().orElseThrow(), 2);
        }
        // The start alone adds 30 / (1 - 0.7) / 400 = 0.25 to the mean, 0.0625 to its square; what is left by chance in
        // any case is
        // 1 / (1 - 0.7)^2 / 400 = 0.028, which a cut of less than a quarter makes no larger than 0.037.
        assertThat(whole / steady).isGreaterThan(0.0625);
        assertThat(rest / steady).isLessThan(0.0625);
    }

    @Test
    void tooShortASeriesAndWhatIsNoNumberAreRefused() {
        assertThatThrownBy(() -> Mser5.of(new double[49])).hasMessageContaining("49 observations are too few");
        double[] series = new double[60];
        series[7] = Double.NaN;
        assertThatThrownBy(() -> Mser5.of(series)).hasMessageContaining("Observation 7 is NaN");
    }

    private static double[] started(double from, int length, RandomGenerator random) {
        double[] series = new double[length];
        double value = from;
        for (int t = 0; t < length; t++) {
            series[t] = value;
            value = 0.7 * value + random.nextGaussian();
        }
        return series;
    }

    private static double[] inFives(double... means) {
        return Arrays.stream(means)
                .flatMap(mean -> Arrays.stream(new double[] {mean, mean, mean, mean, mean}))
                .toArray();
    }
}
