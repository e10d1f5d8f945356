package corridor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What is drawn against the distribution functions of another library (commons-math3), each set up from textbook parameters
 * worked out here. Keys are those of consecutive parts of one thing, as a run makes them.
 */
class DistributionTest {

    private static final int DRAWS = 50_000;

    private static final Map<Distribution, RealDistribution> THEIRS = new LinkedHashMap<>();

    static {
        THEIRS.put(new Distribution.Uniform(3_600, 90_000), new UniformRealDistribution(null, 3_600, 90_000));
        THEIRS.put(new Distribution.Triangular(20, 24, 36), new TriangularDistribution(null, 20, 24, 36));
        THEIRS.put(new Distribution.Triangular(5, 5, 9), new TriangularDistribution(null, 5, 5, 9));
        THEIRS.put(new Distribution.Triangular(5, 9, 9), new TriangularDistribution(null, 5, 9, 9));
        THEIRS.put(new Distribution.Exponential(7_200), new ExponentialDistribution(null, 7_200));
        THEIRS.put(new Distribution.LogNormal(129_600, 0.9), logNormal(129_600, 0.9));
        THEIRS.put(new Distribution.LogNormal(10, 2), logNormal(10, 2));
        THEIRS.put(new Distribution.Gamma(300, 0.5), gamma(300, 0.5));
        THEIRS.put(new Distribution.Gamma(300, 1.6), gamma(300, 1.6));
        THEIRS.put(new Distribution.Weibull(1.8, 72_000), new WeibullDistribution(null, 1.8, 72_000));
        THEIRS.put(new Distribution.Weibull(0.7, 10), new WeibullDistribution(null, 0.7, 10));
    }

    /** If ln X is normal (m, s) then the mean is exp(m + s^2 / 2) and 1 + cv^2 = exp(s^2). */
    private static RealDistribution logNormal(double mean, double cv) {
        double s = Math.sqrt(Math.log(1 + cv * cv));
        return new LogNormalDistribution(null, Math.log(mean) - s * s / 2, s);
    }

    /** Shape k and scale t have the mean k t and cv = 1 / sqrt(k). */
    private static RealDistribution gamma(double mean, double cv) {
        return new GammaDistribution(null, 1 / (cv * cv), mean * cv * cv);
    }

    @TestFactory
    Stream<DynamicTest> drawsFollowTheDistribution() {
        return each((ours, theirs) -> {
            double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(theirs, draws(ours), false);
            assertThat(p).as("p of Kolmogorov and Smirnov").isGreaterThan(0.001);
        });
    }

    @TestFactory
    Stream<DynamicTest> theMeanIsTheTextbooksAndThatOfTheDraws() {
        return each((ours, theirs) -> {
            assertThat(ours.mean()).isEqualTo(theirs.getNumericalMean(), within(1e-9 * ours.mean()));
            double error = Math.sqrt(theirs.getNumericalVariance() / DRAWS);
            assertThat(StatUtils.mean(draws(ours))).isEqualTo(ours.mean(), within(3.3 * error));
        });
    }

    /** The variance of a sample variance is (m4 - variance^2) / n; m4 is the fourth central moment, here the sample's. */
    @TestFactory
    Stream<DynamicTest> theVarianceIsTheTextbooks() {
        return each((ours, theirs) -> {
            double[] draws = draws(ours);
            double mean = StatUtils.mean(draws);
            double variance = StatUtils.variance(draws);
            double fourth = 0;
            for (double draw : draws) {
                fourth += Math.pow(draw - mean, 4) / DRAWS;
            }
            double error = Math.sqrt((fourth - variance * variance) / DRAWS);
            assertThat(variance).isEqualTo(theirs.getNumericalVariance(), within(3.3 * error));
        });
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLessThanTheLeast() {
        return each((ours, theirs) -> {
            assertThat(ours.least()).isEqualTo(theirs.getSupportLowerBound());
            assertThat(StatUtils.min(draws(ours))).isGreaterThanOrEqualTo(ours.least());
            assertThat(StatUtils.max(draws(ours))).isLessThanOrEqualTo(theirs.getSupportUpperBound());
        });
    }

    @Test
    void whatIsFixedDoesNotVary() {
        assertThat(draws(new Distribution.Fixed(86_400))).containsOnly(86_400);
        assertThat(new Distribution.Fixed(86_400).mean()).isEqualTo(86_400);
        assertThat(new Distribution.Fixed(86_400).least()).isEqualTo(86_400);
    }

    @Test
    void aTriangleWithoutWidthDoesNotVary() {
        assertThat(draws(new Distribution.Triangular(60, 60, 60))).containsOnly(60);
    }

    @Test
    void aTriangleMustRise() {
        assertThatThrownBy(() -> new Distribution.Triangular(20, 36, 24))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("36");
    }

    @Test
    void secondsAreRoundedToTheNearest() {
        Luck luck = new Luck(1, 0);
        assertThat(luck.draw(new Distribution.Fixed(1.49)).secondsAt(1)).isEqualTo(1);
        assertThat(luck.draw(new Distribution.Fixed(1.5)).secondsAt(1)).isEqualTo(2);
    }

    private static double[] draws(Distribution distribution) {
        Luck luck = new Luck(2025, 1);
        Draw draw = luck.draw(distribution);
        long key = luck.key("sample");
        return IntStream.range(0, DRAWS)
                .mapToDouble(n -> draw.at(Luck.key(key, n)))
                .toArray();
    }

    private static Stream<DynamicTest> each(BiConsumer<Distribution, RealDistribution> check) {
        return THEIRS.entrySet().stream()
                .map(pair -> DynamicTest.dynamicTest(
                        pair.getKey().toString(), () -> check.accept(pair.getKey(), pair.getValue())));
    }
}
