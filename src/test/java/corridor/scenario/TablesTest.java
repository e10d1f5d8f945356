package corridor.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;

import corridor.policy.DispatchRule;
import corridor.random.Distribution;
import corridor.units.Reported;
import corridor.units.Share;
import corridor.units.TeuPerYear;
import corridor.units.Unit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables beside the file: what a planner keeps in a spreadsheet. */
class TablesTest {

    static final String FLOWS = """
            # From the timetable of June.
            flow_id,from,to,volume_teu_per_year,consignment_teu,arrives,forty_foot_share,promised_days,empty
            west,altynkol,tbilisi,9000,100,block-train,0.57,25,
            "back",tbilisi,altynkol,4000.5,20,lots,85 %,25.5,true
            """;

    static final String SERVICES = """
            service_id,stop_sequence,stop_id,headway_secs,capacity_teu
            east,20,aktau,,
            east,10,altynkol,86400,100
            """;

    static final String OBSERVED = """
            observation_id,measure,reported,unit,low,high,source,confidence,about
            ferry,services.aktau-alat.cycleDays.mean,5,d,5,7.3,P04,derived,"Round trip, with waits."
            yard,nodes.aktau.dwellDays.p50,84 h,,,,"P39, P60",,
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copySmall() throws IOException {
        Files.copy(Path.of("src/test/resources/scenario/small.yaml"), folder.resolve("small.yaml"));
    }

    private Loaded read(String yaml) throws IOException {
        return ScenarioReader.read(
                Files.writeString(folder.resolve("with.yaml"), "extends: small.yaml\n" + yaml), List.of());
    }

    private String told(String yaml) {
        InvalidScenario invalid = catchThrowableOfType(InvalidScenario.class, () -> read(yaml));
        return String.valueOf(invalid.getMessage()).replace(folder + "/", "");
    }

    private void table(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aRowIsAFlow() throws IOException {
        table("flows.csv", FLOWS);
        Scenario scenario = read("flows: {table: flows.csv}").scenario();

        assertThat(scenario.flows().keySet()).containsExactly("altynkol-tbilisi", "west", "back");
        Flow west = requireNonNull(scenario.flows().get("west"));
        Flow back = requireNonNull(scenario.flows().get("back"));
        assertThat(west.fortyFoot()).isEqualTo(new Share(0.57));
        assertThat(west.empty()).isNull();
        assertThat(back.volume()).isEqualTo(new TeuPerYear(4000.5));
        assertThat(back.promised()).isEqualTo(Duration.ofHours(25 * 24 + 12));
        assertThat(back.arrives()).isEqualTo(Flow.Arrival.LOTS);
        assertThat(back.empty()).isTrue();
    }

    @Test
    void whatTheFileSaysOfAFlowLiesOverItsRow() throws IOException {
        table("flows.csv", FLOWS);
        Scenario scenario = read("flows: {table: flows.csv, back: null, west: {volume: 1 TEU/y}}")
                .scenario();
        assertThat(scenario.flows().keySet()).containsExactly("altynkol-tbilisi", "west");
        assertThat(requireNonNull(scenario.flows().get("west")).volume()).isEqualTo(new TeuPerYear(1));
    }

    @Test
    void theRowsOfAServiceAreItsStopsInTheirSequence() throws IOException {
        table("services.csv", SERVICES);
        TrainService east = requireNonNull(
                read("trains: {table: services.csv}").scenario().trains().get("east"));
        assertThat(east.route()).containsExactly("altynkol", "aktau");
        assertThat(east.departs()).isEqualTo(new DispatchRule.Timetable(86_400, 0));
    }

    /** In hours, or in another unit that the cell brings; a row without it says nothing of bookings. */
    @Test
    void aServiceMaySayHowLongAheadItIsBooked() throws IOException {
        table("services.csv", """
                service_id,stop_sequence,stop_id,headway_secs,capacity_teu,booking_hours
                east,1,altynkol,86400,100,12
                east,2,aktau,,,
                other,1,altynkol,86400,80,1.5 d
                other,2,aktau,,,
                third,1,altynkol,86400,80,
                third,2,aktau,,,
                """);
        Map<String, TrainService> trains =
                read("trains: {table: services.csv}").scenario().trains();
        assertThat(requireNonNull(trains.get("east")).booking()).isEqualTo(Duration.ofHours(12));
        assertThat(requireNonNull(trains.get("other")).booking()).isEqualTo(Duration.ofHours(36));
        assertThat(requireNonNull(trains.get("third")).booking()).isNull();
    }

    @Test
    void aRowIsAnObservationWithItsSource() throws IOException {
        table("observed.csv", OBSERVED);
        Loaded loaded = read("observed: {table: observed.csv, sailings: null}");
        assertThat(requireNonNull(loaded.scenario().observed()))
                .containsExactly(
                        entry(
                                "ferry",
                                new Observation(
                                        "services.aktau-alat.cycleDays.mean",
                                        new Reported(5, Unit.DAYS),
                                        "Round trip, with waits.")),
                        entry(
                                "yard",
                                new Observation("nodes.aktau.dwellDays.p50", new Reported(3.5, Unit.DAYS), null)));
        Evidence ferry = Evidence.of(loaded).get(0);
        assertThat(ferry.low()).isEqualTo(5);
        assertThat(ferry.high()).isEqualTo(7.3);
        assertThat(ferry.provenance().confidence()).isEqualTo("derived");
        assertThat(Evidence.of(loaded).get(1).provenance().source()).isEqualTo("P39, P60");
    }

    @Test
    void anObservationThatIsWrongIsFoundInItsCell() throws IOException {
        table(
                "observed.csv",
                OBSERVED.replace(",5,7.3", ",,7.3").replace("84 h", "84").replace("p50", "p60"));
        assertThat(told("observed: {table: observed.csv}")).isEqualTo("""
                        observed.csv:2:47: range of observation 'ferry' lacks an end.
                        observed.csv:3:6: observation 'yard' measures 'dwellDays.p60' of a node, which no run does.
                          Maybe 'dwellDays.p50'?
                        observed.csv:3:32: reported is 84 without a unit.
                          Accepted: min, h, d, %, TEU, TEU/y, USD, USD/TEU, km/h, kg/TEU, /y.""");
    }

    @Test
    void tablesAreAmongTheFilesOfTheRunAndTheResolvedScenarioNeedsNone() throws IOException {
        table("flows.csv", FLOWS);
        table("services.csv", SERVICES);
        table("dwell.csv", "port,hours\nalat,12.5\nalat,30\n");
        Loaded loaded = read("""
                flows: {table: flows.csv}
                trains: {table: services.csv}
                legs: {alat-tbilisi: {time: 'mixture(90 %: empirical(file: dwell.csv, column: hours, unit: h), 10 %: 3 d)'}}
                """);
        assertThat(loaded.files())
                .extracting(Loaded.SourceFile::name)
                .containsExactlyInAnyOrder(
                        folder + "/flows.csv",
                        folder + "/services.csv",
                        folder + "/dwell.csv",
                        folder + "/small.yaml",
                        folder + "/with.yaml");
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Path resolved = Files.writeString(alone.resolve("with.yaml"), ResolvedYaml.write(loaded));
        assertThat(ScenarioReader.read(resolved, List.of()).scenario()).isEqualTo(loaded.scenario());
    }

    /** The tables of columns in the manual. */
    @Test
    void theManualHasEveryColumn() throws IOException {
        Set<String> said = Pattern.compile("`([a-z0-9_]+)`")
                .matcher(Files.readString(KeyTable.MANUAL))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        TableForm.FORMS.values().forEach(form -> assertThat(said).containsAll(form.columnNames()));
    }

    /** 0.9 x (12.5 h + 30 h) / 2 + 0.1 x 72 h = 26.325 h. */
    @Test
    void timesAreDrawnFromAColumn() throws IOException {
        table("dwell.csv", "port,hours\nalat,12.5\nalat,30\n");
        Distribution time = requireNonNull(read("legs: {alat-tbilisi: {time: "
                                + "'mixture(90 %: empirical(file: dwell.csv, column: hours, unit: h), 10 %: 3 d)'}}")
                        .scenario()
                        .legs()
                        .get("alat-tbilisi"))
                .time();
        assertThat(time.mean()).isEqualTo(26.325 * 3_600);
        assertThat(time.least()).isEqualTo(12.5 * 3_600);
    }

    @Test
    void aValueThatIsWrongIsFoundInItsCell() throws IOException {
        table("flows.csv", FLOWS.replace("4000.5", "many").replace("100,block", ",block"));
        assertThat(told("flows: {table: flows.csv}")).isEqualTo("""
                        flows.csv:3:28: consignment of flow 'west' is empty.
                        flows.csv:4:25: volume is 'many', which is not a number with a unit.
                          Accepted: TEU/y.""");
    }

    @Test
    void aNameThatMeansNothingIsFoundInItsCell() throws IOException {
        table("services.csv", SERVICES.replace("aktau", "aktua"));
        assertThat(told("trains: {table: services.csv}")).isEqualTo("""
                        services.csv:2:9: train 'east' calls at 'aktua', which is not a node.
                          Maybe 'aktau' (declared at small.yaml:8)?""");
    }

    @Test
    void columnsThatAreUnknownTwiceThereOrMissing() throws IOException {
        table("flows.csv", "flow,from,to,from,volume_teu\n");
        assertThat(told("flows: {table: flows.csv}")).isEqualTo("""
                        flows.csv:1:1: 'flow' is not a column of a table of flows.
                          Columns of it, separated by commas: flow_id, from, to, volume_teu_per_year, consignment_teu, arrives, forty_foot_share, promised_days, empty, others.
                        flows.csv:1:14: the column 'from' is there twice.
                        flows.csv:1:19: 'volume_teu' is not a column of a table of flows.
                          Columns of it, separated by commas: flow_id, from, to, volume_teu_per_year, consignment_teu, arrives, forty_foot_share, promised_days, empty, others.""");
    }

    @Test
    void rowsThatContradictOneAnother() throws IOException {
        table("flows.csv", FLOWS.replace("back", "west"));
        table("services.csv", SERVICES.replace("20,aktau,,", "10,aktau,,80"));
        assertThat(told("flows: {table: flows.csv}\ntrains: {table: services.csv}"))
                .isEqualTo("""
                        flows.csv:4:1: 'west' is given twice, first on line 3.
                          Keep one of the two.
                        services.csv:3:6: stop_sequence is 10 for two stops.
                        services.csv:3:24: capacity_teu is 100 here and 80 on line 2.""");
    }
}
