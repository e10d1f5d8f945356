package corridor.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each file under {@code broken} is wrong in one way; the text beside it is what a planner is told. */
class BrokenScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/scenario");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> isToldWhatIsWrongAndWhere() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("broken"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(name(file), () -> check(file)))
                    .toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".yaml", "");
    }

    private static void check(Path file) throws IOException {
        String told = told(file).replace(FOLDER + "/", "") + "\n";
        Path expected = file.resolveSibling(name(file) + ".txt");
        if (Boolean.getBoolean("corridor.broken.write")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    private static String told(Path... files) {
        InvalidScenario invalid = catchThrowableOfType(
                InvalidScenario.class, () -> ScenarioReader.readAll(List.of(files), List.of(), List.of()));
        return String.valueOf(invalid.getMessage());
    }

    @Test
    void theProblemsOfAllFilesAreToldAtOnce() {
        Path broken = FOLDER.resolve("broken");
        assertThat(told(
                        broken.resolve("unit-missing.yaml"),
                        broken.resolve("regime-unknown.yaml"),
                        FOLDER.resolve("x.yaml")))
                .contains("sailing is 36 without a unit", "regime is 'seprate'", "there is no file");
    }

    @Test
    void aFileAboveFiveMegabytesIsNotEvenParsed() throws IOException {
        Path large = Files.writeString(folder.resolve("large.yaml"), "#".repeat(5_000_001));
        assertThat(told(large)).endsWith("is above 5 MB, which no scenario is.");
    }

    /** Sparse: it takes no room on the disk. */
    @Test
    void aHundredMegabytesAreNotRead() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(100_000_000);
        }
        Path table = Files.copy(FOLDER.resolve("small.yaml"), folder.resolve("small.yaml"))
                .resolveSibling("with.yaml");
        Files.writeString(table, "extends: small.yaml\nflows: {table: huge.yaml}\n");

        assertThat(told(huge)).endsWith("huge.yaml' is above 5 MB, which no scenario is.");
        assertThat(told(table)).endsWith("huge.yaml' is above 5 MB, which no scenario is.");
    }

    /** Nine levels of nine aliases each would be 387 million values. */
    @Test
    void aliasesThatUnfoldToTooMuchAreRefusedSoon() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 9; level++) {
            String alias = "*a" + (level - 1);
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, String.join(", ", Collections.nCopies(9, alias))));
        }
        Path file = Files.writeString(folder.resolve("bomb.yaml"), bomb);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(told(file)).contains("bomb.yaml:", "aliases"));
    }

    @Test
    void aDirectoryIsNoScenario() {
        assertThatThrownBy(() -> ScenarioReader.read(folder, List.of()))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageEndingWith("is a directory, not a scenario file.");
    }
}
