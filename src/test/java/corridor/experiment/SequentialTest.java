package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.stats.Draws;
import corridor.stats.Estimate;
import corridor.stats.StoppingRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule by which {@code --precision} stops, on years of which the truth is known. */
class SequentialTest {

    private static final int MOST = 1_000;
    private static final int EXPERIMENTS = 2_000;
    private static final Sequential.Budget AMPLE = now -> MOST;

    private final List<Integer> rounds = new ArrayList<>();

    /**
     * Of 100,000 experiments on N(0, 1) with a program of its own (numpy 2.4, scipy 1.17) the interval that is shown held the truth in so
     * many, after so many replications; the truth was within the width that was asked for in 95% or more. Three standard errors are allowed.
     */
    @ParameterizedTest(name = "half-width {0}: {2} replications, coverage {1} %")
    @CsvSource({"0.7, 94.6, 11.9", "0.5, 93.6, 18.5", "0.4, 93.4, 27.3", "0.15, 95.0, 175.9"})
    void theIntervalHoldsTheTruthAsOftenAsTheManualSays(double width, double coverage, double replications) {
        Goal goal = new Goal(StoppingRule.absolute(width));
        int holds = 0;
        int within = 0;
        double[] taken = new double[EXPERIMENTS];
        int experiment = 0;
        for (RandomGenerator random : Draws.ofExperiments(EXPERIMENTS)) {
            Estimate estimate = Sequential.run(1, normal(random, 0), List.of(goal), AMPLE);
            holds += Math.abs(estimate.mean()) <= estimate.halfWidth() ? 1 : 0;
            within += Math.abs(estimate.mean()) <= width ? 1 : 0;
            taken[experiment++] = estimate.n();
        }
        double share = coverage / 100;
        assertThat(holds / (double) EXPERIMENTS).isEqualTo(share, within(3 * Draws.standardError(share, EXPERIMENTS)));
        assertThat(within / (double) EXPERIMENTS).isGreaterThan(0.95 - 3 * Draws.standardError(0.95, EXPERIMENTS));
        Estimate mean = Estimate.of(taken);
        assertThat(mean.mean()).isEqualTo(replications, within(3 * mean.standardError()));
    }

    /** The half-width comes to 0.02 / 1.02 x 10 = 0.196. By the same program the mean is within 2% of 10 in 95.6% of 50,000. */
    @Test
    void theRelativeErrorIsKeptInNineteenExperimentsOfTwenty() {
        Goal goal = new Goal(StoppingRule.relative(0.02));
        int holds = 0;
        for (RandomGenerator random : Draws.ofExperiments(EXPERIMENTS)) {
            Estimate estimate = Sequential.run(1, normal(random, 10), List.of(goal), AMPLE);
            holds += Math.abs(estimate.mean() - 10) <= 0.2 ? 1 : 0;
        }
        assertThat(holds / (double) EXPERIMENTS).isEqualTo(0.956, within(3 * Draws.standardError(0.956, EXPERIMENTS)));
    }

    @Test
    void itBeginsWithTenHoweverFewAreAskedFor() {
        run(1, 100, AMPLE);
        assertThat(rounds).containsExactly(10);
    }

    /** Years of 1 and -1 in turn: their half-width t / sqrt(n - 1) is 1.9842 / 9.9499 = 0.1994 at 100, and 0.2005 at 99. */
    @Test
    void itAtMostDoublesAndThenGoesToWhatIsLikely() {
        run(10, 0.2, AMPLE);
        assertThat(rounds).containsExactly(10, 20, 40, 80, 100);
    }

    @Test
    void itEndsWithTheBudget() {
        run(10, 0.01, now -> 25);
        assertThat(rounds).containsExactly(10, 20, 25);
    }

    @Test
    void aBudgetThatIsSpentAtOnceTakesNothingBack() {
        run(12, 0.01, now -> 5);
        assertThat(rounds).containsExactly(12);
    }

    @Test
    void withoutAGoalThereIsOneRound() {
        Sequential.run(3, replications -> rounds.add(replications), List.<Sequential.Goal<Boolean>>of(), AMPLE);
        assertThat(rounds).containsExactly(3);
    }

    @Test
    void whatIsNeverMeasuredIsNotWaitedFor() {
        Estimate none = Estimate.of(new double[] {Double.NaN});
        Sequential.run(10, counted(n -> none), List.of(new Goal(StoppingRule.absolute(1))), AMPLE);
        assertThat(rounds).containsExactly(10);
    }

    private void run(int first, double width, Sequential.Budget budget) {
        IntFunction<Estimate> alternating = n -> {
            double[] values = new double[n];
            Arrays.setAll(values, i -> i % 2 == 0 ? 1 : -1);
            return Estimate.of(values);
        };
        Sequential.run(first, counted(alternating), List.of(new Goal(StoppingRule.absolute(width))), budget);
    }

    private IntFunction<Estimate> counted(IntFunction<Estimate> experiment) {
        return replications -> {
            rounds.add(replications);
            return experiment.apply(replications);
        };
    }

    /** Years of N({@code mean}, 1), of which a larger experiment has all that a smaller one has. */
    private static IntFunction<Estimate> normal(RandomGenerator random, double mean) {
        double[] years = Draws.normal(random, MOST, mean);
        return replications -> Estimate.of(Arrays.copyOf(years, replications));
    }

    /** As {@link Precision} has it, of one estimate. */
    private record Goal(StoppingRule rule) implements Sequential.Goal<Estimate> {

        @Override
        public boolean open(Estimate estimate) {
            return rule.open(estimate);
        }

        @Override
        public long likely(Estimate estimate) {
            return estimate.n() > 1 ? rule.replicationsLikely(estimate) : estimate.n();
        }
    }
}
