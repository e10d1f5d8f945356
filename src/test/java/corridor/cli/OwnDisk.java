package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small disk in memory that a test may fill or lock. Mounting one needs root, on Linux: elsewhere the test is skipped, and says so. */
final class OwnDisk {

    private static final int BLOCK_BYTES = 4_096;

    private final Path folder;

    private OwnDisk(Path folder) {
        this.folder = folder;
    }

    static OwnDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectory(folder);
        int exit =
                command("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "corridor", folder.toString());
        assumeTrue(exit == 0, "no disk of its own can be mounted here");
        return new OwnDisk(folder);
    }

    private static int command(String... words) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(words))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1; // there is no such command
        }
    }

    /** Takes the room away, but for so much. */
    void leave(long bytes) throws IOException {
        Path filler = folder.resolve("filler");
        Files.deleteIfExists(filler);
        long free = Files.getFileStore(folder).getUsableSpace();
        byte[] block = new byte[BLOCK_BYTES];
        try (var out = Files.newOutputStream(filler)) {
            for (long at = bytes; at + BLOCK_BYTES <= free; at += BLOCK_BYTES) {
                out.write(block);
            }
        }
    }

    void lock() throws InterruptedException {
        assertThat(command("mount", "-o", "remount,ro", folder.toString())).isZero();
    }

    Path folder() {
        return folder;
    }

    void unmount() throws InterruptedException {
        assertThat(command("umount", folder.toString())).isZero();
    }
}
