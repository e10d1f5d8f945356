package corridor.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.design.Minimiser.Answer;
import corridor.design.Minimiser.Objective;
import corridor.design.Minimiser.Outcome;
import corridor.design.Minimiser.Plan;
import corridor.design.Minimiser.Trial;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MinimiserTest {

    private static final Factor X = new Factor.Continuous("x", -2, 2);
    private static final Factor Y = new Factor.Continuous("y", -2, 2);
    private static final Factor VESSELS = new Factor.Whole("vessels", 0, 20);
    private static final Factor CRANES = new Factor.Whole("cranes", 0, 20);

    static Stream<Minimiser> both() {
        return Stream.of(new CmaEs(), new Bobyqa());
    }

    /** Branin's function has three minima of 0.397887 (Dixon and Szegö 1978, Towards Global Optimisation 2). */
    @ParameterizedTest
    @MethodSource("both")
    void theMinimumOfBraninIsFound(Minimiser minimiser) {
        List<Factor> factors = List.of(new Factor.Continuous("x", -5, 10), new Factor.Continuous("y", 0, 15));
        Outcome outcome =
                minimiser.minimise(factors, valued(factors, MinimiserTest::branin), Plan.fromTheMiddle(2, 500, 1));
        assertThat(outcome.best().answer().value()).isEqualTo(0.397887, within(1e-4));
    }

    /** 100 (y - x^2)^2 + (1 - x)^2 is 0 at (1, 1), at the end of a bent valley (Rosenbrock 1960). */
    @ParameterizedTest
    @MethodSource("both")
    void theEndOfTheValleyOfRosenbrockIsFound(Minimiser minimiser) {
        Outcome outcome = minimiser.minimise(
                List.of(X, Y),
                valued(List.of(X, Y), v -> 100 * Math.pow(v[1] - v[0] * v[0], 2) + Math.pow(1 - v[0], 2)),
                Plan.fromTheMiddle(2, 1_500, 1));
        assertThat(X.numberAt(outcome.best().point()[0])).isEqualTo(1, within(0.01));
        assertThat(Y.numberAt(outcome.best().point()[1])).isEqualTo(1, within(0.01));
    }

    /** 20 + x^2 - 10 cos(2 pi x) + the same of y: one hollow at every whole number, the deepest, 0, at (0, 0) (Rastrigin 1974). */
    @Test
    void startingAgainWithMorePointsLeavesHollowsBehind() {
        List<Factor> factors = List.of(new Factor.Continuous("x", -4, 5.12), new Factor.Continuous("y", -5.12, 3.6));
        Outcome outcome = new CmaEs()
                .minimise(
                        factors,
                        valued(
                                factors,
                                v -> 20
                                        + Arrays.stream(v)
                                                .map(x -> x * x - 10 * Math.cos(2 * Math.PI * x))
                                                .sum()),
                        new Plan(4_000, 0, 1, new double[] {0.95, 0.05}));
        assertThat(outcome.best().answer().value()).isEqualTo(0, within(1e-3));
    }

    /** x^2 + y^2 where x + y must come to 1: 0.5, at (0.5, 0.5). The best point of all, (0, 0), is not allowed. */
    @Test
    void whatIsNotAllowedIsNotChosenHoweverGoodItIs() {
        List<Factor> factors = List.of(X, Y);
        Objective objective = (point, round) -> {
            double x = X.numberAt(point[0]);
            double y = Y.numberAt(point[1]);
            return new Answer(x * x + y * y, Math.max(0, 1 - x - y));
        };
        Trial best = new CmaEs()
                .minimise(factors, objective, Plan.fromTheMiddle(2, 1_000, 1))
                .best();
        assertThat(best.answer().feasible()).isTrue();
        assertThat(best.answer().value()).isEqualTo(0.5, within(0.005));
        assertThat(X.numberAt(best.point()[0])).isEqualTo(0.5, within(0.05));
    }

    /** Nothing is allowed below 3 of a range that ends at 2: 1 is missing at least. */
    @Test
    void whereNothingIsAllowedTheLeastViolationComesFirst() {
        Objective objective = (point, round) -> new Answer(point[0], 3 - X.numberAt(point[0]));
        Trial best = new CmaEs()
                .minimise(List.of(X), objective, Plan.fromTheMiddle(1, 200, 1))
                .best();
        assertThat(best.answer().feasible()).isFalse();
        assertThat(best.answer().violation()).isEqualTo(1, within(0.001));
    }

    @Test
    void allowedComesBeforeForbiddenThenTheSmallerValueOrViolationAndNoAnswerLast() {
        assertThat(Stream.of(
                                new Answer(Double.NaN, 0),
                                new Answer(1, 0.2),
                                new Answer(9, 0),
                                new Answer(5, 0.1),
                                new Answer(8, 0))
                        .sorted())
                .containsExactly(
                        new Answer(8, 0),
                        new Answer(9, 0),
                        new Answer(5, 0.1),
                        new Answer(1, 0.2),
                        new Answer(Double.NaN, 0));
    }

    /** (v - 7)^2 + (c - 3)^2 + (v - 7) (c - 3), whose only minimum is 0 at 7 vessels and 3 cranes. */
    @Test
    void wholeNumbersAreFoundExactly() {
        List<Factor> factors = List.of(VESSELS, CRANES);
        Outcome outcome = new CmaEs()
                .minimise(
                        factors,
                        valued(factors, v -> Math.pow(v[0] - 7, 2) + Math.pow(v[1] - 3, 2) + (v[0] - 7) * (v[1] - 3)),
                        Plan.fromTheMiddle(2, 150, 1));
        assertThat(outcome.best().answer().value()).isZero();
    }

    @ParameterizedTest
    @MethodSource("both")
    void aBoxOfFewPointsIsTriedWholeAndEachPointIsAskedOnce(Minimiser minimiser) {
        List<Factor> factors =
                List.of(new Factor.Whole("vessels", 2, 4), new Factor.Choice("regime", List.of("separate", "single")));
        AtomicInteger asked = new AtomicInteger();
        Objective objective = (point, round) -> {
            asked.incrementAndGet();
            return Answer.of(point[0] + point[1]);
        };
        Outcome outcome = minimiser.minimise(factors, objective, Plan.fromTheMiddle(2, 1_000, 1));
        assertThat(outcome.everything()).isTrue();
        assertThat(outcome.evaluations()).isEqualTo(6).isEqualTo(asked.get());
        assertThat(factors.get(1).textAt(outcome.best().point()[1])).isEqualTo("separate");
    }

    /** Half of the box has no answer, as where nothing is delivered: the best of the other half, at its end, is 0. */
    @ParameterizedTest
    @MethodSource("both")
    void pointsWithoutAnAnswerAreLeftBehind(Minimiser minimiser) {
        Outcome outcome = minimiser.minimise(
                List.of(X, Y),
                valued(List.of(X, Y), v -> v[0] < 0 ? Double.NaN : v[0] + v[1] * v[1]),
                Plan.fromTheMiddle(2, 400, 1));
        assertThat(outcome.best().answer().value()).isEqualTo(0, within(0.01));
        assertThat(outcome.trials().get(399).answer().value()).isNaN();
    }

    @ParameterizedTest
    @MethodSource("both")
    void oneFactorIsEnough(Minimiser minimiser) {
        Outcome outcome = minimiser.minimise(
                List.of(X), valued(List.of(X), v -> Math.pow(v[0] - 0.7, 2)), Plan.fromTheMiddle(1, 100, 1));
        assertThat(X.numberAt(outcome.best().point()[0])).isEqualTo(0.7, within(0.001));
    }

    @ParameterizedTest
    @MethodSource("both")
    void theBudgetIsKeptAndTheSameSeedAsksTheSame(Minimiser minimiser) {
        List<Factor> factors = List.of(X, Y);
        Plan plan = new Plan(77, 5, 9, new double[] {0.2, 0.8});
        Outcome once = minimiser.minimise(factors, valued(factors, MinimiserTest::branin), plan);
        Outcome again = minimiser.minimise(factors, valued(factors, MinimiserTest::branin), plan);
        assertThat(once.evaluations()).isEqualTo(77);
        assertThat(again.trials()).usingRecursiveComparison().isEqualTo(once.trials());
    }

    /**
     * (x - 1)^2 with noise of deviation 1: the smallest of 195 answers lies some 2.5 below zero by luck. Asked again with noise of
     * 0.1, the five best show what they are.
     */
    @Test
    void theBestFewAreAskedAgainAndTheirSecondAnswersDecide() {
        Random random = new Random(3);
        Objective noisy = (point, round) ->
                Answer.of(Math.pow(X.numberAt(point[0]) - 1, 2) + random.nextGaussian() * (round == 0 ? 1 : 0.1));
        Outcome outcome = new CmaEs().minimise(List.of(X), noisy, new Plan(200, 5, 1, new double[] {0.5}));
        assertThat(outcome.evaluations()).isEqualTo(200);
        assertThat(outcome.trials().subList(0, 5)).extracting(Trial::round).containsOnly(1);
        assertThat(outcome.trials().subList(5, 195)).extracting(Trial::round).containsOnly(0);
        assertThat(outcome.best().answer().value()).isGreaterThan(-4 * 0.1);
        assertThat(outcome.trials().get(5).answer().value()).isLessThan(-4 * 0.1);
    }

    @Test
    void aPlanThatCannotBeFollowedIsRefused() {
        assertThatThrownBy(() -> new Plan(5, 5, 1, new double[1])).hasMessageContaining("leaves none to search with");
        assertThatThrownBy(() -> new Plan(5, 0, 1, new double[] {1.5})).hasMessageContaining("[1.5] lies outside");
        assertThatThrownBy(() -> new Answer(1, -1)).hasMessageContaining("violation of -1.0");
        assertThatThrownBy(() -> new CmaEs().minimise(List.of(X), (p, r) -> Answer.of(1), Plan.fromTheMiddle(2, 10, 1)))
                .hasMessageContaining("1 factors and a start of 2 coordinates");
    }

    private static Objective valued(List<Factor> factors, ToDoubleFunction<double[]> function) {
        return (point, round) -> {
            double[] values = new double[point.length];
            Arrays.setAll(values, i -> factors.get(i).numberAt(point[i]));
            return Answer.of(function.applyAsDouble(values));
        };
    }

    private static double branin(double[] v) {
        double bend = v[1] - 5.1 / (4 * Math.PI * Math.PI) * v[0] * v[0] + 5 / Math.PI * v[0] - 6;
        return bend * bend + 10 * (1 - 1 / (8 * Math.PI)) * Math.cos(v[0]) + 10;
    }
}
