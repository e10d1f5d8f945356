package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every command in the README runs, through the launcher, as a reader would type it. */
@Tag("whole")
class ReadmeIT {

    private static final Path README = Path.of("README.md");

    @TempDir
    private static Path disk;

    private static Launched launched;

    @BeforeAll
    static void copyTheProject() throws IOException {
        launched = Launched.in(disk.resolve("a folder with spaces"));
        launched.copyScenarios();
        writeThinFile(launched.home().resolve("more-vessels.yaml"));
    }

    /** The example of a thin file that the README shows is the one its command runs. */
    private static void writeThinFile(Path file) throws IOException {
        String readme = Files.readString(README);
        var example = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL).matcher(readme);
        assertThat(example.find()).isTrue();
        Files.writeString(file, example.group(1));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandRuns() throws IOException {
        List<String> commands = Files.readString(README)
                .lines()
                .filter(line -> line.startsWith("./corridor"))
                .toList();
        assertThat(commands).hasSizeGreaterThan(6);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest(command, () -> {
                    Launched.Answer answer = launched.shell(quick(command));
                    assertThat(answer.exit()).as(answer.err()).isZero();
                    // What only writes files says on standard error where they are.
                    assertThat(writesOnly(command) ? answer.err() : answer.out())
                            .isNotEmpty();
                }));
    }

    private static boolean writesOnly(String command) {
        return command.startsWith("./corridor report") || command.startsWith("./corridor capsule");
    }

    /** Two years instead of thirty: the same path through the program. */
    private static String quick(String command) {
        boolean simulates = command.startsWith("./corridor run") || command.startsWith("./corridor compare");
        List<String> parts = new ArrayList<>(List.of(command.split(" #", 2)[0]));
        if (simulates) {
            parts.add("-r 2");
        }
        return String.join(" ", parts);
    }
}
