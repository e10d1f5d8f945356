package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which of several systems is best, and how to share replications among them. */
class KimNelsonTest {

    /**
     * Two systems, an error of 0.05 and ten first stages: eta = (0.1^(-2/9) - 1) / 2 = 0.33405 and h2 = 18 eta = 6.0129. The second is behind
     * by m, five times 1 more and five times 1 less: variance 10/9. With a zone of 0.5 what is allowed after ten stages is 0.5 / 20 x
     * (6.0129 x 10/9 / 0.25 - 10) = 0.4181.
     */
    @Test
    void aSystemIsOutWhenItIsFurtherBehindThanIsAllowed() {
        assertThat(afterTenStages(0.417).surviving()).containsExactly(0, 1);
        assertThat(afterTenStages(0.419).surviving()).containsExactly(0);
        assertThat(afterTenStages(-0.419).surviving()).containsExactly(1);
    }

    /** In the same case nothing is allowed any more from stage 6.0129 x 10/9 / 0.25 = 26.7 on; at 26 it is still 0.007. */
    @Test
    void whatIsAllowedShrinksToNothing() {
        KimNelson selection = afterTenStages(0.001);
        while (!selection.decided()) {
            selection.add(0, 0.001);
        }
        assertThat(selection.stages()).isEqualTo(27);
        assertThat(selection.surviving()).containsExactly(0);
    }

    @Test
    void nothingIsOutBeforeTheFirstStagesAreDone() {
        KimNelson selection = KimNelson.smallest(2, 1, 0.05, 10);
        for (int stage = 0; stage < 9; stage++) {
            selection.add(0, 1_000 + stage);
        }
        assertThat(selection.decided()).isFalse();
        selection.add(0, 1_000);
        assertThat(selection.surviving()).containsExactly(0);
    }

    @Test
    void systemsThatAreTheSameInEveryReplicationDoNotGoOnForEver() {
        KimNelson selection = KimNelson.smallest(3, 1, 0.05, 10);
        for (int stage = 0; stage < 10; stage++) {
            selection.add(stage, stage, stage);
        }
        assertThat(selection.surviving()).containsExactly(0);
    }

    /**
     * Five systems, the best ahead of all others by the zone: the hardest case that the promise covers. It promises 95% or more; 1,000
     * selections have a standard error of 0.7%.
     */
    @Test
    void theBestIsFoundInNineteenSelectionsOfTwenty() {
        int right = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            right += run(KimNelson.smallest(5, 0.5, 0.05, 10), new Random(seed), 0)
                                    .surviving()[0]
                            == 2
                    ? 1
                    : 0;
        }
        assertThat(right / 1_000.0).isGreaterThan(0.95 - 3 * 0.007);
    }

    /** Two systems, for which no error is shared out: the same promise, and here it is not far from being an equality. */
    @Test
    void theBetterOfTwoIsFoundInNineteenSelectionsOfTwenty() {
        int right = 0;
        for (int seed = 0; seed < 1_000; seed++) {
            Random random = new Random(seed);
            KimNelson selection = KimNelson.largest(2, 0.5, 0.05, 10);
            while (!selection.decided()) {
                selection.add(random.nextGaussian(), 0.5 + random.nextGaussian());
            }
            right += selection.surviving()[0] == 1 ? 1 : 0;
        }
        assertThat(right / 1_000.0).isBetween(0.95 - 3 * 0.007, 0.99);
    }

    /** Luck that all have in common, nine tenths of the variance, drops out of every difference. */
    @Test
    void commonRandomNumbersNeedFewerStages() {
        int alone = 0;
        int common = 0;
        for (int seed = 0; seed < 100; seed++) {
            alone += run(KimNelson.smallest(5, 0.5, 0.05, 10), new Random(seed), 0)
                    .stages();
            common += run(KimNelson.smallest(5, 0.5, 0.05, 10), new Random(seed), 0.9)
                    .stages();
        }
        assertThat(common).isLessThan(alone / 2);
    }

    @Test
    void whatCannotBeDecidedIsRefused() {
        assertThatThrownBy(() -> KimNelson.smallest(1, 1, 0.05, 10)).hasMessageContaining("systems 1.0");
        assertThatThrownBy(() -> KimNelson.smallest(2, 0, 0.05, 10)).hasMessageContaining("indifference zone of 0.0");
        assertThatThrownBy(() -> KimNelson.smallest(2, 1, 0.05, 5)).hasMessageContaining("first stages 5.0");
        assertThatThrownBy(() -> KimNelson.smallest(2, 1, 0.5, 10)).hasMessageContaining("an error of 0.5");
        assertThatThrownBy(() -> KimNelson.smallest(2, 1, 0.05, 10).add(1, Double.NaN))
                .hasMessageContaining("an observation of NaN");
    }

    /**
     * Means 1, 2, 3, deviations 1: the second and third stand as 1 to (1/2)^2, the best gets sqrt(1 + 1/16) = 1.0308; of their sum
     * 2.2808 that is 45.2%, 43.8% and 11.0%.
     */
    @Test
    void theCloseRivalGetsMostReplicationsBesideTheBest() {
        assertThat(Ocba.shares(new double[] {1, 2, 3}, new double[] {1, 1, 1}, 0.1))
                .containsExactly(new double[] {0.4519, 0.4384, 0.1096}, within(0.0001));
    }

    /** Twice the deviation, four times the replications: 4 to 1, and for the best 1 x sqrt(16/4 + 1) = 2.236. */
    @Test
    void theOneThatVariesMoreGetsMore() {
        double[] shares = Ocba.shares(new double[] {5, 6, 6}, new double[] {1, 2, 1}, 0.1);
        assertThat(shares[1] / shares[2]).isEqualTo(4, within(1e-12));
        assertThat(shares[0] / shares[2]).isEqualTo(Math.sqrt(5), within(1e-12));
        assertThat(Arrays.stream(shares).sum()).isEqualTo(1, within(1e-12));
    }

    /**
     * The worked examples of Chen and Lee (2010, Stochastic Simulation Optimization, p. 49 and p. 215). The second has 48, 38, 11, 2, 1: it
     * cuts all fractions off (46.9, 38.2, 11.6, 2.0, 1.3) and gives the two that are left to the best.
     */
    @Test
    void replicationsAreSharedAsInTheWorkedExamples() {
        assertThat(Ocba.next(new double[] {1, 2, 3, 4, 5}, roots(1, 1, 9, 9, 4), 0.01, new int[] {0, 0, 0, 0, 0}, 50))
                .containsExactly(11, 9, 19, 9, 2);
        assertThat(Ocba.next(
                        new double[] {1.2, 2.1, 3.4, 4.87, 6.05},
                        roots(3.3, 2.0, 4.5, 5.3, 6.9),
                        0.01,
                        new int[] {12, 6, 5, 5, 4},
                        100))
                .containsExactly(47, 38, 12, 2, 1);
    }

    /** Who has too many gives none back: all that is new goes to the others. */
    @Test
    void noReplicationIsTakenAway() {
        int[] next = Ocba.next(new double[] {1, 2, 9}, new double[] {1, 1, 1}, 0.1, new int[] {10, 10, 100}, 20);
        assertThat(next[2]).isZero();
        assertThat(Arrays.stream(next).sum()).isEqualTo(20);
    }

    /** Means 1 apart with deviations of the means of 3/5 and 4/5, together 1: Phi(1) = 0.8413, and twice 1 - 0.8413 off 1. */
    @Test
    void theChanceOfTheBestIsWhatNoneOfTheOthersTakes() {
        assertThat(Ocba.chance(new double[] {0, 1}, new double[] {3, 4}, new int[] {25, 25}))
                .isEqualTo(0.8413, within(1e-4));
        assertThat(Ocba.chance(new double[] {0, 1, 1}, new double[] {3, 4, 4}, new int[] {25, 25, 25}))
                .isEqualTo(0.6827, within(1e-4));
    }

    private static double[] roots(double... variances) {
        return Arrays.stream(variances).map(Math::sqrt).toArray();
    }

    @Test
    void equalsDoNotTakeEverything() {
        assertThat(Ocba.shares(new double[] {1, 1, 2}, new double[] {1, 1, 1}, 0.5)[2])
                .isGreaterThan(0.1);
        assertThatThrownBy(() -> Ocba.shares(new double[] {1, 2}, new double[] {0, 1}, 0.5))
                .hasMessageContaining("System 0 has a deviation of 0.0");
    }

    private static KimNelson afterTenStages(double behind) {
        KimNelson selection = KimNelson.smallest(2, 0.5, 0.05, 10);
        for (int stage = 0; stage < 10; stage++) {
            selection.add(0, behind + (stage % 2 == 0 ? 1 : -1));
        }
        return selection;
    }

    /** The third of five is better by 0.5; variance 1, of which {@code shared} is common to all. */
    private static KimNelson run(KimNelson selection, Random random, double shared) {
        while (!selection.decided()) {
            double common = Math.sqrt(shared) * random.nextGaussian();
            double[] observations = new double[5];
            for (int i = 0; i < 5; i++) {
                observations[i] = (i == 2 ? 0 : 0.5) + common + Math.sqrt(1 - shared) * random.nextGaussian();
            }
            selection.add(observations);
        }
        return selection;
    }
}
