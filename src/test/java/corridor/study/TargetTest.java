package corridor.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.scenario.InvalidScenario;
import corridor.scenario.Problem;
import corridor.scenario.Problem.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetTest {

    @Test
    void aLimitIsReadInTheUnitOfItsMetric() {
        Target target = read("transitDays.p95 <= 480 h").get(0);
        assertThat(target.metric().text()).isEqualTo("flows.all.transitDays.p95");
        assertThat(target.limit()).isEqualTo(20);
        assertThat(target.words()).hasToString("P95 of transit time <= 20.0 days");
    }

    @Test
    void smallIsGoodBelowAndLargeIsGoodAbove() {
        Target days = read("transitDays.mean<=20 d").get(0);
        assertThat(days.met(20)).isTrue();
        assertThat(days.met(20.5)).isFalse();
        assertThat(days.missedBy(20.5)).isEqualTo(0.5);
        assertThat(days.missedBy(19)).isZero();
        Target share = read("altynkol-tbilisi.onTimeShare >= 75 %").get(0);
        assertThat(share.met(0.75)).isTrue();
        assertThat(share.met(0.5)).isFalse();
        assertThat(share.missedBy(0.5)).isEqualTo(0.25);
    }

    @Test
    void whatWasNeverMeasuredMeetsNothing() {
        assertThat(read("transitDays.mean <= 20 d", "onTimeShare >= 75 %"))
                .allSatisfy(target -> assertThat(target.met(Double.NaN)).isFalse());
    }

    @Test
    void allThatIsWrongIsToldAtOnceWithPlaceValueReasonAndRemedy() {
        assertThatThrownBy(() -> read(
                        "transitDays.p95 below 20 d",
                        "transitDays.p95 <= 20 d",
                        "transitDays.p59 <= 20 d",
                        "transitDays.p95 <= 20 USD/TEU",
                        "transitDays.p95 <= 20"))
                .isInstanceOfSatisfying(
                        InvalidScenario.class,
                        invalid -> assertThat(invalid.problems())
                                .containsExactly(
                                        problem(
                                                "--target#1",
                                                1,
                                                "'transitDays.p95 below 20 d' is no target.",
                                                "Write a metric, <= or >=, and a value with its unit: transitDays.p95 <= 20 d."),
                                        problem(
                                                "--target#3",
                                                1,
                                                "'transitDays.p59' is nothing that a run of 'small' measures.",
                                                "Maybe 'transitDays.p5' or 'transitDays.p50' or 'transitDays.p95'?"),
                                        problem(
                                                "--target#4",
                                                20,
                                                "a value of flows.all.transitDays.p95 is '20 USD/TEU', and that is in another unit.",
                                                "Accepted: min, h, d."),
                                        problem(
                                                "--target#5",
                                                20,
                                                "a value of flows.all.transitDays.p95 is 20 without a unit.",
                                                "Accepted: min, h, d.")));
    }

    private static Problem problem(String place, int column, String what, String remedy) {
        return new Problem(new Position(place, 1, column), what, remedy);
    }

    private static List<Target> read(String... written) {
        return Target.read(SmallCorridor.with(), "--target", List.of(written));
    }
}
