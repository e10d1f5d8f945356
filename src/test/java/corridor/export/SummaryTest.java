package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SummaryTest {

    private final String text = Summary.text(Fixture.compare());
    private final JsonNode summary = JsonMapper.shared().readTree(text);
    private final JsonNode flow = summary.at("/scenarios/0/flows/0");

    @Test
    void keysStandInTheOrderOfTheContract() {
        assertThat(summary.propertyNames())
                .containsExactly(
                        "schema",
                        "command",
                        "seed",
                        "replications",
                        "warmUpDays",
                        "horizonDays",
                        "scenarios",
                        "comparisons");
        assertThat(flow.propertyNames())
                .containsExactly(
                        "id",
                        "direction",
                        "containers",
                        "teu",
                        "transitDays",
                        "bufferTimeIndex",
                        "planningTimeIndex",
                        "onTimeShare",
                        "travelTimeIndex",
                        "freeFlowDays",
                        "promisedDays",
                        "costUsdPerTeu",
                        "costsUsdPerTeu",
                        "inventoryUsdPerTeu",
                        "co2KgPerTeu",
                        "co2KgPerTeuByMode",
                        "carec",
                        "causesDays",
                        "routes",
                        "profile");
        assertThat(flow.get("causesDays").propertyNames())
                .containsExactly(
                        "moving",
                        "waiting-vessel",
                        "waiting-train",
                        "waiting-berth",
                        "handling",
                        "documents",
                        "inspection",
                        "gauge-change",
                        "weather",
                        "closed",
                        "blocked");
    }

    /** Two replications, 19 and 21 days: s = sqrt(2), t(0.975, 1 df) = 12.7062, half width = t * s / sqrt(2) = 12.7062. */
    @Test
    void aMeanComesWithItsIntervalInSixDecimals() {
        assertThat(flow.at("/transitDays/mean").toString()).isEqualTo("20");
        assertThat(flow.at("/transitDays/ci95").toString()).isEqualTo("[7.293795,32.706205]");
    }

    @Test
    void causesAddUpToTheMean() {
        double sum = flow.get("causesDays").values().stream()
                .mapToDouble(JsonNode::asDouble)
                .sum();
        assertThat(sum).isEqualTo(20);
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(flow.get("planningTimeIndex").isNull()).isTrue();
        assertThat(summary.at("/scenarios/0/flows/1/direction").isNull()).isTrue();
    }

    /** 365 days and one second in days: 365.0000115740... */
    @Test
    void figuresHaveSixDecimalsAndNoExponent() {
        assertThat(Figures.text(365 + 1 / 86_400.0)).isEqualTo("365.000012");
        assertThat(Figures.text(1e15)).isEqualTo("1000000000000000");
        assertThat(Figures.text(-1e-9)).isEqualTo("0");
        assertThat(Figures.text(0.1 + 0.2)).isEqualTo("0.3");
    }

    @Test
    void theSameResultGivesTheSameBytesWithTheLineEndsOfUnix() {
        assertThat(Summary.text(Fixture.compare()))
                .isEqualTo(text)
                .doesNotContain("\r")
                .endsWith("}\n");
    }
}
