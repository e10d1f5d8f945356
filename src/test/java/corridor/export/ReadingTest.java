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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A path leads to the same number in a result and in the {@code summary.json} of it. */
class ReadingTest {

    private static final Map<String, String> IDS = Map.of(
            "flows", "xian-halkali", "nodes", "aktau", "services", "aktau-alat", "borders", "boyuk-kesik-gardabani");

    private static final Set<String> LISTS = Set.of("flows", "nodes", "services", "borders", "profile");

    private final ScenarioResult result = varied();
    private final JsonNode summary = JsonMapper.shared()
            .readTree(Summary.text(new ExperimentResult(
                    "run", 1, 2, 120, 365, List.of(result), List.of(), List.of(Fixture.audit(100)))))
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
                "aktau", 5_120, new Spread(6.1, 6.2, 6.3, 6.4), new Spread(7.1, 7.2, 7.3, 7.4));
        FlowResult varied = new FlowResult(
                flow.id(),
                flow.direction(),
                100,
                150,
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
                plain.borders());
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
                    Reading reading = Reading.of(result, path).orElseThrow();
                    assertThat(Figures.text(reading.value())).isEqualTo(Figures.text(inSummary(path.text())));
                }));
    }

    @Test
    void noTwoPathsOfTheTestLeadToTheSameNumberOfOneThing() {
        Map<String, List<Double>> values = Arrays.stream(Measurable.values())
                .collect(Collectors.groupingBy(
                        Measurable::group,
                        Collectors.mapping(
                                what -> Reading.of(result, path(what))
                                        .orElseThrow()
                                        .value(),
                                Collectors.toList())));
        assertThat(values.values()).allSatisfy(each -> assertThat(each).doesNotHaveDuplicates());
    }

    /** The measures of flows have names and units of their own already. */
    @Test
    void flowsAreMeasuredInTheUnitsOfTheOtherTables() {
        Map<String, String> units = Measurable.of("flows").stream()
                .collect(Collectors.toMap(Measurable::words, what -> what.unit().id()));
        for (Measure measure : Measure.values()) {
            assertThat(units).containsEntry(measure.id(), measure.unit());
        }
    }

    /** Means over replications: of flows, of a vessel's cycle and of its handling. */
    @Test
    void onlyAMeanOverReplicationsHasAnInterval() {
        Set<Measurable> with = new TreeSet<>();
        for (Measurable what : Measurable.values()) {
            if (!Double.isNaN(Reading.of(result, path(what)).orElseThrow().low())) {
                with.add(what);
            }
        }
        assertThat(with)
                .containsExactly(
                        Measurable.FLOW_TEU,
                        Measurable.FLOW_MEAN,
                        Measurable.FLOW_ON_TIME,
                        Measurable.FLOW_COST,
                        Measurable.FLOW_CO2,
                        Measurable.SERVICE_CYCLE,
                        Measurable.SERVICE_HANDLING);
    }

    @Test
    void whatWasNotMeasuredIsEmpty() {
        assertThat(Reading.of(result, MeasurePath.of("flows.xian-poti.teu").orElseThrow()))
                .isEmpty();
        assertThat(Reading.of(
                        result,
                        MeasurePath.of("flows.xian-halkali.profile.kars.arriveDays.p50")
                                .orElseThrow()))
                .isEmpty();
        assertThat(Reading.of(
                        result, MeasurePath.of("flows.all.transitDays.p50").orElseThrow()))
                .isEmpty();
        assertThat(Reading.of(
                        result,
                        MeasurePath.of("services.aktau-alat.handlingHours.kuryk.mean")
                                .orElseThrow()))
                .isEmpty();
        assertThat(MeasurePath.of("flows.all.transitDays")).isEmpty();
        assertThat(MeasurePath.of("flows.all.transitDays.p50.more")).isEmpty();
        assertThat(MeasurePath.of("")).isEmpty();
    }
}
