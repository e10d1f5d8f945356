package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finished result is drawn again, on a corridor of one train, one ferry and one border. */
class ReportCommandTest {

    @TempDir
    private Path disk;

    private Path result;

    @BeforeEach
    void writeTheScenarios() throws IOException {
        result = disk.resolve("result");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        Files.writeString(
                disk.resolve("document.yaml"),
                "corridor: 1\nname: Document\nabout: One.\nextends: small.yaml\nregime: single\n");
    }

    private Typed typed(String command) {
        List<String> words = new ArrayList<>();
        for (String word : Typed.words(command)) {
            words.add(word.endsWith(".yaml") ? disk.resolve(word).toString() : word);
        }
        return Typed.command(words.toArray(String[]::new));
    }

    /** Every file below a folder with what is in it. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "compare small.yaml document.yaml -r 2",
                "compare small.yaml document.yaml --precision 'difference transitDays.p95 30 d'",
                "sweep small.yaml --vary vessels.aktau-alat.count=4..6 -r 1",
            })
    void whatIsDrawnAgainIsTheSameToTheLastByteWithoutTheScenarios(String command) throws IOException {
        assertThat(typed(command + " -q -o " + result).exit()).isZero();
        Map<String, String> before = files(result);
        assertThat(before.keySet()).contains("report.html").anyMatch(name -> name.matches("charts/.*\\.png"));
        Files.delete(disk.resolve("small.yaml"));
        Files.writeString(result.resolve("report.html"), "somebody wrote over it");

        Typed typed = typed("report " + result);

        assertThat(typed).isEqualTo(new Typed(0, "", "Drawn again: %s%n".formatted(result.resolve("report.html"))));
        assertThat(files(result)).isEqualTo(before);
    }

    /** A link to a folder on another disk, say. */
    @Test
    void aResultThatIsReachedByALinkIsDrawnAgainWholeAndProved() throws IOException {
        assertThat(typed("run small.yaml -q -r 1 --no-replay -o " + result).exit())
                .isZero();
        Map<String, String> before = files(result);
        Path link = Files.createSymbolicLink(disk.resolve("link"), result);
        assertThat(typed("report -q " + link).exit()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(files(result)).isEqualTo(before);
        assertThat(typed("verify -q " + link).exit()).isZero();
    }

    @Test
    void itGoesElsewhereWhenAskedAndLeavesTheResultAlone() throws IOException {
        typed("run small.yaml -r 1 -q -o " + result);
        Map<String, String> before = files(result);
        Path elsewhere = disk.resolve("elsewhere");
        assertThat(typed("report %s -q -o %s".formatted(result, elsewhere))).isEqualTo(new Typed(0, "", ""));
        assertThat(files(elsewhere)).isEqualTo(before).isEqualTo(files(result));
    }

    @Test
    void theFilesOfEachChartAreThoseAskedForAndThePageShowsAllWhateverTheyAre() throws IOException {
        typed("run small.yaml -r 1 -q -o " + result);
        Map<String, String> usual = files(result);
        assertThat(typed("report %s -q --charts PDF".formatted(result))).isEqualTo(new Typed(0, "", ""));
        Map<String, String> pdf = files(result);
        assertThat(pdf.keySet())
                .filteredOn(name -> name.startsWith("charts/"))
                .hasSameSizeAs(usual.keySet().stream()
                        .filter(name -> name.matches("charts/.*\\.(csv|svg)"))
                        .toList())
                .allMatch(name -> name.matches(".*\\.(csv|pdf)"));
        assertThat(pdf.get("report.html")).isEqualTo(usual.get("report.html")).contains("<svg");

        assertThat(typed("report %s -q --charts none".formatted(result))).isEqualTo(new Typed(0, "", ""));
        assertThat(result.resolve("charts")).doesNotExist();
        assertThat(files(result).get("report.html")).isEqualTo(usual.get("report.html"));
        assertThat(typed("report %s -q --charts svg,png".formatted(result)).exit())
                .isZero();
        assertThat(files(result)).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "report result",
                "run small.yaml",
                "compare small.yaml document.yaml",
                "rank small.yaml document.yaml"
            })
    void whatChartsCannotBeDrawnAsIsRefusedBeforeAnythingIsDone(String command) {
        for (String wrong : new String[] {"gif", "none,svg", "''"}) {
            Typed typed = typed("%s --charts %s -o %s".formatted(command, wrong, result));
            assertThat(typed.exit()).isEqualTo(ExitCode.BAD_COMMAND_LINE.code());
            assertThat(typed.err())
                    .matches(
                            "(?s)corridor( \\w+)?: --charts: '(gif|none|)' is not a kind of file that charts are drawn as"
                                    + "\\.\n  Accepted: png, svg, pdf, several with commas between; or none, alone\\.\n.*");
        }
        assertThat(result).doesNotExist();
    }

    @Test
    void whatIsNoResultIsABadCommandLineAndADamagedOneFailsItsVerification() throws IOException {
        assertThat(typed("report " + disk).exit()).isEqualTo(ExitCode.BAD_COMMAND_LINE.code());
        assertThat(typed("report " + disk).err())
                .isEqualTo("corridor: '%s' holds no 'manifest.json'.%n  Name the folder of a result, such as"
                                .formatted(disk)
                        + " output/today-vs-zangezur.\n");
        typed("run small.yaml -r 1 -q -o " + result);
        Files.writeString(result.resolve("results.json"), "{}");
        Map<String, String> before = files(result);
        assertThat(typed("report " + result).exit()).isEqualTo(ExitCode.AUDIT_FAILED.code());
        assertThat(files(result)).isEqualTo(before);
    }
}
