package corridor.properties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Problem;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However a file goes wrong: it runs, or it is refused at a place in it, and soon. */
class BrokenFileTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final byte[] SMALL = bytes("src/test/resources/scenario/small.yaml");
    private static final byte[] TODAY = bytes("scenarios/today.yaml");
    /** Accepted with such a number, a run may take as long as it takes. */
    private static final List<String> HUGE = List.of("1e99", "999999999999");

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<List<Mutation>> mutations() {
        return Mutation.mutations().list().ofMinSize(1).ofMaxSize(3);
    }

    @Property(tries = 8_000)
    void runsOrIsRefusedAtAPlaceInIt(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        check(SMALL, mutations, true);
    }

    @Property(tries = 400)
    void soIsAWholeCorridor(@ForAll("mutations") List<Mutation> mutations) throws IOException {
        check(TODAY, mutations, false);
    }

    private static void check(byte[] sound, List<Mutation> mutations, boolean runs) throws IOException {
        byte[] broken = sound;
        for (Mutation mutation : mutations) {
            broken = mutation.of(broken);
        }
        String text = new String(broken, StandardCharsets.UTF_8);
        Path file = Files.createTempFile("broken", ".yaml");
        try {
            Files.write(file, broken);
            assertTimeoutPreemptively(
                    SOON, () -> read(file, runs && HUGE.stream().noneMatch(text::contains)));
        } catch (InvalidScenario refused) {
            assertThat(refused.problems()).isNotEmpty().allSatisfy(problem -> isIn(problem, file, text));
        } finally {
            Files.delete(file);
        }
    }

    private static void read(Path file, boolean runs) {
        Network.compile(ScenarioReader.read(file, List.of()));
        if (runs) {
            List<String> briefly = List.of("run.horizon=3 d", "run.warm-up=0 d");
            Simulation.run(Network.compile(ScenarioReader.read(file, briefly)), 1, 0);
        }
    }

    private static void isIn(Problem problem, Path file, String text) {
        assertThat(problem.at().file()).isEqualTo(file.toString());
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(problem.at().line()).isBetween(1, lines.length);
        assertThat(problem.at().column()).isBetween(1, lines[problem.at().line() - 1].length() + 1);
    }
}
