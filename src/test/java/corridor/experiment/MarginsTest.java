package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertThrows;

import corridor.result.Measure;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Differences that do not matter to who asks. */
class MarginsTest {

    @Test
    void anHourOfTimeMattersToNobodyAndOfTheRestNobodyKnows() {
        assertThat(Margins.USUAL.of(Measure.TRANSIT_P95)).isEqualTo(1 / 24.0, within(1e-12));
        assertThat(Margins.USUAL.of(Measure.COST)).isZero();
    }

    @Test
    void sixHoursAreAQuarterOfADayForTheMeasureNamedAndNoOther() {
        Margins margins = Margins.read("--margin", List.of("transitDays.p95 6 h"));
        assertThat(margins.of(Measure.TRANSIT_P95)).isEqualTo(0.25);
        assertThat(margins.of(Measure.TRANSIT_MEAN)).isEqualTo(1 / 24.0, within(1e-12));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        List<String> written = List.of(
                "transitDays.p59 6 h",
                "transitDays.p95",
                "transitDays.p50 6",
                "transitDays.mean 0 h",
                "co2KgPerTeu 1 h");
        InvalidScenario wrong = assertThrows(InvalidScenario.class, () -> Margins.read("--margin", written));
        assertThat(wrong.problems())
                .extracting(Problem::what)
                .hasSize(5)
                .contains(
                        "'transitDays.p59' is nothing that is compared flow by flow.",
                        "transitDays.p95 has no margin.",
                        "a margin of 0 h leaves nothing within it.");
    }

    @Test
    void oneMeasureHasOneMargin() {
        List<String> twice = List.of("transitDays.p95 6 h", "transitDays.p95 7 h");
        InvalidScenario wrong = assertThrows(InvalidScenario.class, () -> Margins.read("--margin", twice));
        assertThat(wrong.problems()).extracting(Problem::what).containsExactly("transitDays.p95 has a margin already.");
    }
}
