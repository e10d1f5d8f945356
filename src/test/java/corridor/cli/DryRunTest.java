package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run or a comparison says that it would simulate, when it only says it. */
class DryRunTest {

    @TempDir
    private Path disk;

    @BeforeEach
    void writeTheScenarios() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        Files.writeString(
                disk.resolve("document.yaml"),
                "corridor: 1\nname: Document\nabout: One.\nextends: small.yaml\nregime: single\n");
    }

    private Typed typed(String command) {
        List<String> words = new ArrayList<>();
        for (String word : Typed.words(command)) {
            words.add(word.endsWith(".yaml") ? disk.resolve(word).toString() : word);
        }
        words.addAll(
                List.of("--dry-run", "-j", "2", "-o", disk.resolve("result").toString()));
        return Typed.command(words.toArray(String[]::new));
    }

    /** With a precision ten years are the fewest; a pilot has ten years; of 10 years in 4 shards the first has 3 at most. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            run small.yaml -r 1                                        | 1 replication of small: 1 year
            compare small.yaml document.yaml -r 5                      | 5 replications of small, document: 10 years
            run small.yaml -r 3 --record events                        | 3 replications of small, each once more for --record: 6 years
            run small.yaml --precision 2%                              | at least 10 replications of small: at least 10 years
            compare small.yaml document.yaml -r 12 --precision 2%      | at least 12 replications of small, document: at least 24 years
            compare small.yaml document.yaml -r 5 --warm-up mser-5     | 5 replications of small, document, and 10 pilot years of each before: 30 years
            compare small.yaml document.yaml -r 5 --shard 1/4          | 5 replications of small, document, of which shard 1/4: 3 years
            """)
    void aDryRunSaysWhatWouldBeSimulatedAndWritesNothing(String command, String said) {
        Typed typed = typed(command);
        assertThat(typed.out())
                .startsWith("Would simulate " + said + " on 2 threads, ")
                .endsWith("Nothing was run.%n".formatted());
        assertThat(typed.exit()).isZero();
        assertThat(disk)
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("result"));
    }

    @Test
    void whatCouldNotBeRunIsRefused() {
        assertThat(typed("run small.yaml -r 0").exit()).isEqualTo(2);
        assertThat(typed("compare small.yaml small.yaml").exit()).isEqualTo(2);
        assertThat(typed("run small.yaml -s run.horizon=soon").exit()).isEqualTo(3);
    }
}
