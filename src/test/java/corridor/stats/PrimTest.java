package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.stats.Prim.Box;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class PrimTest {

    private static final Prim USUAL = new Prim(0.05, 0.05);
    private static final double ANY = Double.POSITIVE_INFINITY;

    /** 20 by 20 points, of which those with x of 10 or more and y of 15 or more are of interest: 10 x 5 of 400. */
    @Test
    void aBoxOnAGridIsFoundAsItIs() {
        double[][] points = grid();
        boolean[] ofInterest = where(points, p -> p[0] >= 10 && p[1] >= 15);
        List<Box> boxes = USUAL.peel(points, ofInterest);
        Box everything = boxes.get(0);
        assertThat(everything.points()).isEqualTo(400);
        assertThat(everything.coverage()).isEqualTo(1);
        assertThat(everything.density()).isEqualTo(50 / 400.0);
        Box last = boxes.get(boxes.size() - 1);
        assertThat(last.low()).containsExactly(10, 15);
        assertThat(last.high()).containsExactly(ANY, ANY);
        assertThat(last.coverage()).isEqualTo(1);
        assertThat(last.density()).isEqualTo(1);
    }

    /**
     * 1,000 points at random in four inputs; a corner in two of them is of interest. The last slice on a side holds 5% of the box at most,
     * so that no more than that is lost beyond the true limit on each of the two sides.
     */
    @Test
    void theInputsThatMatterAreFoundAmongThoseThatDoNot() {
        double[][] points = new double[1_000][];
        Random random = new Random(4);
        for (int i = 0; i < points.length; i++) {
            points[i] = random.doubles(4).toArray();
        }
        boolean[] ofInterest = where(points, p -> p[1] < 0.5 && p[3] > 0.4);
        Box box = USUAL.cover(points, ofInterest, 0.95, 1).get(0);
        assertThat(box.coverage()).isGreaterThan(1 - 2 * 0.05 / 0.95);
        assertThat(box.high()[1]).isEqualTo(0.5, within(0.05));
        assertThat(box.low()[3]).isEqualTo(0.4, within(0.05));
        assertThat(box.restricts(0)).isFalse();
        assertThat(box.restricts(2)).isFalse();
    }

    @Test
    void twoCornersTakeTwoBoxes() {
        double[][] points = grid();
        boolean[] ofInterest = where(points, p -> (p[0] < 6 && p[1] < 6) || (p[0] >= 15 && p[1] >= 15));
        List<Box> boxes = USUAL.cover(points, ofInterest, 0.9, 5);
        assertThat(boxes).hasSize(2);
        assertThat(boxes.get(0).coverage() + boxes.get(1).coverage()).isEqualTo(1, within(1e-12));
        assertThat(boxes).extracting(Box::points).containsExactlyInAnyOrder(36, 25);
    }

    @Test
    void noBoxIsSmallerThanItsLeastSupport() {
        double[][] points = grid();
        boolean[] ofInterest = where(points, p -> p[0] == 7 && p[1] == 7);
        assertThat(USUAL.peel(points, ofInterest))
                .allSatisfy(box -> assertThat(box.points()).isGreaterThanOrEqualTo(20));
    }

    /**
     * The box x of 10 or more and y of 15 or more, of 50 points, all of interest. Without its limit on y one in four of 200 is, which would
     * look like this with a chance of 0.25^50; without that on x, half of 100, with 0.5^50.
     */
    @Test
    void theChanceOfALimitIsThatOfDrawingAsManyWithoutIt() {
        double[][] points = grid();
        boolean[] ofInterest = where(points, p -> p[0] >= 10 && p[1] >= 15);
        Box box = new Box(new double[] {10, 15}, new double[] {ANY, ANY}, 0, 0, 0);
        double[] chances = Prim.chances(box, List.of(), points, ofInterest);
        assertThat(chances[0]).isLessThan(1e-12);
        assertThat(chances[1]).isLessThan(1e-12);
    }

    /** Four points, two in the box with x up to 1, both of interest; of all four three are: 0.75^2 = 0.5625. */
    @Test
    void aLimitThatTellsLittleHasALargeChance() {
        double[][] points = {{0, 0}, {1, 0}, {2, 0}, {3, 0}};
        boolean[] ofInterest = {true, true, true, false};
        Box box = new Box(new double[] {-ANY, -ANY}, new double[] {1, ANY}, 0, 0, 0);
        double[] chances = Prim.chances(box, List.of(), points, ofInterest);
        assertThat(chances[0]).isEqualTo(0.5625, within(1e-12));
        assertThat(chances[1]).isNaN();
    }

    @Test
    void whereNothingIsOfInterestThereIsNoBox() {
        assertThatThrownBy(() -> USUAL.peel(new double[][] {{1}, {2}}, new boolean[2]))
                .hasMessageContaining("2 points, 0 of 2 of interest");
        assertThatThrownBy(() -> new Prim(0, 0.05)).hasMessageContaining("A slice of 0.0");
    }

    private static double[][] grid() {
        double[][] points = new double[400][];
        for (int i = 0; i < 400; i++) {
            points[i] = new double[] {Math.floorDiv(i, 20), i % 20};
        }
        return points;
    }

    private static boolean[] where(double[][] points, Predicate<double[]> interesting) {
        boolean[] answers = new boolean[points.length];
        for (int i = 0; i < points.length; i++) {
            answers[i] = interesting.test(points[i]);
        }
        return answers;
    }
}
