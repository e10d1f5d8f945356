package corridor.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** To write the schema anew after a change to the records: {@code mvn test -Dtest=SchemaTest -Dcorridor.schema.write=true}. */
class SchemaTest {

    private static final Path RESOLVED = Path.of("src/main/resources/corridor/resolved.schema.json");
    private static final Path RESOURCE = Path.of("src/main/resources/corridor/corridor.schema.json");
    /** Where the first line of each scenario that ships names it. */
    private static final Path BESIDE_THE_SCENARIOS = Path.of("scenarios/corridor.schema.json");

    @Test
    void theSchemaInTheProgramIsTheOneThatTheRecordsGive() throws IOException {
        String resolved = new ScenarioSchema(KeyTable::meaning).ofResolved();
        String generated = new ScenarioSchema(KeyTable::meaning).ofFiles();
        if (Boolean.getBoolean("corridor.schema.write")) {
            Files.writeString(RESOLVED, resolved);
            Files.writeString(RESOURCE, generated);
            Files.writeString(BESIDE_THE_SCENARIOS, generated);
        }
        assertThat(Files.readString(RESOLVED)).isEqualTo(resolved);
        assertThat(Files.readString(RESOURCE)).isEqualTo(generated);
        assertThat(Files.readString(BESIDE_THE_SCENARIOS)).isEqualTo(Schema.text());
    }

    @Test
    void everyScenarioThatShipsNamesTheSchemaBesideIt() throws IOException {
        for (Path file : shipped()) {
            assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .first()
                    .isEqualTo("# yaml-language-server: $schema=corridor.schema.json");
        }
    }

    /** An editor sees one file, and not what it extends. */
    @Test
    void anEditorFindsNothingWrongInAScenarioThatShipsBeItWholeOrThin() throws IOException {
        for (Path file : shipped()) {
            assertThat(inAnEditor(Files.readString(file))).as(file.toString()).isEmpty();
        }
    }

    @Test
    void anEditorLetsNullTakeAKeyAwayAndATableStandForItsRows() {
        assertThat(inAnEditor("""
                        extends: [today.yaml, more.yaml]
                        terminals: {aktau: {yard: null}, poti: null}
                        observed: null
                        flows: {table: flows.csv, xian-poti: {promised: 20 d}}
                        trains: {table: trains.csv}
                        """)).isEmpty();
    }

    /** Of two alternatives the validator says of each, and of each above, why it is not the one. */
    @Test
    void whatMayBeNullIsStillNothingElse() {
        assertThat(inAnEditor("extends: today.yaml\nterminals: {aktau: {yard: []}}\n"))
                .extracting(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .contains(
                        "/terminals/aktau/yard: array found, [string, object] expected",
                        "/terminals/aktau/yard: array found, null expected");
    }

    @Test
    void anEditorKnowsNoKeyOfAnotherNameThatNullCouldTakeAway() {
        assertThat(inAnEditor("extends: today.yaml\nterminals: {aktau: {yards: null}}\n"))
                .extracting(Error::getProperty)
                .contains("yards");
    }

    @Test
    void onlyAFileThatExtendsAnotherMayLeaveKeysOut() {
        String thin = "legs: {a: {open-from: 2025-01-01}}\ntrains: {b: {departs: {or-after: 24 h}}}\n";
        assertThat(Schema.errors(tree("extends: today.yaml\n" + thin))).isEmpty();
        assertThat(Schema.errors(tree("extends: today.yaml\nnoodles: {}\n" + thin)))
                .hasSize(1);
        assertThat(Schema.errors(tree(thin)).stream().map(error -> String.valueOf(error.getInstanceLocation())))
                .contains("", "/legs/a", "/trains/b");
    }

    private static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            List<Path> scenarios =
                    files.filter(file -> file.toString().endsWith(".yaml")).toList();
            assertThat(scenarios).hasSizeGreaterThan(3);
            return Stream.concat(
                            scenarios.stream(),
                            Stream.of("base.yaml", "faster.yaml").map(Path.of("src/main/resources/init")::resolve))
                    .toList();
        }
    }

    private static List<Error> inAnEditor(String text) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schema.text())
                .validate(Schema.json(tree(text)));
    }

    private static Tree tree(String text) {
        return requireNonNull(YamlText.parse(text, "x.yaml", new Problems()));
    }
}
