package corridor.scenario;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual of scenario files says what the program does. */
class ManualTest {

    private static final Pattern BLOCK = Pattern.compile("```yaml\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void theTableHasEveryKeyInTheOrderOfTheRecords() throws IOException {
        assertThat(KeyTable.rows().keySet())
                .containsExactlyElementsOf(KeyTable.components().keySet());
    }

    @Test
    void theTableSaysWhatIsRequired() throws IOException {
        Map<String, RecordComponent> components = KeyTable.components();
        assertThat(KeyTable.rows().values())
                .allSatisfy(row -> assertThat(row.byDefault().equals("required"))
                        .as(row.key())
                        .isEqualTo(!Keys.isOptional(requireNonNull(components.get(row.key())))));
    }

    @Test
    void eachExampleOfTheTableCanBeRead() throws IOException {
        Map<String, RecordComponent> components = KeyTable.components();
        for (KeyTable.Row row : KeyTable.rows().values()) {
            Class<?> type = requireNonNull(components.get(row.key())).getType();
            if (ScalarText.reads(type)) {
                assertThatCode(() -> ScalarText.read(type, row.key(), row.example()))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void everyScenarioInItCanBeRead() throws IOException {
        Files.copy(Path.of("src/test/resources/scenario/small.yaml"), folder.resolve("small.yaml"));
        List<String> blocks = BLOCK.matcher(Files.readString(KeyTable.MANUAL))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        assertThat(blocks).hasSize(11);
        Files.writeString(folder.resolve("flows.csv"), TablesTest.FLOWS);
        Files.writeString(folder.resolve("services.csv"), TablesTest.SERVICES);
        Files.writeString(folder.resolve("observed.csv"), TablesTest.OBSERVED);
        for (String block : blocks) {
            Path file = Files.writeString(folder.resolve("block.yaml"), block);
            assertThat(ScenarioReader.read(file, List.of()).scenario()).isNotNull();
        }
    }
}
