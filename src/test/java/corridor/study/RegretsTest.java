package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.stats.Estimate;
import org.junit.jupiter.api.Test;

/** Two candidates in two futures, each for three years; days, of which fewer are better. By hand. */
class RegretsTest {

    private static final double[][][] DAYS = {
        {{30, 31, 32}, {20, 22, 24}}, // means 31 and 22
        {{33, 33, 36}, {21, 21, 21}}, // means 34 and 21
    };

    private final Regrets regrets = Regrets.of(DAYS, new int[] {0, 1}, true);

    /** The first is best in future 1; in future 2 it loses -1, 1 and 3 days to the second: 1 on average. */
    @Test
    void regretInTheWorstFutureIsPairedYearByYearWithTheBestThere() {
        assertThat(regrets.max().get(0)).isEqualTo(Estimate.of(new double[] {-1, 1, 3}));
        assertThat(regrets.max().get(1)).isEqualTo(Estimate.of(new double[] {3, 2, 4}));
    }

    /** Half of what is lost in future 2, as nothing is in future 1. */
    @Test
    void meanRegretIsOverTheFuturesOfEachYear() {
        assertThat(regrets.mean().get(0)).isEqualTo(Estimate.of(new double[] {-0.5, 0.5, 1.5}));
        assertThat(regrets.mean().get(0).mean()).isEqualTo(regrets.of().mean()[0], within(1e-12));
        assertThat(regrets.of().safest()).isZero();
    }

    @Test
    void whereMoreIsBetterTheOtherLoses() {
        Regrets of = Regrets.of(DAYS, new int[] {0}, false);
        assertThat(of.max().get(0)).isEqualTo(Estimate.of(new double[] {3, 2, 4}));
        assertThat(of.max().get(1).mean()).isZero();
    }
}
