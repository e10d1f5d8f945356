package corridor.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.result.ScenarioResult;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ObservedTableTest {

    private static ExperimentResult with(ScenarioResult scenario) {
        return new ExperimentResult(
                "run", 1, 2, 120, 365, List.of(scenario), List.of(), List.of(), List.of(Fixture.audit(100)));
    }

    /** 20 - 16 = 4, a quarter of 16. */
    @Test
    void eachObservationIsARowWithWhatWasSimulated() {
        String table =
                requireNonNull(Tables.of(with(Fixture.scenario("today", 20))).get("observed.csv"));
        assertThat(table.lines().skip(1))
                .containsExactly(
                        "today,market,flows.xian-halkali.transitDays.mean,days,16,15,18.5,20,7.293795,32.706205,4,0.25,"
                                + "\"E06, ZA13\",high,\"Market time, of a normal month.\"",
                        "today,unseen,flows.all.onTimeShare,,0.65,,,,,,,,,,");
    }

    @Test
    void withoutObservationsThereIsNoTableAndAnEmptyList() {
        ExperimentResult result = with(Fixture.scenario("today", 20).against(List.of()));
        assertThat(Tables.of(result)).doesNotContainKey("observed.csv");
        JsonNode summary = JsonMapper.shared().readTree(Summary.text(result));
        assertThat(summary.at("/scenarios/0/observed").isArray()).isTrue();
        assertThat(summary.at("/scenarios/0/observed")).isEmpty();
    }

    @Test
    void whatIsNotKnownIsNullInTheSummary() {
        JsonNode unseen = JsonMapper.shared()
                .readTree(Summary.text(with(Fixture.scenario("today", 20))))
                .at("/scenarios/0/observed/1");
        assertThat(unseen.get("unit").isNull()).isTrue();
        assertThat(unseen.get("range").toString()).isEqualTo("[null,null]");
        assertThat(unseen.get("simulated").isNull()).isTrue();
        assertThat(unseen.get("difference").isNull()).isTrue();
        assertThat(unseen.get("reported").asDouble()).isEqualTo(0.65);
    }
}
