package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command in the manual of experiments runs, for two months of one replication. */
@Tag("whole")
class ExperimentsPageIT {

    private static final Path PAGE = Path.of("docs/experiments.md");
    private static final List<String> SHORT = List.of("-q", "-s", "run.warm-up=30 d", "-s", "run.horizon=60 d");

    /** What makes a command long, and what it gets here instead. */
    private static final Map<String, String> SMALL =
            Map.of("-r", "1", "--points", "4", "--futures", "10", "--budget", "10", "--zone", "30 d");

    @TempDir
    private Path disk;

    private static List<String> commands() throws IOException {
        return Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("./corridor "))
                .toList();
    }

    @Test
    void eachStudyHasItsSection() throws IOException {
        assertThat(Files.readString(PAGE).lines().filter(line -> line.startsWith("## `")))
                .containsExactly(
                        "## `sweep`",
                        "## `sensitivity`",
                        "## `explain`",
                        "## `marginal`",
                        "## `rank`",
                        "## `interaction`",
                        "## `tune`",
                        "## `calibrate`",
                        "## `discover`",
                        "## `warmup`");
    }

    /** In two months a limit, a precision or a steady state may be missed: 5 and 6 are answers of the corridor, not of the page. */
    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(10);
        return commands().stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    List<String> words = small(command);
                    Typed typed = Typed.command(words.toArray(String[]::new));
                    List<Integer> may = words.contains("--dry-run") ? List.of(0) : may(words.get(0), words);
                    assertThat(typed.exit()).as(typed.err() + typed.out()).isIn(may);
                    assertThat(typed.exit() == 0 ? typed.out() : typed.err() + typed.out())
                            .isNotBlank();
                }));
    }

    private static List<Integer> may(String command, List<String> words) {
        return switch (command) {
            case "tune" -> List.of(0, 6);
            case "rank" -> List.of(0, 5);
            default -> words.contains("--precision") || words.contains("--warm-up") ? List.of(0, 5) : List.of(0);
        };
    }

    private List<String> small(String command) {
        List<String> words = new ArrayList<>();
        String line =
                command.substring("./corridor ".length()).split(" #", 2)[0].strip();
        for (String word : Typed.words(line)) {
            String before = words.isEmpty() ? "" : words.get(words.size() - 1);
            boolean ranks = words.contains("rank") && before.equals("-r"); // which begins with ten
            words.add(ranks ? "10" : SMALL.getOrDefault(before, word));
        }
        if (!words.contains("-r") && !words.contains("--precision") && !words.contains("--zone")) {
            words.addAll(List.of("-r", "1"));
        }
        words.addAll(SHORT);
        words.addAll(List.of("-o", disk.resolve("result").toString()));
        return words;
    }
}
