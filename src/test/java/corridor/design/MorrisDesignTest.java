package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.design.MorrisDesign.Effect;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MorrisDesignTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    @Test
    void aTrajectoryChangesEachFactorOnceByHalfOfTheLevels() {
        double[][] points = MorrisDesign.of(5, 20, 4, 1).points();
        assertThat(points).hasDimensions(20 * 6, 5);
        for (int trajectory = 0; trajectory < 20; trajectory++) {
            double[] steps = new double[5];
            for (int i = 6 * trajectory; i < 6 * trajectory + 5; i++) {
                for (int factor = 0; factor < 5; factor++) {
                    steps[factor] += Math.abs(points[i + 1][factor] - points[i][factor]);
                }
            }
            assertThat(steps).containsOnly(new double[] {2.0 / 3}, ROUNDING);
        }
    }

    @Test
    void allPointsLieOnTheGridAndEveryLevelIsMet() {
        double[][] points = MorrisDesign.of(3, 50, 4, 1).points();
        assertThat(Arrays.stream(points)
                        .flatMapToDouble(Arrays::stream)
                        .map(x -> Math.rint(3 * x))
                        .distinct())
                .containsExactlyInAnyOrder(0.0, 1.0, 2.0, 3.0);
        assertThat(Arrays.stream(points).flatMapToDouble(Arrays::stream))
                .allSatisfy(x -> assertThat(3 * x).isEqualTo(Math.rint(3 * x), ROUNDING));
    }

    /** Of y = 4 a - 3 b + 0 c every step shows the slope itself. */
    @Test
    void inALinearAnswerEveryEffectIsTheSlope() {
        List<Effect> effects = effects(3, 10, x -> 4 * x[0] - 3 * x[1]);
        assertThat(effects.get(0).mean()).isEqualTo(4, ROUNDING);
        assertThat(effects.get(1).mean()).isEqualTo(-3, ROUNDING);
        assertThat(effects.get(1).meanSize()).isEqualTo(3, ROUNDING);
        assertThat(effects.get(1).meanSizeInterval().low()).isEqualTo(3, ROUNDING);
        assertThat(effects.get(2).meanSize()).isZero();
        assertThat(effects).allSatisfy(effect -> assertThat(effect.deviation()).isEqualTo(0, ROUNDING));
    }

    /**
     * y = a b with four levels: a step of a changes y by b, which is 0, 1/3, 2/3 or 1, each in a quarter of the trajectories: mean 1/2,
     * variance 5/36. Mean and deviation of 400 effects have standard errors of sqrt(5/36) / 20 = 0.019, and of 0.011 (the fourth
     * moment of four equal steps is 41/1296, so that the variance of the variance is (41/1296 - 25/1296) / 400).
     */
    @Test
    void whereFactorsActTogetherEffectsDeviate() {
        List<Effect> effects = effects(2, 400, x -> x[0] * x[1]);
        assertThat(effects).allSatisfy(effect -> {
            assertThat(effect.mean()).isEqualTo(0.5, within(3 * 0.019));
            assertThat(effect.deviation()).isEqualTo(Math.sqrt(5 / 36.0), within(3 * 0.011));
        });
    }

    /** y = (a - 1/2)^2 on levels 0, 1/3, 2/3, 1: a step of 2/3 from 0 changes y by 1/36 - 1/4 = -2/9, one from 1/3 by 2/9. */
    @Test
    void effectsThatCancelShowInTheirSize() {
        Effect effect = effects(1, 400, x -> (x[0] - 0.5) * (x[0] - 0.5)).get(0);
        assertThat(effect.meanSize()).isEqualTo((2 / 9.0) / (2 / 3.0), ROUNDING);
        // Effects of plus or minus 1/3 with equal chance: standard error 1/3 / 20.
        assertThat(effect.mean()).isEqualTo(0, within(3 / 60.0));
    }

    /** The mean size of the effects of y = a b is 1/2; over 300 designs the standard error of the share that holds it is 1.3%. */
    @Test
    void theIntervalOfTheMeanSizeHoldsItAsOftenAsABootstrapOfFortyCan() {
        int holds = 0;
        for (int seed = 0; seed < 300; seed++) {
            MorrisDesign design = MorrisDesign.of(2, 40, 4, seed);
            double[] answers =
                    Arrays.stream(design.points()).mapToDouble(x -> x[0] * x[1]).toArray();
            holds += design.effects(numbers(2), answers)
                            .get(0)
                            .meanSizeInterval()
                            .contains(0.5)
                    ? 1
                    : 0;
        }
        assertThat(holds / 300.0).isBetween(0.95 - 3 * 0.013 - 1 / 40.0, 1.0);
    }

    /** Of y = 4 a with a of two, three or five whole numbers from 0 to 1, every step shows 4, however far it goes. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void aStepOfAWholeNumberCountsAsFarAsItGoes(int values) {
        List<Factor> cranes = List.of(new Factor.Whole("cranes", 1, values));
        MorrisDesign design = MorrisDesign.of(1, 10, 4, 1);
        double[] answers = Arrays.stream(design.points())
                .mapToDouble(point -> 4 * (cranes.get(0).numberAt(point[0]) - 1) / (values - 1))
                .toArray();
        Effect effect = design.effects(cranes, answers).get(0);
        assertThat(effect.mean()).isEqualTo(4, ROUNDING);
        assertThat(effect.deviation()).isEqualTo(0, ROUNDING);
    }

    @Test
    void theSameSeedGivesTheSameDesign() {
        assertThat(MorrisDesign.of(4, 5, 6, 3).points())
                .isDeepEqualTo(MorrisDesign.of(4, 5, 6, 3).points());
    }

    @Test
    void aDesignThatCannotBeMadeOrAnsweredIsRefused() {
        assertThatThrownBy(() -> MorrisDesign.of(3, 10, 5, 1)).hasMessageContaining("even number of levels");
        assertThatThrownBy(() -> MorrisDesign.of(3, 10, 4, 1).effects(numbers(3), new double[39]))
                .hasMessage("39 answers to 40 points; each point has one.");
    }

    private static List<Factor> numbers(int factors) {
        return IntStream.range(0, factors)
                .mapToObj(i -> (Factor) new Factor.Continuous("x" + i, 0, 1))
                .toList();
    }

    private static List<Effect> effects(int factors, int trajectories, ToDoubleFunction<double[]> answer) {
        MorrisDesign design = MorrisDesign.of(factors, trajectories, 4, 1);
        return design.effects(
                numbers(factors),
                Arrays.stream(design.points()).mapToDouble(answer).toArray());
    }
}
