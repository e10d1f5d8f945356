package corridor.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.random.Distribution.Empirical;
import corridor.random.Distribution.Exponential;
import corridor.random.Distribution.Fixed;
import corridor.random.Distribution.Mixture;
import corridor.random.Distribution.Mixture.Part;
import corridor.random.Distribution.Uniform;
import corridor.random.Distribution.Weibull;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.AbstractRealDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.api.Test;

/** Distributions that are made of others, or of what was observed, and closed forms of the Weibull. */
class CompositeDistributionTest {

    private static final int DRAWS = 50_000;

    private static double[] draws(Distribution distribution) {
        Luck luck = new Luck(2025, 1);
        Draw draw = luck.draw(distribution);
        long key = luck.key("sample");
        return IntStream.range(0, DRAWS)
                .mapToDouble(n -> draw.at(Luck.key(key, n)))
                .toArray();
    }

    /** Shape 1 is exponential; shape 2 is Rayleigh's, with the mean scale sqrt(pi) / 2. */
    @Test
    void theMeanOfAWeibullHasKnownCases() {
        assertThat(new Weibull(1, 20).mean()).isEqualTo(20, within(1e-12));
        assertThat(new Weibull(2, 20).mean()).isEqualTo(10 * Math.sqrt(Math.PI), within(1e-12));
        assertThat(new Weibull(0.5, 20).mean()).isEqualTo(40, within(1e-12)); // gamma(3) = 2
    }

    /** Chi-square over five values, of which one was seen twice. */
    @Test
    void whatWasObservedComesAgainAsOftenAsItWasObserved() {
        double[] draws = draws(new Empirical(List.of(3.0, 5.0, 5.0, 8.0, 13.0, 21.0)));
        double[] values = {3, 5, 8, 13, 21};
        long[] seen = DoubleStream.of(values)
                .mapToLong(value ->
                        DoubleStream.of(draws).filter(draw -> draw == value).count())
                .toArray();
        double sixth = DRAWS / 6.0;
        double[] expected = {sixth, 2 * sixth, sixth, sixth, sixth};

        assertThat(new ChiSquareTest().chiSquareTest(expected, seen)).isGreaterThan(0.001);
        assertThat(LongStream.of(seen).sum()).isEqualTo(DRAWS);
    }

    /** (3 + 5 + 5 + 8 + 13 + 21) / 6 = 55 / 6. */
    @Test
    void theMeanAndTheLeastOfWhatWasObservedAreItsOwn() {
        Empirical observed = new Empirical(List.of(5.0, 3.0, 5.0, 8.0, 13.0, 21.0));
        assertThat(observed.mean()).isEqualTo(55 / 6.0, within(1e-12));
        assertThat(observed.least()).isEqualTo(3);
    }

    /** Nine in ten exponential with mean 10, one in ten uniform over 100 to 140: F(x) = 0.9 (1 - e^(-x/10)) + 0.1 U(x). */
    @Test
    void aMixtureFollowsTheMixedDistributionFunction() {
        AbstractRealDistribution theirs = new Mixed();
        double[] draws = draws(MIXTURE);
        assertThat(new KolmogorovSmirnovTest().kolmogorovSmirnovTest(theirs, draws, false))
                .isGreaterThan(0.001);
    }

    private static final Mixture MIXTURE =
            new Mixture(List.of(new Part(0.9, new Exponential(10)), new Part(0.1, new Uniform(100, 140))));

    /**
     * Mean 0.9 x 10 + 0.1 x 120 = 21. Second moments: 2 x 10^2 = 200 and 120^2 + 40^2 / 12 = 14,533.3, so the variance is
     * 0.9 x 200 + 0.1 x 14,533.3 - 21^2 = 1,192.3.
     */
    @Test
    void theMomentsOfAMixtureAreThoseOfItsParts() {
        double variance = 0.9 * 200 + 0.1 * (14_400 + 1_600 / 12.0) - 441;
        double[] draws = draws(MIXTURE);
        assertThat(MIXTURE.mean()).isEqualTo(21, within(1e-12));
        assertThat(StatUtils.mean(draws)).isEqualTo(21, within(3.3 * Math.sqrt(variance / DRAWS)));
        assertThat(StatUtils.variance(draws)).isEqualTo(variance, within(0.03 * variance));
    }

    @Test
    void theLeastOfAMixtureIsTheLeastOfAnyPart() {
        assertThat(new Mixture(List.of(new Part(0.5, new Fixed(8)), new Part(0.5, new Uniform(6, 20)))).least())
                .isEqualTo(6);
    }

    @Test
    void theSharesOfAMixtureMakeUpAWhole() {
        assertThatThrownBy(() -> new Mixture(List.of(new Part(0.5, new Fixed(8)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Mixture(List.of(new Part(0, new Fixed(8)), new Part(1, new Fixed(9)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Empirical(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** In whatever order they are asked, and whatever was drawn between. */
    @Test
    void aDrawDependsOnItsKeyAlone() {
        for (Distribution each : List.of(MIXTURE, new Weibull(1.8, 20), new Empirical(List.of(1.0, 2.0, 3.0)))) {
            Draw draw = new Luck(1, 0).draw(each);
            double[] forwards = IntStream.range(0, 100).mapToDouble(draw::at).toArray();
            double[] backwards =
                    IntStream.range(0, 100).mapToDouble(n -> draw.at(99 - n)).toArray();
            assertThat(IntStream.range(0, 100).allMatch(n -> forwards[n] == backwards[99 - n]))
                    .isTrue();
            Set<Double> different = DoubleStream.of(forwards).boxed().collect(Collectors.toSet());
            assertThat(different).hasSizeGreaterThan(2);
        }
    }

    /** Only what the test of Kolmogorov and Smirnov asks for. */
    @SuppressWarnings("deprecation") // two methods that the class demands
    private static final class Mixed extends AbstractRealDistribution {
        private static final long serialVersionUID = 1L;

        Mixed() {
            super(null);
        }

        @Override
        public double cumulativeProbability(double x) {
            double uniform = Math.max(0, Math.min(1, (x - 100) / 40));
            return 0.9 * -Math.expm1(-x / 10) + 0.1 * uniform;
        }

        @Override
        public double density(double x) {
            throw new UnsupportedOperationException();
        }

        @Override
        public double getNumericalMean() {
            return 21;
        }

        @Override
        public double getNumericalVariance() {
            throw new UnsupportedOperationException();
        }

        @Override
        public double getSupportLowerBound() {
            return 0;
        }

        @Override
        public double getSupportUpperBound() {
            return Double.POSITIVE_INFINITY;
        }

        @Override
        public boolean isSupportLowerBoundInclusive() {
            return true;
        }

        @Override
        public boolean isSupportUpperBoundInclusive() {
            return false;
        }

        @Override
        public boolean isSupportConnected() {
            return true;
        }
    }
}
