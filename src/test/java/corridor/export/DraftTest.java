package corridor.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that cannot be written leaves nothing behind, nor does what wrote it. */
class DraftTest {

    @TempDir
    private Path disk;

    /** As on a full disk: DuckDB leaves its log, SQLite its journal. */
    @ParameterizedTest
    @ValueSource(strings = {"", ".wal", "-journal", "-wal", "-shm"})
    void whatADatabasePutBesideItsFileGoesWithIt(String companion) throws IOException {
        Path file = Files.writeString(disk.resolve("year.duckdb"), "of before");
        assertThatThrownBy(() -> Draft.of(file, draft -> {
                    Files.writeString(draft, "half");
                    Files.writeString(Path.of(draft + companion), "half");
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(OutputFailure.class);
        try (var left = Files.list(disk)) {
            assertThat(left).containsExactly(file);
        }
        assertThat(file).hasContent("of before");
    }

    /** The journal of a process that was killed would be played back into what is written now. */
    @Test
    void whatAKilledProcessLeftIsGoneBeforeAnythingIsWritten() throws IOException {
        Path journal = Files.writeString(disk.resolve(".year.sqlite.draft-journal"), "hot");
        Draft.of(disk.resolve("year.sqlite"), draft -> {
            assertThat(journal).doesNotExist();
            Files.writeString(draft, "whole");
        });
        assertThat(disk.resolve("year.sqlite")).hasContent("whole");
    }
}
