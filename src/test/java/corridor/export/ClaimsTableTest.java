package corridor.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ClaimsTableTest {

    /** -3 less -4 is 1; -0.15 less -0.4 is 0.25. */
    @Test
    void eachClaimIsARowWithWhatWasSimulated() {
        String table = requireNonNull(Tables.of(Fixture.compare()).get("claims.csv"));
        assertThat(table.lines().skip(1))
                .containsExactly(
                        "zangezur,minister,\"A minister, in 2025\",flows.xian-halkali.transitDays.mean,change,days,-4,-5,-3,"
                                + "-3,-15.7,9.7,1,ZB30,high,Four days less.",
                        "zangezur,shorter,A paper,flows.all.transitDays.mean,change,,-0.4,,,-0.15,,,0.25,,,");
    }

    @Test
    void inTheSummaryAClaimIsNoObservation() {
        JsonNode scenarios =
                JsonMapper.shared().readTree(Summary.text(Fixture.compare())).get("scenarios");
        assertThat(scenarios.at("/0/claims")).isEmpty();
        JsonNode minister = scenarios.at("/1/claims/0");
        assertThat(minister.get("claimed").asDouble()).isEqualTo(-4);
        assertThat(minister.get("kind").asString()).isEqualTo("change");
        assertThat(minister.has("reported")).isFalse();
        assertThat(scenarios.at("/1/claims/1/unit").isNull()).isTrue();
    }
}
