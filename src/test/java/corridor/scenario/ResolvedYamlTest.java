package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolvedYamlTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenReadsBackToTheSameScenario() throws IOException {
        for (List<String> overrides : List.of(
                List.<String>of(),
                List.of(
                        "name='2025'",
                        "about=\"two\\nlines: with # everything, [even] {this}\"",
                        "nodes.aktau.name='null'"),
                List.of(
                        "trains={}",
                        "regime={value: single, source: P01}",
                        "terminals.alat.yard={value: 9 TEU, note: 'x: with # and, [more]'}"))) {
            Loaded loaded = ScenarioReader.read(SMALL, overrides);
            Path written = Files.writeString(folder.resolve("small.yaml"), ResolvedYaml.write(loaded));
            Loaded again = ScenarioReader.read(written, List.of());
            assertThat(again.scenario()).isEqualTo(loaded.scenario());
            assertThat(again.values().keySet())
                    .containsExactlyElementsOf(loaded.values().keySet());
            assertThat(again.values().values())
                    .extracting(Loaded.Value::provenance)
                    .isEqualTo(loaded.values().values().stream()
                            .map(Loaded.Value::provenance)
                            .toList());
            assertThat(ResolvedYaml.write(again)).isEqualTo(ResolvedYaml.write(loaded));
        }
    }

    @Test
    void whatIsShownReadsBackWithItsSources() throws IOException {
        Loaded loaded = ScenarioReader.read(SMALL, List.of());
        Path written = Files.writeString(folder.resolve("small.yaml"), ResolvedYaml.annotated(loaded));
        assertThat(ScenarioReader.read(written, List.of()).values().values())
                .extracting(Loaded.Value::provenance)
                .containsExactlyElementsOf(loaded.values().values().stream()
                        .map(Loaded.Value::provenance)
                        .toList());
    }

    @Test
    void eachValueIsShownWithItsLineItsSourceAndItsConfidence() {
        Loaded loaded = ScenarioReader.read(SMALL, List.of("vessels.aktau-alat.count=4"));
        assertThat(ResolvedYaml.annotated(loaded).lines().map(line -> line.replaceAll(" +", " ")))
                .contains(
                        " yard: {value: 2500 TEU, range: [2000 TEU, 3000 TEU], source: 'P03, P08', confidence: medium} # "
                                + SMALL + ":16",
                        " count: 4 # -s#1:1",
                        " altynkol: {} # " + SMALL + ":12",
                        "regime: separate # " + SMALL + ":65");
    }
}
