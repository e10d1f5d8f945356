package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ShapleyValuesTest {

    private static final Offset<Double> ROUNDING = within(1e-12);

    /** One has a left glove, two have a right one; a pair is worth 1. In 4 of 6 orders the left one makes the pair. */
    @Test
    void inTheGloveGameTheScarceGloveGetsTwoThirds() {
        double[] values = new double[8];
        for (int set = 0; set < 8; set++) {
            values[set] = (set & 1) != 0 && (set & 6) != 0 ? 1 : 0;
        }
        assertThat(ShapleyValues.of(values)).containsExactly(new double[] {2 / 3.0, 1 / 6.0, 1 / 6.0}, ROUNDING);
    }

    /** A runway costs what the largest user needs: each further metre is shared by those who need it (Littlechild and Owen 1973). */
    @Test
    void inTheAirportGameEachMetreIsSharedByThoseWhoNeedIt() {
        double[] needs = {12, 20, 33};
        double[] values = new double[8];
        for (int set = 0; set < 8; set++) {
            for (int i = 0; i < 3; i++) {
                values[set] = (set >> i & 1) != 0 ? Math.max(values[set], needs[i]) : values[set];
            }
        }
        assertThat(ShapleyValues.of(values)).containsExactly(new double[] {4, 4 + 4, 4 + 4 + 13}, ROUNDING);
    }

    @Test
    void sharesOfEightCausesAddUpToTheWholeLessWhatWasThereBefore() {
        double[] values = new Random(5).doubles(256, -10, 10).toArray();
        assertThat(Arrays.stream(ShapleyValues.of(values)).sum()).isEqualTo(values[255] - values[0], within(1e-10));
    }

    /** Two causes: d1 = 1 alone, d2 = 2 alone, 5 together. What only both bring, 2, is halved: 2 and 3. */
    @Test
    void whatOnlyTwoTogetherBringIsHalved() {
        assertThat(ShapleyValues.of(new double[] {10, 11, 12, 15})).containsExactly(new double[] {2, 3}, ROUNDING);
    }

    /** Shares are linear, so the mean share is the share of the means, and its interval that of the shares of the replications. */
    @Test
    void theIntervalOfAShareIsThatOfItsReplications() {
        double[][] values = {{10, 20, 30}, {11, 21, 31}, {12, 22, 32}, {15, 26, 34}};
        List<Estimate> shares = ShapleyValues.estimates(values);
        // Together they bring 5, 6 and 4, so that the first has 2, 2.5 and 1.5.
        assertThat(shares.get(0)).isEqualTo(Estimate.of(new double[] {2, 2.5, 1.5}));
        assertThat(shares.get(1)).isEqualTo(Estimate.of(new double[] {3, 3.5, 2.5}));
    }

    @Test
    void aSetThatIsMissingIsMissed() {
        assertThatThrownBy(() -> ShapleyValues.of(new double[7]))
                .hasMessageContaining("7 values are not one for every set");
        assertThatThrownBy(() -> ShapleyValues.of(new double[512])).hasMessageContaining("1 to 8 causes");
        assertThatThrownBy(() -> ShapleyValues.of(new double[0])).hasMessageContaining("0 values");
        assertThatThrownBy(() -> ShapleyValues.estimates(new double[][] {{1, 2}, {1}}))
                .hasMessageContaining("differ in replications");
    }
}
