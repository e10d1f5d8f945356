package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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

    /** Some minutes of simulation together: their commands stand in {@code .ci/pictures}, and the quickest is run here. */
    private static final Set<String> STUDIES = Set.of(
            "response-flows-all-transitDays-mean.csv",
            "response-flows-all-transitDays-p95.csv",
            "sensitivity.csv",
            "causes.csv",
            "marginal.csv",
            "ranking.csv",
            "interaction-flows-all-transitDays-mean.csv",
            "progress.csv",
            "fit.csv",
            "futures-today.csv",
            "warmup.csv");

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

    private static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(PICTURES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    /** The figures behind each, since pixels differ a little between versions of the JDK. {@code .ci/pictures} draws them anew. */
    @Test
    void thePicturesShowTheFiguresOfToday() throws IOException {
        Path charts = disk.resolve("output/today-vs-zangezur/charts");
        List<String> drawn =
                tables().stream().filter(name -> !STUDIES.contains(name)).toList();
        assertThat(drawn).hasSize(15);
        for (String table : drawn) {
            assertThat(charts.resolve(table)).hasSameTextualContentAs(PICTURES.resolve(table));
        }
    }

    @Test
    void theQuickestStudyHasTheFiguresOfItsPicture() throws Exception {
        Launched.Answer answer =
                new Launched(disk).shell("./corridor warmup scenarios/today.yaml -r 10 -q -o output/warmup");
        assertThat(answer.exit()).as(answer.err()).isZero();
        assertThat(disk.resolve("output/warmup/charts/warmup.csv"))
                .hasSameTextualContentAs(PICTURES.resolve("warmup.csv"));
    }

    /** A kind of chart is in the names of its files: those of one scenario or flow stand for all. */
    @Test
    void everyKindOfChartIsInTheManualWithItsPicture() throws IOException {
        String page = Files.readString(Path.of("docs/charts.md"));
        for (String table : tables()) {
            String picture = table.replace(".csv", ".png");
            assertThat(PICTURES.resolve(picture)).isNotEmptyFile();
            assertThat(page).contains("](pictures/" + picture + ")");
        }
        try (Stream<Path> files = Files.list(disk.resolve("output/today-vs-zangezur/charts"))) {
            List<String> kinds = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.replaceFirst("-(xian|westbound|eastbound|all|today|zangezur).*|\\.csv", ""))
                    .distinct()
                    .toList();
            assertThat(kinds)
                    .hasSize(14)
                    .allSatisfy(kind -> assertThat(tables()).as(kind).anyMatch(table -> table.startsWith(kind)));
        }
    }

    @Test
    void allPicturesTogetherStaySmall() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(PICTURES)) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        assertThat(bytes).isLessThan(3_000_000);
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
