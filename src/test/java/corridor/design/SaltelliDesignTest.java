package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import corridor.design.SaltelliDesign.Index;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaltelliDesignTest {

    /** a and b of the function of Ishigami and Homma (1990) as in Saltelli et al. (2008, Global Sensitivity Analysis, p. 179). */
    private static final double A = 7;

    private static final double B = 0.1;

    /**
     * Per cent. The half-widths of the tests are means over designs of as many independent rows, drawn again 2,000 times each, from a
     * program of its own (numpy 2.4); they differ by 6% at most (standard deviation) from design to design, and three of those are allowed.
     * They are 1.96 standard errors of the indices, and rows of an even sequence miss the truth by no more than independent ones.
     */
    private static final double WIDTH_VARIES = 18;

    /**
     * By integration: V = a^2/8 + b pi^4/5 + b^2 pi^8/18 + 1/2, V1 = (1 + b pi^4/5)^2 / 2, V2 = a^2/8, V3 = 0 and
     * V13 = 8 b^2 pi^8 / 225, which gives first 0.3139, 0.4424, 0 and total 0.5576, 0.4424, 0.2437.
     */
    @Test
    void theSharesOfIshigamiAreThoseOfTheTextbook() {
        List<Index> indices = indices(2_048, 3, 1, SaltelliDesignTest::ishigami);
        double[] first = {0.3139, 0.4424, 0};
        double[] total = {0.5576, 0.4424, 0.2437};
        double[] firstWidth = {0.043, 0.038, 0.039};
        double[] totalWidth = {0.060, 0.029, 0.019};
        for (int factor = 0; factor < 3; factor++) {
            assertFirst(indices.get(factor), first[factor], firstWidth[factor]);
            assertTotal(indices.get(factor), total[factor], totalWidth[factor]);
        }
    }

    /** Intervals from independent rows; those of an even sequence hold more often, never less. 60 designs: standard error 2.8%. */
    @Test
    void theIntervalsHoldTheSharesOfIshigamiInNineteenDesignsOfTwentyOrMore() {
        double[] total = {0.5576, 0.4424, 0.2437};
        int[] holds = new int[3];
        for (int seed = 0; seed < 60; seed++) {
            List<Index> indices = indices(64, 3, seed, SaltelliDesignTest::ishigami);
            for (int factor = 0; factor < 3; factor++) {
                holds[factor] += indices.get(factor).totalInterval().contains(total[factor]) ? 1 : 0;
            }
        }
        assertThat(Arrays.stream(holds).mapToDouble(n -> n / 60.0))
                .allSatisfy(share -> assertThat(share).isGreaterThan(0.95 - 3 * 0.028));
    }

    /**
     * The g-function of Sobol', the product of (|4 x - 2| + a) / (1 + a): V_i = 1 / (3 (1 + a_i)^2), V = product (1 + V_i) - 1, first
     * V_i / V, total V_i product over the others (1 + V_j) / V.
     */
    @Test
    void theSharesOfTheGFunctionAreThoseOfItsClosedForm() {
        double[] a = {0, 1, 4.5, 9};
        double[] parts = Arrays.stream(a).map(x -> 1 / (3 * (1 + x) * (1 + x))).toArray();
        double product = Arrays.stream(parts).map(v -> 1 + v).reduce(1, (x, y) -> x * y);
        List<Index> indices = indices(
                2_048,
                4,
                2,
                x -> IntStream.range(0, 4)
                        .mapToDouble(i -> (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]))
                        .reduce(1, (p, q) -> p * q));
        double[] firstWidth = {0.048, 0.029, 0.0111, 0.0062};
        double[] totalWidth = {0.050, 0.020, 0.0031, 0.0010};
        for (int i = 0; i < 4; i++) {
            assertFirst(indices.get(i), parts[i] / (product - 1), firstWidth[i]);
            assertTotal(indices.get(i), parts[i] * product / (1 + parts[i]) / (product - 1), totalWidth[i]);
        }
    }

    /** y = 3 a + 4 b: variances 9/12 and 16/12, nothing together: 0.36 and 0.64, first and total alike; c does nothing. */
    @Test
    void factorsThatActAloneShareTheWholeVariance() {
        List<Index> indices = indices(1_024, 3, 5, x -> 100 + 3 * x[0] + 4 * x[1]);
        double[] share = {0.36, 0.64};
        double[] firstWidth = {0.046, 0.060};
        double[] totalWidth = {0.030, 0.049};
        for (int factor = 0; factor < 2; factor++) {
            assertFirst(indices.get(factor), share[factor], firstWidth[factor]);
            assertTotal(indices.get(factor), share[factor], totalWidth[factor]);
        }
        assertThat(indices.get(2).total()).isZero();
    }

    @Test
    void aRowIsAThenBThenAWithOneFactorOfB() {
        double[][] points = SaltelliDesign.of(4, 2, 1).points();
        assertThat(points).hasDimensions(16, 2);
        for (int row = 0; row < 16; row += 4) {
            double[] a = points[row];
            double[] b = points[row + 1];
            assertThat(points[row + 2]).containsExactly(b[0], a[1]);
            assertThat(points[row + 3]).containsExactly(a[0], b[1]);
        }
    }

    @Test
    void whereNothingVariesNobodyHasAShare() {
        Index index = indices(16, 2, 1, x -> 0.1).get(0);
        assertThat(index.first()).isNaN();
        assertThat(index.total()).isNaN();
        assertThat(index.totalInterval().low()).isNaN();
    }

    @Test
    void aDesignThatCannotBeMadeOrAnsweredIsRefused() {
        assertThatThrownBy(() -> SaltelliDesign.of(100, 2, 1)).hasMessageContaining("100 rows");
        assertThatThrownBy(() -> SaltelliDesign.of(16, 2, 1).indices(new double[16]))
                .hasMessage("16 answers to 64 points; each point has one.");
    }

    private static void assertFirst(Index index, double truth, double halfWidth) {
        assertThat(index.first()).isEqualTo(truth, within(halfWidth));
        assertThat(index.firstInterval().halfWidth()).isCloseTo(halfWidth, withinPercentage(WIDTH_VARIES));
    }

    private static void assertTotal(Index index, double truth, double halfWidth) {
        assertThat(index.total()).isEqualTo(truth, within(halfWidth));
        assertThat(index.totalInterval().halfWidth()).isCloseTo(halfWidth, withinPercentage(WIDTH_VARIES));
    }

    private static double ishigami(double[] x) {
        double[] y = Arrays.stream(x).map(u -> Math.PI * (2 * u - 1)).toArray();
        return Math.sin(y[0]) + A * Math.pow(Math.sin(y[1]), 2) + B * Math.pow(y[2], 4) * Math.sin(y[0]);
    }

    private static List<Index> indices(int rows, int factors, long seed, ToDoubleFunction<double[]> answer) {
        SaltelliDesign design = SaltelliDesign.of(rows, factors, seed);
        return design.indices(Arrays.stream(design.points()).mapToDouble(answer).toArray());
    }
}
