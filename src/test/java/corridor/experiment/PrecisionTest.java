package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.Batch;
import corridor.result.Measure;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import corridor.stats.Estimate;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrecisionTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");

    private final Loaded separate = small("regime=separate");
    private final Loaded single = small("regime=single");

    @Test
    void aShareAloneIsOfTheMeanTransitTimeOfAllFlows() {
        Precision precision = read("2%");
        assertThat(precision.flow()).isEqualTo("all");
        assertThat(precision.measure()).isEqualTo(Measure.TRANSIT_MEAN);
        assertThat(precision.rule().relative()).isTrue();
        assertThat(precision.rule().width()).isEqualTo(0.02);
    }

    @Test
    void aWidthHasAUnitAndMayBeOfADifference() {
        Precision precision = read("difference altynkol-tbilisi.transitDays.p95 6 h");
        assertThat(precision.difference()).isTrue();
        assertThat(precision.flow()).isEqualTo("altynkol-tbilisi");
        assertThat(precision.measure()).isEqualTo(Measure.TRANSIT_P95);
        assertThat(precision.rule().width()).as("days").isEqualTo(0.25);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> Precision.read(
                        List.of(separate, single),
                        "--precision",
                        List.of(
                                "difference 2%",
                                "0 h", "transitDays.p95 3 TEU", "nodes.aktau.dwellDays.mean 1 h", "soon")))
                .hasMessageContaining("--precision#1:1:1: a difference may be 0")
                .hasMessageContaining("--precision#2:1:1: a half-width of 0 h is never reached")
                .hasMessageContaining("--precision#3:1:1")
                .hasMessageContaining(
                        "--precision#4:1:1: 'nodes.aktau.dwellDays.mean' has no value for each replication")
                .hasMessageContaining("--precision#5:1:1: 'soon' is no precision");
    }

    @Test
    void aDifferenceTakesTwoScenarios() {
        assertThatThrownBy(() -> Precision.read(List.of(separate), "--precision", List.of("difference 6 h")))
                .hasMessageContaining("'difference 6 h' is of two scenarios, and there is one")
                .hasMessageContaining("Leave 'difference' away");
    }

    /** Half of the interval of the paired difference itself decides: just above it, and just below. */
    @Test
    void isReachedWhenHalfTheIntervalIsNoWider() {
        ExperimentResult result = compare(12);
        double[] before = result.base().flow("all").sample(Measure.TRANSIT_MEAN);
        double[] after = result.scenarios().get(1).flow("all").sample(Measure.TRANSIT_MEAN);
        double half = Estimate.ofDifference(before, after).halfWidth();
        assertThat(read("difference %.9f d".formatted(half * 1.001)).reached(result))
                .isTrue();
        assertThat(read("difference %.9f d".formatted(half * 0.999)).reached(result))
                .isFalse();
    }

    /** The rule must not be asked of fewer than ten (Law 2015, p. 505), however narrow the interval. */
    @Test
    void isNotReachedWithFewerThanTenReplications() {
        assertThat(read("difference 1000 d").reached(compare(9))).isFalse();
        assertThat(read("difference 1000 d").reached(compare(10))).isTrue();
    }

    /** The half-width falls with the root of the number: a quarter of the width takes sixteen times as many, nearly. */
    @Test
    void aQuarterOfTheWidthIsLikelyToTakeSixteenTimesAsMany() {
        ExperimentResult result = compare(12);
        double half = difference(result).halfWidth();
        long likely = read("difference %.9f d".formatted(half / 4)).likely(result);
        // Student's t of 11 degrees of freedom is 2.201, that of about 155 is 1.975: (1.975 / 2.201)^2 * 16 * 12 =
        // 154.6.
        assertThat(likely).isBetween(154L, 156L);
    }

    @Test
    void saysWhatWasReachedInWordsWithItsUnitAndInPercentWhereItWasAskedForSo() {
        ExperimentResult result = compare(10);
        assertThat(read("difference 1 d").words(result))
                .isEqualTo("difference of all.transitDays.mean +- "
                        + String.format(
                                Locale.ROOT, "%.3g days", difference(result).halfWidth()));
        assertThat(read("3%").words(result)).matches("all\\.transitDays\\.mean \\+- \\S+ days \\(\\S+ %\\)");
        assertThat(read("3%").words(compare(1))).isEqualTo("all.transitDays.mean was seen in fewer than two years");
    }

    /** A difference is of the candidate alone, a level of both; what is known well enough needs no more replications. */
    @Test
    void itsOutcomeIsOfEachScenarioThatItIsAbout() {
        ExperimentResult result = compare(12);
        double half = difference(result).halfWidth();
        PrecisionOutcome reached = read("difference 30 d").outcome(result);
        assertThat(reached.reached()).isTrue();
        assertThat(reached.needed()).isEmpty();
        assertThat(reached.replications()).isEqualTo(12);
        assertThat(reached.parts())
                .singleElement()
                .isEqualTo(new PrecisionOutcome.Part(result.scenarios().get(1), difference(result), true));
        PrecisionOutcome missed = read("difference %.9f d".formatted(half / 4)).outcome(result);
        assertThat(missed.reached()).isFalse();
        assertThat(missed.needed().orElseThrow()).isBetween(154L, 156L);
        assertThat(read("3%").outcome(result).parts())
                .extracting(PrecisionOutcome.Part::value)
                .containsExactly(Estimate.of(sample(result, 0)), Estimate.of(sample(result, 1)));
    }

    /** From one year no deviation is known, and so no number of years. */
    @Test
    void whatItWouldTakeIsNotKnownWhereThereIsNoInterval() {
        PrecisionOutcome outcome = read("3%").outcome(compare(1));
        assertThat(outcome.reached()).isFalse();
        assertThat(outcome.needed()).isEmpty();
    }

    private static Estimate difference(ExperimentResult result) {
        return Estimate.ofDifference(sample(result, 0), sample(result, 1));
    }

    private static double[] sample(ExperimentResult result, int scenario) {
        return result.scenarios().get(scenario).flow("all").sample(Measure.TRANSIT_MEAN);
    }

    private Precision read(String written) {
        return Precision.read(List.of(separate, single), "--precision", List.of(written))
                .get(0);
    }

    private ExperimentResult compare(int replications) {
        return Experiments.run(
                "compare", List.of(separate, single), new Plan(replications, 7), Batch.local(2, (done, of) -> {}));
    }

    private static Loaded small(String change) {
        return ScenarioReader.read(SMALL, List.of("legs.altynkol-aktau.open-from=2024-01-01", change));
    }
}
