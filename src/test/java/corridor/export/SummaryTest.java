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
                        "comparisons",
                        "backlogs");
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
                        "waiting-truck",
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

    /**
     * Today 20 and Zangezur 17 days, each year of both 1 less or more: the difference is -3 in both, without any deviation, and two
     * replications are none to ask the rule of; those of the levels are 12.7062 wide, as above, and 2% of 17 days is far.
     */
    @Test
    void eachPrecisionThatWasAskedForIsThereWithWhatCameOfIt() {
        JsonNode precision = JsonMapper.shared()
                .readTree(Summary.text(Fixture.compare().asked(Fixture.precisions())))
                .get("precision");
        assertThat(precision.get(0).toString())
                .isEqualTo(
                        "{\"asked\":\"difference transitDays.p95 6 h\",\"flow\":\"all\",\"metric\":\"transitDays.p95\","
                                + "\"difference\":true,\"rule\":\"chow-robbins\",\"halfWidth\":0.25,\"share\":null,"
                                + "\"reached\":false,\"replications\":2,\"replicationsNeeded\":10,"
                                + "\"values\":[{\"scenario\":\"zangezur\",\"mean\":-3,\"ci95\":[-3,-3],\"halfWidth\":0,\"n\":2,"
                                + "\"reached\":false}]}");
        JsonNode percent = precision.get(1);
        assertThat(percent.at("/rule").stringValue()).isEqualTo("chow-robbins-relative");
        assertThat(percent.at("/share").toString()).isEqualTo("0.02");
        assertThat(percent.at("/halfWidth").isNull()).isTrue();
        assertThat(percent.at("/values/0/scenario").stringValue()).isEqualTo("today");
        assertThat(percent.at("/values/1/ci95").toString()).isEqualTo("[4.293795,29.706205]");
    }

    @Test
    void theSameResultGivesTheSameBytesWithTheLineEndsOfUnix() {
        assertThat(Summary.text(Fixture.compare()))
                .isEqualTo(text)
                .doesNotContain("\r")
                .endsWith("}\n");
    }
}
