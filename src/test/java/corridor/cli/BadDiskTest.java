package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever the disk says no: it is said in words, the last good result stays to the byte, and nothing else is left. */
class BadDiskTest {

    private static final int NOT_WRITTEN = ExitCode.NOT_WRITTEN.code();

    @TempDir
    private Path temporary;

    private OwnDisk disk;
    private Path scenario;
    private Path result;

    @BeforeEach
    void aGoodResultStands() throws Exception {
        disk = OwnDisk.mount(temporary.resolve("disk"), 64);
        result = disk.folder().resolve("result");
        scenario = temporary.resolve("small.yaml");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(scenario, small.replace("    open-from: 2025-03-01\n", ""));
        Typed typed = run();
        assertThat(typed.exit()).as(typed.err()).isZero();
    }

    @AfterEach
    void takeTheDiskAway() throws InterruptedException {
        if (disk != null) {
            disk.unmount();
        }
    }

    private Typed run() {
        return Typed.command(
                "run", scenario.toString(), "-q", "-r", "1", "--record", "events,queues", "-o", result.toString());
    }

    private static Map<Path, byte[]> files(Path folder) throws IOException {
        Map<Path, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(file, Files.readAllBytes(file));
            }
        }
        return bytes;
    }

    private void assertNothingIsLeftBut(String... names) throws IOException {
        try (Stream<Path> all = Files.list(disk.folder())) {
            assertThat(all.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    /** From the lock on, over the archive, tables, records and charts, to the page, it may be any write that fails. */
    @ParameterizedTest
    @ValueSource(longs = {0, 4_096, 8_192, 32_768, 131_072, 524_288, 786_432, 1_048_576})
    void aDiskThatIsFullAtAnyMomentLeavesTheLastGoodResult(long bytes) throws IOException {
        Map<Path, byte[]> before = files(result);
        Files.delete(disk.folder().resolve("result.runs"));
        disk.leave(bytes);
        Typed typed = run();
        assertThat(typed.err())
                .contains("cannot be written: No space left on device")
                .contains("make room on the disk");
        assertThat(typed.exit()).isEqualTo(NOT_WRITTEN);
        assertThat(files(result)).containsExactlyEntriesOf(before);
        assertThat(disk.folder().resolve(".result.draft")).doesNotExist();
        assertThat(disk.folder().resolve(".result.lock")).doesNotExist();
        Files.delete(disk.folder().resolve("filler"));
        assertThat(run().exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"export --as xlsx", "export --as ocel", "export --as xes", "capsule", "report"})
    void whatIsMadeFromAResultNeedsRoomTooAndLeavesNoPart(String command) throws IOException {
        Map<Path, byte[]> before = files(disk.folder());
        disk.leave(12_288);
        Typed typed = Typed.command((command + " " + result).split(" "));
        assertThat(typed.err()).contains("cannot be written: No space left on device");
        assertThat(typed.exit()).isEqualTo(NOT_WRITTEN);
        Files.delete(disk.folder().resolve("filler"));
        assertThat(files(disk.folder())).containsExactlyEntriesOf(before);
        assertNothingIsLeftBut("result", "result.runs");
    }

    @Test
    void aDiskThatIsReadOnlyIsNamedAsSuch() throws Exception {
        Map<Path, byte[]> before = files(disk.folder());
        disk.lock();
        Typed typed = run();
        assertThat(typed.err()).isEqualTo("""
                        corridor: '%s' cannot be written: the disk is read-only.
                          Give -o a folder on another disk.
                        """.formatted(result));
        assertThat(typed.exit()).isEqualTo(NOT_WRITTEN);
        assertThat(files(disk.folder())).containsExactlyEntriesOf(before);
        Typed exported = Typed.command("export", "--as", "xes", result.toString());
        assertThat(exported.exit()).isEqualTo(NOT_WRITTEN);
        assertThat(exported.err()).contains("the disk is read-only");
    }
}
