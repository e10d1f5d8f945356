package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What factors mean, and where points lie. */
class PointsTest {

    private static final Factor HOURS = new Factor.Continuous("sailing", 20, 36);
    private static final Factor VESSELS = new Factor.Whole("vessels", 2, 6);
    private static final Factor REGIME = new Factor.Choice("regime", List.of("separate", "single"));

    @Test
    void aRangeGoesFromOneEndToTheOther() {
        assertThat(HOURS.numberAt(0)).isEqualTo(20);
        assertThat(HOURS.numberAt(0.25)).isEqualTo(24);
        assertThat(new Factor.Continuous("third", 0.1, 0.7).numberAt(1)).isEqualTo(0.7);
        assertThat(HOURS.textAt(0.25)).isEqualTo("24.0");
    }

    @Test
    void wholeNumbersAndWordsHaveEqualPartsOfTheWay() {
        assertThat(IntStream.rangeClosed(0, 10).mapToDouble(i -> VESSELS.numberAt(i / 10.0)))
                .containsExactly(2.0, 2.0, 3.0, 3.0, 4.0, 4.0, 5.0, 5.0, 6.0, 6.0, 6.0);
        assertThat(REGIME.textAt(0.49)).isEqualTo("separate");
        assertThat(REGIME.textAt(0.5)).isEqualTo("single");
        assertThat(REGIME.numberAt(1)).isEqualTo(1);
        assertThat(VESSELS.textAt(0.3)).isEqualTo("3");
    }

    @Test
    void coordinatesThatMeanTheSameSnapToTheSame() {
        assertThat(VESSELS.snapped(0.41)).isEqualTo(0.5).isEqualTo(VESSELS.snapped(0.59));
        assertThat(HOURS.snapped(0.41)).isEqualTo(0.41);
    }

    @Test
    void aFactorThatCannotVaryIsRefused() {
        assertThatThrownBy(() -> new Factor.Whole("vessels", 3, 3))
                .hasMessageContaining("'vessels' cannot vary over 3 to 3");
        assertThatThrownBy(() -> new Factor.Choice("regime", List.of("single"))).hasMessageContaining("[single]");
        assertThatThrownBy(() -> new Factor.Continuous("sailing", 36, 20)).hasMessageContaining("36.0 to 20.0");
    }

    @Test
    void aGridHasEveryLevelWithEveryOther() {
        double[][] grid = Grid.of(List.of(REGIME, HOURS, VESSELS), 3);
        assertThat(grid).hasDimensions(2 * 3 * 3, 3);
        assertThat(Arrays.stream(grid)
                        .map(p -> REGIME.textAt(p[0]) + HOURS.textAt(p[1]) + " h " + VESSELS.textAt(p[2])))
                .startsWith("separate20.0 h 2", "separate20.0 h 4", "separate20.0 h 6", "separate28.0 h 2")
                .doesNotHaveDuplicates()
                .endsWith("single36.0 h 6");
    }

    @Test
    void aGridNobodyCanSimulateIsRefused() {
        assertThatThrownBy(() ->
                        Grid.of(IntStream.range(0, 10).mapToObj(i -> HOURS).toList(), 5))
                .hasMessageContaining("more than 1000000 points");
    }

    @Test
    void everySliceOfEveryFactorOfALatinHypercubeHasOnePoint() {
        double[][] cube = LatinHypercube.of(50, 4, 7);
        for (int factor = 0; factor < 4; factor++) {
            int column = factor;
            assertThat(Arrays.stream(cube).mapToInt(point -> (int) (50 * point[column])))
                    .containsExactlyInAnyOrder(IntStream.range(0, 50).boxed().toArray(Integer[]::new));
        }
    }

    /** The mean of a sum of coordinates over n points: slices leave only the n-th part of the deviation within each. */
    @Test
    void aLatinHypercubeKnowsTheMeanOfASumFarBetterThanPointsAtRandom() {
        double[][] cube = LatinHypercube.of(100, 5, 3);
        double mean = Arrays.stream(cube)
                .mapToDouble(p -> Arrays.stream(p).sum())
                .average()
                .orElseThrow();
        // At random: sqrt(5 / 12 / 100) = 0.065. In slices of 0.01: sqrt(5 / 12 / 100) / 100, of which five are
        // allowed.
        assertThat(mean).isEqualTo(2.5, within(5 * 0.065 / 100));
    }

    @Test
    void theSameSeedGivesTheSamePoints() {
        assertThat(LatinHypercube.of(20, 3, 7)).isDeepEqualTo(LatinHypercube.of(20, 3, 7));
        assertThat(SobolPoints.shifted(16, 3, 7)).isDeepEqualTo(SobolPoints.shifted(16, 3, 7));
        assertThat(Arrays.deepEquals(LatinHypercube.of(20, 3, 7), LatinHypercube.of(20, 3, 8)))
                .isFalse();
        assertThat(Arrays.deepEquals(SobolPoints.shifted(16, 3, 7), SobolPoints.shifted(16, 3, 8)))
                .isFalse();
    }

    /** The first four in two dimensions, as in any text: (0, 0), (1/2, 1/2), (3/4, 1/4), (1/4, 3/4). */
    @Test
    void theSequenceOfSobolBeginsAsInTheTexts() {
        assertThat(SobolPoints.of(4, 2)).isDeepEqualTo(new double[][] {{0, 0}, {0.5, 0.5}, {0.75, 0.25}, {0.25, 0.75}});
    }

    /** 2^m points in two dimensions have one point in each box of area 2^-m with sides that are powers of one half. */
    @Test
    void shiftingKeepsTheSequenceEven() {
        double[][] points = SobolPoints.shifted(64, 2, 11);
        for (int wide = 1; wide <= 64; wide *= 2) {
            int across = wide;
            assertThat(Arrays.stream(points).map(p -> (int) (p[0] * across) + " " + (int) (p[1] * 64 / across)))
                    .hasSize(64)
                    .doesNotHaveDuplicates();
        }
    }
}
