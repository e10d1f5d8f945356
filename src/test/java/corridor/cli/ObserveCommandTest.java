package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** FEATURE: what was seen and what was simulated are measured by one code: a run's own log gives the run's own figures. */
class ObserveCommandTest {

    private static final double ROUNDED = 1e-6;

    @TempDir
    private static Path disk;

    private static Path result;

    private static String scenario = "";

    @BeforeAll
    static void runAYear() throws IOException {
        result = disk.resolve("result");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"))
                .replace("    open-from: 2025-03-01\n", "")
                .replace("60 d, horizon: 365 d", "20 d, horizon: 60 d")
                .replace(
                        "volume: 9000 TEU/y", "volume: 60000 TEU/y"); // a train a day: one on the first and on the last
        scenario = Files.writeString(disk.resolve("small.yaml"), small).toString();
        ran("run", scenario, "-r", "1", "--charts", "none", "-o", result.toString());
        for (String format : List.of("ocel", "xes", "epcis")) {
            ran("export", result.toString(), "--as", format);
        }
    }

    private static String ran(String... words) {
        Typed typed = Typed.command(words);
        assertThat(typed.exit()).as(typed.err()).isZero();
        return typed.out();
    }

    private static Path log(String ending) {
        return disk.resolve("result.small.1." + ending);
    }

    private static Map<String, Double> observed(String ending) {
        Map<String, Double> figures = new HashMap<>();
        ran("observe", log(ending).toString())
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1))
                .forEach(row -> figures.put(row[1], Double.valueOf(row[2])));
        return figures;
    }

    private static JsonNode summary() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(result.resolve("summary.json")))
                .at("/scenarios/0");
    }

    private static double figure(Map<String, Double> figures, String measure) {
        return Objects.requireNonNull(figures.get(measure), measure + " of " + figures.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ocel.json", "xes", "epcis.json"})
    void transitTimesAndVolumeOfALogAreThoseOfItsRun(String ending) throws IOException {
        Map<String, Double> figures = observed(ending);
        JsonNode flow = summary().at("/flows/0");
        for (String of : List.of("mean", "p5", "p10", "p50", "p90", "p95")) {
            assertThat(figure(figures, "flows.altynkol-tbilisi.transitDays." + of))
                    .as(of)
                    .isCloseTo(flow.at("/transitDays/" + of).asDouble(), within(ROUNDED));
        }
        assertThat(figure(figures, "flows.altynkol-tbilisi.teu"))
                .isCloseTo(flow.path("teu").asDouble(), within(ROUNDED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ocel.json", "epcis.json"})
    void dwellTimesAndThroughputOfALogAreThoseOfItsRun(String ending) throws IOException {
        Map<String, Double> figures = observed(ending);
        for (JsonNode node : summary().path("nodes")) {
            String path = "nodes." + node.path("id").asString() + ".";
            for (String of : List.of("mean", "p50", "p95")) {
                assertThat(figure(figures, path + "dwellDays." + of))
                        .as(path + of)
                        .isCloseTo(node.at("/dwellDays/" + of).asDouble(), within(ROUNDED));
            }
            assertThat(figure(figures, path + "throughputTeu"))
                    .isCloseTo(node.path("throughputTeu").asDouble(), within(ROUNDED));
        }
    }

    /** Of all that pass a node it has a part: who takes it for the whole is told, and told so too who fits to it. */
    @Test
    void aLogOfMeasuredContainersAloneSaysSo() {
        String said =
                "is XES, which as this program writes it has measured containers alone: its figures of nodes are of these";
        String xes = log("xes").toString();
        assertThat(Typed.command("observe", xes).err()).contains("'%s' %s".formatted(xes, said));
        assertThat(Typed.command("observe", "-q", xes).err()).isEmpty();
        assertThat(Typed.command("observe", log("epcis.json").toString()).err()).doesNotContain(said);
        assertThat(fit(log("xes"), "to-xes").err()).contains(said);
    }

    /** The log is taken as the table that it makes, and the manifest says so. */
    @Test
    void aScenarioIsFittedToALogAsToItsTable() throws IOException {
        Path table = Files.writeString(
                disk.resolve("table.csv"), ran("observe", log("ocel.json").toString()));
        assertThat(fitted(log("ocel.json"), "to-log")).isEqualTo(fitted(table, "to-table"));
        assertThat(Files.readString(disk.resolve("to-log/manifest.json")))
                .contains("result.small.1.ocel.json as a table");
    }

    private static String fitted(Path observed, String study) throws IOException {
        Typed typed = fit(observed, study);
        assertThat(typed.exit()).as(typed.err()).isZero();
        return Files.readString(disk.resolve(study).resolve("summary.json"));
    }

    private static Typed fit(Path observed, String study) {
        return Typed.command(
                "calibrate",
                scenario,
                "--observed",
                observed.toString(),
                "--vary",
                "terminals.aktau.quay.moves=8..18 /h",
                "--points",
                "3",
                "-r",
                "1",
                "--charts",
                "none",
                "-o",
                disk.resolve(study).toString());
    }

    /** The same table, in the scenario: its charts and tables show it. */
    @Test
    void aScenarioTakesWhatWasObserved() throws IOException {
        Files.writeString(
                disk.resolve("seen.csv"), ran("observe", log("epcis.json").toString()));
        Path extended = Files.writeString(
                disk.resolve("seen.yaml"),
                "extends: small.yaml\nobserved: {table: seen.csv, ferry: null, sailings: null}\n");
        Path again = disk.resolve("again");
        ran("run", extended.toString(), "-r", "1", "--charts", "none", "-o", again.toString());
        List<String> rows = Files.readAllLines(again.resolve("tables/observed.csv"));
        int difference = List.of(rows.get(0).split(",", -1)).indexOf("difference");
        assertThat(rows.stream().skip(1).filter(row -> row.contains(".transitDays.")))
                .hasSize(6)
                .allSatisfy(row -> assertThat(Double.parseDouble(row.split(",", -1)[difference]))
                        .isCloseTo(0, within(2 * ROUNDED)));
    }

    @Test
    void whatIsNoLogIsRefusedWithItsReason() throws IOException {
        Path half = Files.writeString(disk.resolve("half.ocel.json"), "{\"events\": [{\"type\": ");
        Path empty = Files.writeString(disk.resolve("empty.xes"), "<log/>");
        Path late = Files.writeString(
                disk.resolve("late.epcis.json"),
                "{\"epcisBody\": {\"eventList\": [{\"type\": \"ObjectEvent\", \"bizStep\": \"accepting\", \"epcList\": [\"a\"], \"eventTime\":"
                        + " \"yesterday\"}]}}");
        assertThat(Typed.command("observe", half.toString()).err()).contains("half.ocel.json' is not whole JSON");
        assertThat(Typed.command("observe", empty.toString()).err())
                .contains("empty.xes' tells of no container that was ready anywhere");
        assertThat(Typed.command("observe", late.toString()).err()).contains("has the time 'yesterday'");
        assertThat(Typed.command("observe", scenario).err()).contains("is no event log by its name");
        Path database = Files.writeString(disk.resolve("seen.ocel.sqlite"), "SQLite format 3");
        assertThat(Typed.command("observe", database.toString()).err())
                .contains("is no event log by its name, which ends in none of .ocel.json, .xes and .epcis.json.")
                .contains(
                        "as 'corridor export DIR' writes them with --as ocel, xes or epcis; not ocel-sqlite, nor dcsa.");
        assertThat(Typed.command("observe", disk.resolve("none.xes").toString()).err())
                .contains("there is no file");
    }

    /** Of three one is under way, and one does not count. */
    @Test
    void whatIsNotDeliveredIsSaid() throws IOException {
        List<String> events = List.of(
                reading("accepting", "a", "01", ", \"bizTransactionList\": []"),
                reading("accepting", "b", "02", ""),
                reading("accepting", "c", "02", ", \"corridor:measured\": false"),
                reading("receiving", "a", "09", ""));
        Path part = Files.writeString(
                disk.resolve("part.epcis.json"),
                "{\"epcisBody\": {\"eventList\": [" + String.join(", ", events) + "]}}");
        Typed typed = Typed.command("observe", part.toString());
        assertThat(typed.err()).contains("part.epcis.json' tells of no delivery of 1 of its 2 containers");
        assertThat(typed.out())
                .contains("flows.aktau-aktau.transitDays.mean,8,d")
                .doesNotContain("delivery");
        assertThat(Typed.command("observe", "-q", part.toString()).err()).isEmpty();
        assertThat(Typed.command("observe", log("ocel.json").toString()).err()).isEmpty();
    }

    private static String reading(String step, String container, String day, String more) {
        return ("{\"type\": \"ObjectEvent\", \"bizStep\": \"%s\", \"epcList\": [\"%s\"], \"eventTime\": \"2025-05-%sT00:00:00Z\","
                        + " \"readPoint\": {\"id\": \"aktau\"}%s}")
                .formatted(step, container, day, more);
    }

    /** A log of somebody else: no flow, no size, times of another zone. By hand: 10 days, and 2.5 days at the port. */
    @Test
    void aLogWithoutFlowsNamesThemByWhereTheyBeginAndEnd() throws IOException {
        Path log = Files.writeString(disk.resolve("theirs.xes"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <log><trace><string key="concept:name" value="MSKU1"/>
                <event><string key="concept:name" value="container-ready"/><string key="node" value="altynkol"/><date key="time:timestamp" value="2025-05-01T05:00:00+05:00"/></event>
                <event><string key="concept:name" value="container-departed"/><string key="node" value="altynkol"/><date key="time:timestamp" value="2025-05-01T00:00:00Z"/></event>
                <event><string key="concept:name" value="container-arrived"/><string key="node" value="aktau"/><date key="time:timestamp" value="2025-05-05T00:00:00Z"/></event>
                <event><string key="concept:name" value="container-departed"/><string key="node" value="aktau"/><date key="time:timestamp" value="2025-05-07T12:00:00Z"/></event>
                <event><string key="concept:name" value="container-arrived"/><string key="node" value="tbilisi"/><date key="time:timestamp" value="2025-05-11T00:00:00Z"/></event>
                <event><string key="concept:name" value="container-delivered"/><string key="node" value="tbilisi"/><date key="time:timestamp" value="2025-05-11T00:00:00Z"/></event>
                </trace></log>
                """);
        assertThat(ran("observe", log.toString()).lines())
                .startsWith("observation_id,measure,reported,unit,about")
                .contains(
                        "flows-altynkol-tbilisi-transit-days-mean,flows.altynkol-tbilisi.transitDays.mean,10,d,Measured from theirs.xes.")
                .noneMatch(row -> row.contains("teu"));
    }
}
