package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of its first command, and shows of it, is what the command answers. */
@Tag("whole")
class PicturesIT {

    private static final Path PICTURES = Path.of("docs/pictures");

    @TempDir
    private static Path disk;

    private static String answer = "";

    @BeforeAll
    static void runTheFirstCommand() throws Exception {
        Launched launched = Launched.in(disk);
        launched.copyScenarios();
        answer = launched.shell("./corridor compare scenarios/today.yaml scenarios/zangezur.yaml -q")
                .out();
    }

    /** The figures behind each, since pixels differ a little between versions of the JDK. {@code .ci/pictures} draws them anew. */
    @Test
    void thePicturesShowTheFiguresOfToday() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            List<String> tables = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .toList();
            assertThat(tables).hasSize(4);
            for (String table : tables) {
                assertThat(disk.resolve("output/today-vs-zangezur/charts").resolve(table))
                        .hasSameTextualContentAs(PICTURES.resolve(table));
            }
        }
    }

    @Test
    void theReadmeSaysWhatZangezurBrings() throws IOException {
        Matcher finding = Pattern.compile("takes (\\S+) days less \\(95% interval (\\S+) to (\\S+)\\)")
                .matcher(answer.replaceAll("\\s+", " "));
        assertThat(finding.find()).as(answer).isTrue();
        assertThat(Files.readString(Path.of("README.md")).replaceAll("\\s+", " "))
                .contains("takes %s days less by this model (95 %% interval %s to %s;"
                        .formatted(finding.group(1), finding.group(2), finding.group(3)));
    }
}
