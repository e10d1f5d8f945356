package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.scenario.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {

    @TempDir
    private Path disk;

    @Test
    void whatItWritesIsSoundAndCanBeCompared() throws IOException {
        Path folder = disk.resolve("deep/my corridor");
        Typed typed = Typed.command("init", folder.toString());
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("Next: corridor compare");
        String base = folder.resolve("base.yaml").toString();
        String faster = folder.resolve("faster.yaml").toString();
        Path results = disk.resolve("results");
        Typed compared = Typed.command("compare", base, faster, "-r", "5", "-q", "-o", results.toString());
        assertThat(compared.exit()).as(compared.err()).isZero();
        assertThat(results.resolve("report.html")).exists();
        assertThat(Typed.command("diff", base, faster).out()).contains("vessels.aktau-alat.count", "+ single");
    }

    @Test
    void editorsFindTheSchemaBesideIt() throws IOException {
        Path folder = disk.resolve("a");
        Typed.command("init", folder.toString());
        var named = Pattern.compile("\\$schema=(.*)").matcher(Files.readString(folder.resolve("base.yaml")));
        assertThat(named.find()).isTrue();
        assertThat(folder.resolve(named.group(1))).hasContent(Schema.text());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path mine = Files.writeString(disk.resolve("faster.yaml"), "mine");
        Typed typed = Typed.command("init", disk.toString());
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).startsWith("corridor: there is '%s' already; nothing was written.".formatted(mine));
        assertThat(disk.resolve("base.yaml")).doesNotExist();
        assertThat(mine).hasContent("mine");
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidSo() throws IOException {
        Path file = Files.writeString(disk.resolve("file"), "");
        Typed typed = Typed.command("init", file.resolve("below").toString());
        assertThat(typed.exit()).isEqualTo(74);
        assertThat(typed.err())
                .contains("below' cannot be written: Not a directory.", "Name a folder that you may write to.")
                .doesNotContain("Exception");
    }
}
