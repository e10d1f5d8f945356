package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE: from when to when one series lies above another. */
class ExcessTest {

    private static final Bootstrap AGAIN = Bootstrap.seeded(1);

    /** Three replications: the mean, and one more and one less, each by {@code away}. */
    private static double[] around(double mean, double away) {
        return new double[] {mean - away, mean, mean + away};
    }

    /**
     * Three replications deviate by 1, so that the standard error is 1/sqrt(3) = 0.577. Student's t with 2 degrees of freedom is 4.303
     * for one period alone, and for one of eight, at 0.3125 % of a side, 12.6: a mean above 2.48 is shown alone, one above 7.27 beside
     * seven others. Means: 0, 10, 20, 9, 3, 1, 2, 0. Above from the second to the fourth; the fifth is shown alone; from the sixth on
     * none is for three periods.
     */
    @Test
    void itIsOverWhenNoneIsShownForAsLongAsAsked() {
        double[][] differences = Arrays.stream(new double[] {0, 10, 20, 9, 3, 1, 2, 0})
                .mapToObj(mean -> around(mean, 1))
                .toArray(double[][]::new);

        Excess excess = Excess.of(differences, 3, AGAIN);

        assertThat(excess.first()).isEqualTo(2);
        assertThat(excess.above()).isEqualTo(3);
        assertThat(excess.peak()).isEqualTo(3);
        assertThat(excess.over()).isEqualTo(6);
        assertThat(Excess.of(differences, 4, AGAIN).over()).isZero(); // three are left before the end
    }

    /** 5 is shown alone, not beside seven others: of two series that do not differ some period would be. */
    @Test
    void whatIsShownAloneBeginsNothing() {
        double[][] differences = IntStream.range(0, 8)
                .mapToObj(period -> around(period == 3 ? 5 : 0, 1))
                .toArray(double[][]::new);
        assertThat(Excess.of(differences, 2, AGAIN)).isEqualTo(Excess.NONE);
    }

    /** By the numbers above 10 is above with a deviation of 1; 30 with one of 10 has a standard error of 5.77, times 12.6 is 73: not. */
    @Test
    void aLargerMeanThatIsNotShownIsNoPeak() {
        double[][] differences = Arrays.stream(new double[] {0, 30, 0, 10, 9, 0, 0, 0})
                .mapToObj(mean -> around(mean, mean == 30 ? 10 : 1))
                .toArray(double[][]::new);
        Excess excess = Excess.of(differences, 3, AGAIN);
        assertThat(excess.first()).isEqualTo(4);
        assertThat(excess.above()).isEqualTo(2);
        assertThat(excess.peak()).isEqualTo(4);
    }

    @Test
    void lessIsNoExcessAndOneReplicationShowsNothing() {
        double[][] less = {around(-20, 1), around(-20, 1), around(0, 1)};
        double[][] one = {{20}, {20}, {0}};
        assertThat(Excess.of(less, 1, AGAIN)).isEqualTo(Excess.NONE);
        assertThat(Excess.of(one, 1, AGAIN)).isEqualTo(Excess.NONE);
        assertThat(Excess.of(new double[0][], 1, AGAIN)).isEqualTo(Excess.NONE);
    }

    /** 1,000 experiments of 52 periods and 20 replications without any difference: 25 have an excess in the mean, sd 4.9. */
    @Test
    void ofSeriesThatDoNotDifferFewShowAnExcess() {
        SplittableRandom random = new SplittableRandom(7);
        long shown = IntStream.range(0, 1_000)
                .filter(experiment -> {
                    double[][] noise = IntStream.range(0, 52)
                            .mapToObj(period ->
                                    random.doubles(20).map(value -> value - 0.5).toArray())
                            .toArray(double[][]::new);
                    return Excess.of(noise, 4, new Bootstrap(100, 1)).first() > 0;
                })
                .count();
        assertThat(shown).isBetween(10L, 40L);
    }

    /**
     * Ten replications, in each of which 10 stand there for so many periods, without noise elsewhere: until the end of period 3, 4, ...
     * What is drawn again is over earlier or later, and the interval holds the period that is said.
     */
    @Test
    void theIntervalHoldsWhatIsSaid() {
        double[][] differences = IntStream.range(0, 20)
                .mapToObj(period -> IntStream.range(0, 10)
                        .mapToDouble(replication -> period < 3 + replication ? 10 + replication * 0.1 : 0)
                        .toArray())
                .toArray(double[][]::new);
        Excess excess = Excess.of(differences, 2, AGAIN);
        assertThat(excess.first()).isEqualTo(1);
        assertThat(excess.over()).isGreaterThan(excess.overEarliest()).isLessThan(excess.overLatest());
    }
}
