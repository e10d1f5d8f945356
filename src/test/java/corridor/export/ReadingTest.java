package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.result.Measure;
import corridor.result.Reading;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.Spread;
import corridor.stats.TimeHistogram;
import corridor.units.Measurable;
import corridor.units.MeasurePath;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A path leads to the same number in a result and in the {@code summary.json} of it. */
class ReadingTest {

    private static final Map<String, String> IDS = Map.of(
            "flows", "xian-halkali", "nodes", "aktau", "services", "aktau-alat", "borders", "boyuk-kesik-gardabani");

    private static final Set<String> LISTS = Set.of("flows", "nodes", "services", "borders", "profile");

    /** Mean of the two samples that {@link #varied} gives the measure of that number. */
    private static final double TEU = 32 + Measure.TEU.ordinal();

    private final ScenarioResult result = varied();
    private final JsonNode summary = JsonMapper.shared()
            .readTree(Summary.text(new ExperimentResult(
                    "run", 1, 2, 120, 365, List.of(result), List.of(), List.of(), List.of(Fixture.audit(100)))))
            .at("/scenarios/0");

    /** The fixture with a different number in each place. */
    private static ScenarioResult varied() {
        ScenarioResult plain = Fixture.scenario("today", 20);
        FlowResult flow = plain.flow("xian-halkali");
        TimeHistogram times = TimeHistogram.fine();
        for (int day = 1; day <= 100; day++) {
            times.add(day * 86_400L);
        }
        Map<Measure, double[]> samples = flow.samples();
        Stream.of(Measure.values())
                .forEach(measure ->
                        samples.put(measure, new double[] {30 + measure.ordinal(), 34 + measure.ordinal()}));
        ScenarioResult.ProfilePoint point = new ScenarioResult.ProfilePoint(
                "aktau",
                5_120,
                new Spread(6.1, 6.2, 6.3, 6.4),
                new Spread(7.1, 7.2, 7.3, 7.4),
                Fixture.usd(900),
                Fixture.usd(990),
                500);
        FlowResult varied = new FlowResult(
                flow.id(),
                flow.direction(),
                100,
                TEU,
                2.5,
                21,
                12,
                flow.causesDays(),
                flow.routes(),
                List.of(point),
                times,
                samples);
        return new ScenarioResult(
                "today",
                "today.yaml",
                "Today",
                plain.totals(),
                List.of(varied, plain.flow("all")),
                plain.nodes(),
                plain.services(),
                plain.borders(),
                plain.weeks(),
                plain.balance(),
                List.of(),
                List.of());
    }

    private Reading reading(Measurable what) {
        Reading reading = Reading.of(result, path(what));
        assertThat(reading).as(what.name()).isNotEqualTo(Reading.NONE);
        return reading;
    }

    private static MeasurePath path(Measurable what) {
        String node = what.group().equals("services") ? "alat" : "aktau";
        return new MeasurePath(what, String.valueOf(IDS.get(what.group())), what.isAtANode() ? node : "");
    }

    private double inSummary(String path) {
        JsonNode at = summary;
        String list = "";
        for (String key : path.split("\\.", -1)) {
            at = LISTS.contains(list) ? item(at, list.equals("profile") ? "node" : "id", key) : at.get(key);
            list = LISTS.contains(list) ? "" : key;
        }
        assertThat(at.isNumber()).as(path).isTrue();
        return at.asDouble();
    }

    private static JsonNode item(JsonNode list, String key, String id) {
        return list.valueStream()
                .filter(item -> item.get(key).asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> isTheNumberOfTheSummary() {
        return Arrays.stream(Measurable.values())
                .map(what -> DynamicTest.dynamicTest(what.name(), () -> {
                    MeasurePath path = path(what);
                    assertThat(MeasurePath.of(path.text())).hasValue(path);
                    assertThat(Figures.text(reading(what).value())).isEqualTo(Figures.text(inSummary(path.text())));
                }));
    }

    @Test
    void noTwoPathsOfTheTestLeadToTheSameNumberOfOneThing() {
        Map<String, List<Double>> values = Arrays.stream(Measurable.values())
                .collect(Collectors.groupingBy(
                        Measurable::group,
                        Collectors.mapping(what -> reading(what).value(), Collectors.toList())));
        assertThat(values.values()).allSatisfy(each -> assertThat(each).doesNotHaveDuplicates());
    }

    /** Means over replications: of flows, of a vessel's cycle and of its handling, of a border's ways. */
    @Test
    void onlyAMeanOverReplicationsHasAnInterval() {
        Set<Measurable> with = new TreeSet<>();
        for (Measurable what : Measurable.values()) {
            if (!Double.isNaN(reading(what).low())) {
                with.add(what);
            }
        }
        assertThat(with)
                .containsExactly(
                        Measurable.FLOW_TEU,
                        Measurable.FLOW_MEAN,
                        Measurable.FLOW_ON_TIME,
                        Measurable.FLOW_COST,
                        Measurable.FLOW_CARRIAGE,
                        Measurable.FLOW_HANDLING,
                        Measurable.FLOW_STORAGE,
                        Measurable.FLOW_DEMURRAGE,
                        Measurable.FLOW_FEES,
                        Measurable.FLOW_DOCUMENTS,
                        Measurable.FLOW_INVENTORY,
                        Measurable.FLOW_CO2,
                        Measurable.FLOW_CO2_RAIL,
                        Measurable.FLOW_CO2_SEA,
                        Measurable.FLOW_CO2_ROAD,
                        Measurable.FLOW_TFI1,
                        Measurable.FLOW_TFI2,
                        Measurable.FLOW_TFI3,
                        Measurable.FLOW_TFI4_WITH_DELAY,
                        Measurable.FLOW_TFI4_WITHOUT_DELAY,
                        Measurable.FLOW_DELAY_SHARE,
                        Measurable.SERVICE_CYCLE,
                        Measurable.SERVICE_HANDLING,
                        Measurable.BORDER_WESTBOUND,
                        Measurable.BORDER_EASTBOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "flows.xian-poti.teu",
                "flows.xian-halkali.profile.kars.arriveDays.p50",
                "flows.all.transitDays.p50",
                "services.aktau-alat.handlingHours.kuryk.mean"
            })
    void whatWasNotMeasuredHasNoReading(String path) {
        assertThat(Reading.of(result, MeasurePath.of(path).orElseThrow())).isEqualTo(Reading.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"flows.all.transitDays", "flows.all.transitDays.p50.more", ""})
    void whatIsNoMeasureHasNoPath(String path) {
        assertThat(MeasurePath.of(path)).isEmpty();
    }
}
