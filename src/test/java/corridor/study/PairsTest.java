package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.stats.Estimate;
import corridor.units.MeasurePath;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Three scenarios for ten years each, by hand: the second takes 1 day less than the first, with half a day more or less in turn, the
 * third as long, with half a day less or more. A deviation of half a day has a standard error of 0.5 / sqrt(9) = 1/6 day.
 */
class PairsTest {

    private static final double ZONE = 1;
    private static final double[] TURNS =
            IntStream.range(0, 10).mapToDouble(i -> i % 2 == 0 ? 1 : -1).toArray();

    private final Sheet pairs = Pairs.sheet(
            List.of(SmallCorridor.named("a"), SmallCorridor.named("b"), SmallCorridor.named("c")),
            MeasurePath.of("flows.all.transitDays.mean").orElseThrow(),
            ZONE,
            List.of(days(20, 0), days(19, 0.5), days(20, -0.5)));

    private static double[] days(double mean, double swing) {
        return DoubleStream.of(TURNS).map(turn -> mean + swing * turn).toArray();
    }

    @Test
    void eachIsHeldAgainstEachThatStandsBeforeIt() {
        assertThat(SmallCorridor.texts(pairs, "base")).containsExactly("a", "a", "b");
        assertThat(SmallCorridor.texts(pairs, "candidate")).containsExactly("b", "c", "c");
        List<Estimate> differences = SmallCorridor.numbers(pairs, "difference");
        assertThat(differences).extracting(Estimate::mean).containsExactly(-1.0, 0.0, 1.0);
        // t of 9 degrees of freedom at 97.5 %: 2.262.
        assertThat(differences.get(0).halfWidth()).isEqualTo(2.262 / 6, within(1e-4));
        assertThat(differences.get(2).halfWidth()).as("swings of a day").isEqualTo(2.262 / 3, within(1e-4));
    }

    /**
     * t is 6, 0 and 3, so p is 0.000202, 1 and 0.01496; the smallest counts three times, the next twice (Holm 1979), which is 0.0299: more
     * than the 2.5 % that are left for differences beside as much for likenesses.
     */
    @Test
    void aDifferenceHoldsAmongAllOfThem() {
        List<Double> p = SmallCorridor.means(pairs, "holm_p");
        assertThat(p.get(0)).isEqualTo(3 * 0.000202, within(2e-6));
        assertThat(p.get(1)).isEqualTo(1);
        assertThat(p.get(2)).isEqualTo(2 * 0.01496, within(2e-5));
        assertThat(SmallCorridor.texts(pairs, "verdict")).containsExactly("lower", "equivalent", "no difference shown");
    }

    /** The mean is 6 standard errors from a zone of a day: 0.000101 on one side, three times. The others lie on its edge: one half each. */
    @Test
    void aLikenessHoldsAmongAllOfThem() {
        List<Double> p = SmallCorridor.means(pairs, "equivalent_p");
        assertThat(p.get(1)).isEqualTo(3 * 0.000101, within(2e-6));
        assertThat(p.get(0)).isEqualTo(1, within(1e-9));
        assertThat(p.get(2)).isEqualTo(1, within(1e-9));
    }

    /** Bonferroni: t of 9 degrees of freedom at 1 - 0.05 / 6 is 2.933. */
    @Test
    void intervalsOfAllTogetherAreWider() {
        double low = SmallCorridor.means(pairs, "together_low").get(0);
        double high = SmallCorridor.means(pairs, "together_high").get(0);
        assertThat(low).isEqualTo(-1 - 2.933 / 6, within(1e-4));
        assertThat(high).isEqualTo(-1 + 2.933 / 6, within(1e-4));
    }
}
