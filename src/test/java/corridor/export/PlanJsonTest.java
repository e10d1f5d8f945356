package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.Preflight;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanJsonTest {

    private final String text =
            PlanJson.text(Preflight.of(ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of())));
    private final JsonNode plan = JsonMapper.shared().readTree(text);

    @Test
    void keysStandInTheOrderOfTheManual() {
        assertThat(plan.propertyNames())
                .containsExactly(
                        "schema",
                        "id",
                        "name",
                        "about",
                        "regime",
                        "volumes",
                        "closedLines",
                        "shut",
                        "outsideTheRun",
                        "notSeen",
                        "servicesWithCargo",
                        "servicesWithoutCargo",
                        "portClosures",
                        "loads",
                        "cuts",
                        "routes",
                        "runTime");
        assertThat(plan.get("schema").asString()).isEqualTo("corridor-plan/1");
    }

    /** 1 - exp(-4.9 x 36 h / 730 h) in January: 0.214664. */
    @Test
    void monthsAreCountedFromOne() {
        JsonNode aktau = plan.at("/portClosures/0");
        assertThat(aktau.get("port").asString()).isEqualTo("aktau");
        assertThat(aktau.get("worstMonth").asInt()).isEqualTo(1);
        assertThat(aktau.get("worstShare").asDouble()).isEqualTo(0.214664);
    }

    @Test
    void whatHasNoLimitIsNull() {
        assertThat(text)
                .contains("\"capacity\": null")
                .doesNotContain("Infinity")
                .doesNotContain("NaN");
    }

    /** A load without end is null, and what it can do is nothing. */
    @Test
    void whatIsShutSaysWhenAndHasNoLoad() {
        JsonNode shut = JsonMapper.shared()
                .readTree(PlanJson.text(Preflight.of(ScenarioReader.read(
                        Path.of("scenarios/today.yaml"),
                        List.of("vessels.poti-constanta.closed=[{from: 2025-01-01, to: 2025-12-31}]")))));
        JsonNode period = shut.at("/shut/0");
        assertThat(List.of(
                        period.get("matter").asString(),
                        period.get("of").asString(),
                        period.get("subject").asString(),
                        period.get("from").asString(),
                        period.get("to").asString()))
                .containsExactly("closure", "fleet", "poti-constanta", "2025-01-01", "2025-12-31");
        JsonNode vessels = shut.at("/loads/0");
        assertThat(vessels.get("subject").asString()).isEqualTo("poti-constanta");
        assertThat(vessels.get("capacity").asDouble()).isZero();
        assertThat(vessels.get("load").isNull()).isTrue();
        assertThat(vessels.get("state").asString()).isEqualTo("unstable");
        assertThat(vessels.get("shutMonths").size()).isEqualTo(12);
        assertThat(vessels.get("shutMonths").get(0).asInt()).isEqualTo(1);
    }
}
