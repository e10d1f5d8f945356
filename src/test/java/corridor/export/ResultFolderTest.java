package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ResultFolderTest {

    @TempDir
    Path disk;

    private Path target() {
        return disk.resolve("today vs tomorrow");
    }

    private void publish(Path target) {
        try (ResultFolder folder = ResultFolder.open(target)) {
            folder.write(Fixture.compare());
            folder.resolvedScenario("today", "corridor: 1\n");
            folder.publish(Fixture.MANIFEST);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aResultHasItsFilesAndNothingIsLeftBesideIt() throws IOException {
        publish(target());
        assertThat(names(target()))
                .containsExactly("audit.json", "manifest.json", "scenarios", "summary.json", "tables");
        assertThat(names(disk)).containsExactly("today vs tomorrow");
    }

    /** The digest of the input is that of {@code printf 'corridor: 1\n' | sha256sum}. */
    @Test
    void theManifestHasADigestOfEveryFileReadAndWritten() throws IOException {
        publish(target());
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(target().resolve("manifest.json")));
        assertThat(manifest.at("/inputs/0/sha256").asString())
                .isEqualTo("72333e643f0dd180500bf27a2b35cccd82ec9fa878e9ea7a1447c8a20c202090");
        assertThat(manifest.get("outputs").values().stream()
                        .map(output -> output.get("file").asString()))
                .contains("summary.json", "tables/tidy.csv", "scenarios/today.resolved.yaml")
                .doesNotContain("manifest.json")
                .isSorted();
    }

    @Test
    void nothingIsThereBeforeTheWholeIs() throws IOException {
        try (ResultFolder folder = ResultFolder.open(target())) {
            folder.write(Fixture.compare());
            assertThat(target()).doesNotExist();
        }
        assertThat(names(disk)).isEmpty();
    }

    @Test
    void aRunThatFailsLeavesTheLastGoodResult() throws IOException {
        publish(target());
        String good = Files.readString(target().resolve("summary.json"));
        try (ResultFolder folder = ResultFolder.open(target())) {
            Files.writeString(folder.path().resolve("summary.json"), "half");
        }
        assertThat(target().resolve("summary.json")).hasContent(good);
    }

    @Test
    void aNewResultReplacesTheOldOneAsAWhole() throws IOException {
        publish(target());
        Files.writeString(target().resolve("tables/gone.csv"), "from an earlier version");
        publish(target());
        assertThat(names(target().resolve("tables"))).contains("flows.csv").doesNotContain("gone.csv");
    }

    @Test
    void twoRunsCannotWriteToOneFolder() {
        try (ResultFolder first = ResultFolder.open(target())) {
            assertThatThrownBy(() -> ResultFolder.open(target()))
                    .isInstanceOf(OutputFailure.class)
                    .hasMessage("'%s' is being written by another run.", target());
            first.write(Fixture.compare());
        }
        publish(target());
    }

    /** As by an interruption that comes before the place is taken. */
    @Test
    void whoIsClosedBeforeItIsTakenLeavesNothingAndClearsNothing() throws IOException {
        ResultFolder early = ResultFolder.of(target());
        early.close();
        early.take();
        assertThat(names(disk)).isEmpty();
        try (ResultFolder other = ResultFolder.open(target())) {
            ResultFolder.of(target()).close();
            other.write(Fixture.compare());
        }
    }

    @Test
    void whatAKilledRunLeftIsMended() throws IOException {
        publish(target());
        Files.move(target(), disk.resolve(".today vs tomorrow.earlier"));
        Files.createDirectories(disk.resolve(".today vs tomorrow.draft/charts"));
        ResultFolder.open(target()).close();
        assertThat(names(disk)).containsExactly("today vs tomorrow");
        assertThat(target().resolve("summary.json")).exists();
    }

    @Test
    void aFolderWithOtherPeoplesFilesIsNotReplaced() throws IOException {
        Files.createDirectories(target());
        Files.writeString(target().resolve("thesis.doc"), "years of work");
        assertThatThrownBy(() -> ResultFolder.open(target()))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("holds 'thesis.doc', which no run wrote");
        publish(disk.resolve("other"));
        Files.move(target().resolve("thesis.doc"), disk.resolve("other/thesis.doc"));
        assertThatThrownBy(() -> publish(disk.resolve("other"))).isInstanceOf(OutputFailure.class);
        assertThat(disk.resolve("other/thesis.doc")).hasContent("years of work");
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectories(target());
        publish(target());
        assertThat(target().resolve("manifest.json")).exists();
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Files.writeString(target(), "a note");
        assertThatThrownBy(() -> ResultFolder.open(target())).hasMessage("'%s' is a file, not a folder.", target());
        assertThatThrownBy(() -> ResultFolder.open(target().resolve("today")))
                .isInstanceOf(OutputFailure.class)
                .hasMessageContaining("'%s' is a file, not a folder.".formatted(target()));
        assertThat(target()).hasContent("a note");
    }

    @Test
    void aFolderWithoutPermissionIsNamedWithARemedy() throws IOException {
        Path locked = Files.createDirectory(disk.resolve("locked"));
        assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "root may write anywhere");
        assertThatThrownBy(() -> ResultFolder.open(locked.resolve("today")))
                .isInstanceOfSatisfying(
                        OutputFailure.class,
                        failure -> assertThat(failure.remedy()).isEqualTo("Give -o a folder that you may write to."))
                .hasMessageContaining("no permission");
    }

    @Test
    void aLinkStaysAndWhatItPointsToIsReplaced() throws IOException {
        Path real = Files.createDirectory(disk.resolve("real"));
        Files.createSymbolicLink(target(), real);
        publish(target());
        assertThat(target()).isSymbolicLink();
        assertThat(real.resolve("summary.json")).exists();
    }

    @Test
    void aLinkToNothingIsRefused() throws IOException {
        Files.createSymbolicLink(target(), disk.resolve("nowhere"));
        assertThatThrownBy(() -> ResultFolder.open(target())).hasMessageContaining("is a link to nothing");
    }

    /** {@code /dev/full} answers every write as a full disk does. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsNamedWithARemedyAndTheLastGoodResultStays() throws IOException {
        publish(target());
        String before = Files.readString(target().resolve("summary.json"));
        try (ResultFolder folder = ResultFolder.open(target())) {
            Files.createSymbolicLink(folder.path().resolve("summary.json"), Path.of("/dev/full"));
            assertThatThrownBy(() -> folder.write(Fixture.compare()))
                    .isInstanceOfSatisfying(
                            OutputFailure.class,
                            failure -> assertThat(failure.remedy()).contains("make room on the disk"))
                    .hasMessageContaining("'%s' cannot be written: No space left on device".formatted(target()));
        }
        assertThat(target().resolve("summary.json")).hasContent(before);
        assertThat(names(disk)).containsExactly("today vs tomorrow");
    }

    @Test
    void dotsInANameLeadWhereTheyLeadInAShell() throws IOException {
        publish(disk.resolve("sub/../plain"));
        assertThat(names(disk)).containsExactly("plain");
    }

    @Test
    void aResultWithRecordsIsReplacedLikeAnyOther() throws IOException {
        publish(target());
        Files.createDirectory(target().resolve("records"));
        publish(target());
        assertThat(target().resolve("records")).doesNotExist();
    }

    @Test
    void theRootOfTheDiskIsRefused() {
        assertThatThrownBy(() -> ResultFolder.open(Path.of("/"))).hasMessageContaining("is the root of the disk");
    }
}
