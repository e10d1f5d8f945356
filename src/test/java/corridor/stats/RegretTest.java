package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegretTest {

    /**
     * Days in three futures, of which the best are 10, 12 and 20: the first candidate is 0, 3 and 10 behind, the second 4, 0 and 5, the third 6,
     * 4 and 0. Largest 10, 5, 6; means 13/3, 3, 10/3.
     */
    @Test
    void regretIsWhatTheBestChoiceWouldHaveSaved() {
        Regret regret = Regret.of(new double[][] {{10, 15, 30}, {14, 12, 25}, {16, 16, 20}}, true);
        assertThat(regret.table()).isDeepEqualTo(new double[][] {{0, 3, 10}, {4, 0, 5}, {6, 4, 0}});
        assertThat(regret.max()).containsExactly(10, 5, 6);
        assertThat(regret.mean()).containsExactly(new double[] {13 / 3.0, 3, 10 / 3.0}, within(1e-12));
        assertThat(regret.safest()).isEqualTo(1);
        assertThat(regret.bestOnAverage()).isEqualTo(1);
    }

    @Test
    void ofWhatIsBetterLargerTheLargestIsNotRegretted() {
        Regret regret = Regret.of(new double[][] {{90, 60}, {80, 75}}, false);
        assertThat(regret.table()).isDeepEqualTo(new double[][] {{0, 15}, {10, 0}});
        assertThat(regret.safest()).isEqualTo(1);
    }

    @Test
    void aFutureThatACandidateHasNotSeenIsRefused() {
        assertThatThrownBy(() -> Regret.of(new double[][] {{1, Double.NaN}, {1, 2}}, true))
                .hasMessageContaining("no value");
        assertThatThrownBy(() -> Regret.of(new double[][] {{1, 2}, {1}}, true))
                .hasMessageContaining("every candidate and every future");
    }
}
