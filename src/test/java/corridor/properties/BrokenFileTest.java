package corridor.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import corridor.scenario.InvalidScenario;
import corridor.scenario.Problem;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;

/** However a file goes wrong: it runs, or it is refused at a place in it, and soon. */
class BrokenFileTest {

    /** Of the processor: a busy machine is no defect. */
    private static final Duration SOON = Duration.ofSeconds(2);

    private static final Duration NEVER = Duration.ofSeconds(60);
    /** Accepted with such a number, a run may take as long as it takes. */
    private static final List<String> HUGE = List.of("1e99", "999999999999");

    /** The classes of the reader and of the schema are loaded once, which takes longer than reading. */
    @BeforeContainer
    static void loadClasses() throws IOException {
        try (ScenarioFolder folder = new ScenarioFolder()) {
            Path file = folder.write("empty.yaml", "corridor: 1", List.of());
            assertThat(refused(file)).isTrue();
        }
    }

    private static boolean refused(Path file) {
        try {
            ScenarioFolder.read(file, false);
            return false;
        } catch (InvalidScenario e) {
            return true;
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Mutation.mutations().list().ofMinSize(1).ofMaxSize(3);
    }

    @Example
    void whatIsNotBrokenRuns() throws IOException {
        try (ScenarioFolder folder = new ScenarioFolder()) {
            ScenarioFolder.read(folder.withTables(List.of()), true);
        }
    }

    @Property(tries = 400, seed = "1")
    void runsOrIsRefusedAtAPlaceInIt(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        try (ScenarioFolder folder = new ScenarioFolder()) {
            check(folder.write("broken.yaml", ScenarioFolder.SMALL, mutations), true);
        }
    }

    @Property(tries = 40, seed = "2")
    void soIsAWholeCorridor(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        try (ScenarioFolder folder = new ScenarioFolder()) {
            check(folder.write("broken.yaml", ScenarioFolder.TODAY, mutations), false);
        }
    }

    /** The tables beside a scenario go wrong as it does. */
    @Property(tries = 300, seed = "3")
    void soDoTables(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        try (ScenarioFolder folder = new ScenarioFolder()) {
            check(folder.withTables(mutations), true);
        }
    }

    private static void check(Path file, boolean runs) throws IOException {
        boolean calm = HUGE.stream().noneMatch(text(file)::contains);
        try {
            assertTimeoutPreemptively(NEVER, () -> readSoon(file, runs && calm));
        } catch (InvalidScenario refused) {
            assertThat(refused.problems()).isNotEmpty();
            for (Problem problem : refused.problems()) {
                assertThat(problem.at().file()).startsWith(String.valueOf(file.getParent()));
                isIn(problem, text(Path.of(problem.at().file())));
            }
        }
    }

    private static void readSoon(Path file, boolean runs) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long began = clock.getCurrentThreadCpuTime();
        try {
            ScenarioFolder.read(file, runs);
        } finally {
            assertThat(Duration.ofNanos(clock.getCurrentThreadCpuTime() - began))
                    .isLessThan(SOON);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static void isIn(Problem problem, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(problem.at().line()).as(problem.toString()).isBetween(1, lines.length);
        int longest = lines[problem.at().line() - 1].length() + 1;
        assertThat(problem.at().column()).as(problem.toString()).isBetween(1, longest);
    }
}
