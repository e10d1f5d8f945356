package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Event logs are what their standards ask for, and tell the year that the result was made from. */
class ExportCommandTest {

    private static final Path STANDARDS = Path.of("src/test/resources/standards");

    @TempDir
    private Path disk;

    private Path result;

    @BeforeEach
    void runAYear() throws IOException {
        result = disk.resolve("a result");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        Typed run = Typed.command(
                "run",
                disk.resolve("small.yaml").toString(),
                "-q",
                "-r",
                "1",
                "-o",
                result.toString(),
                "--record",
                "events");
        assertThat(run.exit()).as(run.err()).isZero();
    }

    private Typed export(String... arguments) {
        List<String> words = new ArrayList<>(List.of("export", result.toString(), "-q"));
        words.addAll(List.of(arguments));
        return Typed.command(words.toArray(String[]::new));
    }

    private JsonNode flow() throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(result.resolve("summary.json")))
                .at("/scenarios/0/flows/0");
    }

    private String ocel() throws IOException {
        assertThat(export("--as", "ocel").exit()).isZero();
        return Files.readString(disk.resolve("a result.small.1.ocel.json"));
    }

    @Test
    void ocelIsWhatItsSchemaAsksFor() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(STANDARDS.resolve("ocel20-schema-json.json")));
        assertThat(schema.validate(ocel(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyObjectOfAnOcelEventIsThereAndOfADeclaredType() throws IOException {
        JsonNode log = JsonMapper.shared().readTree(ocel());
        Set<String> types = names(log.path("objectTypes"), "name");
        assertThat(names(log.path("objects"), "type")).isSubsetOf(types).contains("container", "train", "vessel");
        Set<String> objects = names(log.path("objects"), "id");
        assertThat(objects).hasSize(log.path("objects").size());
        log.path("events")
                .forEach(event -> assertThat(objects).containsAll(names(event.path("relationships"), "objectId")));
        log.path("objects")
                .forEach(object -> assertThat(objects).containsAll(names(object.path("relationships"), "objectId")));
    }

    @Test
    void ocelHasTheEventsOfTheTable() throws IOException {
        JsonNode log = JsonMapper.shared().readTree(ocel());
        assertThat(log.path("events").size())
                .isEqualTo(
                        Files.readAllLines(result.resolve("records/events.csv")).size() - 1);
    }

    @Test
    void xesIsWhatItsSchemaAsksForAndHasTheMeanOfTheSummary() throws Exception {
        assertThat(export("--as", "XES", "-o", disk.resolve("log.xes").toString())
                        .exit())
                .isZero();
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(STANDARDS.resolve("xes-ieee-1849.xsd").toFile())
                .newValidator()
                .validate(new StreamSource(disk.resolve("log.xes").toFile()));
        NodeList traces = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(disk.resolve("log.xes").toFile())
                .getElementsByTagName("trace");
        assertThat(traces.getLength()).isEqualTo(flow().path("containers").asInt());
        double seconds = 0;
        for (int i = 0; i < traces.getLength(); i++) {
            NodeList times = ((Element) traces.item(i)).getElementsByTagName("date");
            Duration took = Duration.between(time(times, 0), time(times, times.getLength() - 1));
            seconds += took.toSeconds();
        }
        assertThat(seconds / traces.getLength() / 86_400)
                .isCloseTo(flow().at("/transitDays/mean").asDouble(), within(1e-5));
    }

    private static Instant time(NodeList times, int index) {
        return Instant.parse(((Element) times.item(index)).getAttribute("value"));
    }

    @Test
    void whatIsNotThereIsNamedWithWhatIs() {
        assertThat(export("--as", "csv").err())
                .contains(
                        "--as is 'csv'; there is: xlsx, ocel, xes, epcis, dcsa; and with the build of -Pduckdb: parquet, duckdb, ocel-sqlite.");
        assertThat(export("--as", "ocel", "--scenario", "tall").err())
                .contains("--scenario is 'tall'; there is: small.");
        assertThat(export("--as", "ocel", "--replication", "2").err())
                .contains("--replication is 2; there are 1 to 1.");
        assertThat(disk).isDirectoryNotContaining("glob:**ocel*");
    }

    @Test
    void whatTakesTheLargerBuildIsSaidWithHowToGetIt() {
        for (String format : List.of("duckdb", "Parquet", "ocel-sqlite")) {
            assertThat(export("--as", format).err()).contains("mvn -Pduckdb", "target/duckdb/corridor-duckdb.jar");
        }
    }

    @Test
    void aYearIsNotChosenForAWorkbookWhichHasAll() {
        assertThat(export("--as", "xlsx", "--scenario", "small").err())
                .contains("--as xlsx takes the whole result; --scenario names a year for an event log.");
        assertThat(export("--as", "xlsx", "--replication", "1").err()).contains("; --replication names a year");
        assertThat(disk).isDirectoryNotContaining("glob:**xlsx");
    }

    @Test
    void aScenarioThatWasChangedInItsFolderIsNotToldAsTheYearThatWas() throws IOException {
        Path scenario = result.resolve("scenarios/small.resolved.yaml");
        Files.writeString(scenario, Files.readString(scenario).replace("count: 6", "count: 5"));
        Typed typed = export("--as", "ocel");
        assertThat(typed.exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(typed.err()).contains("small.resolved.yaml");
        assertThat(disk).isDirectoryNotContaining("glob:**ocel*");
    }

    /** Read by another library than the one that wrote it. */
    @Test
    void aWorkbookHasEveryTableAndTheirNumbersAsNumbers() throws IOException {
        assertThat(export("--as", "xlsx").exit()).isZero();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(disk.resolve("a result.xlsx").toFile());
                Stream<Path> tables = Files.list(result.resolve("tables"))) {
            List<String> names = workbook.getSheets().map(Sheet::getName).toList();
            assertThat(names)
                    .containsExactlyElementsOf(
                            tables.map(table -> table.getFileName().toString().replace(".csv", ""))
                                    .sorted()
                                    .toList());
            List<Row> rows = workbook.findSheet("flows").orElseThrow().read();
            int mean = rows.get(0).stream().map(Cell::getText).toList().indexOf("transit_mean_days");
            assertThat(rows.get(1).getCellAsNumber(mean).orElseThrow().doubleValue())
                    .isEqualTo(flow().at("/transitDays/mean").asDouble());
        }
    }

    /** In CSV it has an apostrophe in front, which keeps a spreadsheet from running it. */
    @Test
    void aWorkbookHasANameThatLooksLikeAFormulaAsWords() throws IOException {
        Path scenario = disk.resolve("=1+1.yaml");
        Files.copy(result.resolve("scenarios/small.resolved.yaml"), scenario);
        Path odd = disk.resolve("odd");
        Typed typed =
                Typed.command("run", scenario.toString(), "-q", "--charts", "none", "-r", "1", "-o", odd.toString());
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(Typed.command("export", odd.toString(), "--as", "xlsx").exit())
                .isZero();
        assertThat(Files.readString(odd.resolve("tables/flows.csv"))).contains("\n'=1+1,");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(disk.resolve("odd.xlsx").toFile())) {
            Cell name = workbook.findSheet("flows").orElseThrow().read().get(1).getCell(0);
            assertThat(name.getType()).isEqualTo(CellType.STRING);
            assertThat(name.getText()).isEqualTo("=1+1");
        }
    }

    private static Set<String> names(JsonNode list, String key) {
        Set<String> names = new LinkedHashSet<>();
        list.forEach(each -> names.add(each.path(key).asString()));
        return names;
    }
}
