package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IdentifiabilityTest {

    private static final double[] RESIDUALS = {1, -1, 0, -1, 1};

    /**
     * A line through x = 1 to 5: the squares of the residuals are 4, s^2 = 4/3, the squares of x about their mean of 3 are 10, so the slope
     * has sqrt(4/30) and the level sqrt(4/3 x (1/5 + 9/10)), and they correlate by -3 / sqrt(55/5) = -0.9045.
     */
    @Test
    void theErrorsOfALineAreThoseOfTheTextbook() {
        Identifiability fit = Identifiability.of(line(1), RESIDUALS);
        assertThat(fit.standardErrors())
                .containsExactly(new double[] {Math.sqrt(4 / 3.0 * 1.1), Math.sqrt(4 / 30.0)}, within(1e-12));
        assertThat(fit.correlations()[0][1]).isEqualTo(-3 / Math.sqrt(11), within(1e-12));
        assertThat(fit.correlations()[1]).containsExactly(new double[] {-3 / Math.sqrt(11), 1}, within(1e-12));
    }

    /** Two columns of length 1 at a cosine of 3 / sqrt(11): singular values sqrt(1 + c) and sqrt(1 - c), whatever the units. */
    @Test
    void theConditionDoesNotDependOnUnits() {
        double cosine = 3 / Math.sqrt(11);
        double condition = Math.sqrt((1 + cosine) / (1 - cosine));
        assertThat(Identifiability.of(line(1), RESIDUALS).condition()).isEqualTo(condition, within(1e-9));
        assertThat(Identifiability.of(line(86_400), RESIDUALS).condition()).isEqualTo(condition, within(1e-9));
    }

    @Test
    void aParameterThatNothingDependsOnAndTwoThatOnlyActTogetherCannotBeTold() {
        double[][] noEffect = {{1, 0}, {2, 0}, {3, 0}};
        assertThat(Identifiability.of(noEffect, new double[3]).standardErrors()).containsOnly(Double.POSITIVE_INFINITY);
        double[][] sameEffect = {{1, 2}, {2, 4}, {3, 6}};
        Identifiability fit = Identifiability.of(sameEffect, new double[3]);
        assertThat(fit.standardErrors()).containsOnly(Double.POSITIVE_INFINITY);
        assertThat(fit.condition()).isInfinite();
        assertThat(fit.correlations()[0][1]).isNaN();
    }

    @Test
    void asManyParametersAsObservationsLeaveNothingToJudgeBy() {
        assertThatThrownBy(() -> Identifiability.of(new double[][] {{1, 0}, {0, 1}}, new double[2]))
                .hasMessageContaining("it takes more observations than parameters");
    }

    private static double[][] line(double unit) {
        double[][] rows = new double[5][];
        for (int i = 0; i < 5; i++) {
            rows[i] = new double[] {1, unit * (i + 1)};
        }
        return rows;
    }
}
