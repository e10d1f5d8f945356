package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest(name = "an interval from {0} to {1} with a margin of {2}: {3}")
    @CsvSource({
        "-3, -1, 0, lower",
        "1, 3, 0, higher",
        "-1, 1, 0, no difference shown",
        "-1, 1, 2, equivalent",
        "-1, 3, 2, no difference shown",
        "-3, 1, 2, no difference shown",
        // A difference that is shown is said, even where it does not matter.
        "0.1, 0.2, 2, higher",
        "-0.2, -0.1, 2, lower",
        // An interval that touches zero shows nothing, and one that touches the margin is not within it.
        "0, 1, 0, no difference shown",
        "-1, 0, 0, no difference shown",
        "-2, 1, 2, no difference shown",
        "-1, 2, 2, no difference shown",
        // Nothing changed at all, in any replication.
        "0, 0, 2, equivalent",
        "0, 0, 0, equivalent",
        // One replication has no interval.
        "NaN, NaN, 2, no difference shown",
    })
    void theVerdictFollowsFromTheIntervalAndTheMargin(double low, double high, double margin, String verdict) {
        Estimate difference = new Estimate((low + high) / 2, low, high, 30);
        assertThat(Verdict.of(difference, margin).text()).isEqualTo(verdict);
    }
}
