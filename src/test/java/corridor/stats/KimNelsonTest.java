package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
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
     * selections have a standard error of 0.7%, of which three are allowed.
     */
    @Test
    void theBestIsFoundInNineteenSelectionsOfTwenty() {
        int right = 0;
        for (RandomGenerator random : Draws.ofExperiments(1_000)) {
            right += run(KimNelson.smallest(5, 0.5, 0.05, 10), random, 0).surviving()[0] == 2 ? 1 : 0;
        }
        assertThat(right / 1_000.0).isGreaterThan(0.95 - 3 * Draws.standardError(0.95, 1_000));
    }

    /** Two systems, for which no error is shared out: the same promise and the same standard error. */
    @Test
    void theBetterOfTwoIsFoundInNineteenSelectionsOfTwenty() {
        int right = 0;
        for (RandomGenerator random : Draws.ofExperiments(1_000)) {
            KimNelson selection = KimNelson.largest(2, 0.5, 0.05, 10);
            while (!selection.decided()) {
                selection.add(random.nextGaussian(), 0.5 + random.nextGaussian());
            }
            right += selection.surviving()[0] == 1 ? 1 : 0;
        }
        assertThat(right / 1_000.0).isGreaterThan(0.95 - 3 * Draws.standardError(0.95, 1_000));
    }

    /** Luck that all have in common, nine tenths of the variance, drops out of every difference. */
    @Test
    void commonRandomNumbersNeedFewerStages() {
        int alone = 0;
        int common = 0;
        for (RandomGenerator random : Draws.ofExperiments(100)) {
            alone += run(KimNelson.smallest(5, 0.5, 0.05, 10), random, 0).stages();
            common += run(KimNelson.smallest(5, 0.5, 0.05, 10), random, 0.9).stages();
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

    private static KimNelson afterTenStages(double behind) {
        KimNelson selection = KimNelson.smallest(2, 0.5, 0.05, 10);
        for (int stage = 0; stage < 10; stage++) {
            selection.add(0, behind + (stage % 2 == 0 ? 1 : -1));
        }
        return selection;
    }

    /** The third of five is better by 0.5; variance 1, of which {@code shared} is common to all. */
    private static KimNelson run(KimNelson selection, RandomGenerator random, double shared) {
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
