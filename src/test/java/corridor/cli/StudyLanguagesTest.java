package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.units.Measurable;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A study of a corridor of one train, one ferry and one border, kept once and read in several languages. */
class StudyLanguagesTest {

    private static final String FERRIES = "--vary vessels.aktau-alat.count=4..5";
    private static final Pattern FINDING =
            Pattern.compile("<h1>(.*?)</h1>|<p class=\"finding\">(.*?)</p>", Pattern.DOTALL);
    private static final Pattern FIGURE = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final int LEAST_LETTERS = 10;

    @TempDir
    private Path disk;

    @BeforeEach
    void writeTheScenarios() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        write("document", "regime: single");
        write("cranes", "terminals: {aktau: {quay: {cranes: 3}}}");
        write("both", "regime: single\nterminals: {aktau: {quay: {cranes: 3}}}");
    }

    private void write(String id, String differs) throws IOException {
        Files.writeString(
                disk.resolve(id + ".yaml"),
                "corridor: 1\nname: %s\nabout: Other.\nextends: small.yaml\n%s\n".formatted(id, differs));
    }

    private Typed typed(String command) {
        return Typed.command(Typed.words(command).stream()
                .map(word -> word.matches(".*\\.yaml|english|other")
                        ? disk.resolve(word).toString()
                        : word)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweep small.yaml " + FERRIES + " --vary regime=separate,single -r 2",
                "sensitivity small.yaml --method tornado " + FERRIES + " -r 2",
                "sensitivity small.yaml document.yaml --method morris --size 2 " + FERRIES + " -r 2",
                "explain small.yaml both.yaml -r 3",
                "marginal small.yaml -r 3",
                "rank small.yaml document.yaml --zone '30 d'",
                "rank small.yaml document.yaml --metric westbound.bufferTimeIndex --zone '10 %'",
                "interaction small.yaml document.yaml cranes.yaml both.yaml -r 3",
                "tune small.yaml --minimize costUsdPerTeu --subject-to 'transitDays.p95 <= 1 d' " + FERRIES
                        + " --points 2 -r 2",
                "calibrate small.yaml --vary 'terminals.aktau.quay.moves=8..18 /h' --points 4 -r 2",
                "discover small.yaml document.yaml --target 'transitDays.p95 <= 11 d' " + FERRIES + " --futures 8 -r 2",
                "warmup small.yaml -r 3",
            })
    void aStudyThatWasKeptIsReadInRussianWithTheSameFigures(String command) throws IOException {
        typed(command + " -q -o english");
        typed("report english -q -o other --lang ru --charts svg");

        assertThat(english(disk.resolve("english")))
                .as("what is looked for, in English")
                .hasSizeGreaterThan(5);
        assertThat(english(disk.resolve("other"))).isEmpty();
        assertThat(ids(disk.resolve("other"))).isEmpty();
        assertThat(figures("other")).isEqualTo(figures("english"));
        assertThat(disk.resolve("other/summary.json")).hasSameBinaryContentAs(disk.resolve("english/summary.json"));
        try (Stream<Path> charts = Files.list(disk.resolve("other/charts"))) {
            assertThat(charts.filter(file -> file.toString().endsWith(".csv")))
                    .allSatisfy(csv -> assertThat(csv)
                            .hasSameBinaryContentAs(
                                    disk.resolve("english/charts").resolve(csv.getFileName())));
        }
    }

    @Test
    void whatWasFoundHasTheSignsOfAPageInEveryLanguage() throws IOException {
        typed("sweep small.yaml " + FERRIES + " -r 2 -q -o english");
        typed("report english -q -o other --lang tr --charts none");
        for (String folder : List.of("english", "other")) {
            assertThat(page(disk.resolve(folder))).contains(" ± ").doesNotContain("+-");
        }
        assertThat(Files.readString(disk.resolve("english/summary.json")))
                .contains("+-")
                .doesNotContain("±");
    }

    @Test
    void aStudyIsReadInAzerbaijaniToo() throws IOException {
        typed("marginal small.yaml --metric eastbound.causesDays.documents -r 2 -q -o english");
        typed("report english -q -o other --lang az --charts svg");
        assertThat(read(disk.resolve("english"))).contains("time for documents, all eastbound flows");
        assertThat(read(disk.resolve("other")))
                .contains("yolda keçən vaxt (sənədlər), şərqə gedən bütün axınlar", "sənədlər, separate qaydası");
        assertThat(english(disk.resolve("other"))).isEmpty();
        assertThat(ids(disk.resolve("other"))).isEmpty();
    }

    /** Which words of files, and of English that a reader met, stand in what is read of a page. */
    private static List<String> ids(Path folder) throws IOException {
        String read = read(folder);
        return Stream.concat(
                        Arrays.stream(Measurable.values())
                                .filter(what -> !what.isAtANode())
                                .map(Measurable::words),
                        Stream.of("documents separate", "westbound", "eastbound"))
                .filter(id -> Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?![\\w-])")
                        .matcher(read)
                        .find())
                .toList();
    }

    /** A page without its tags, whose attributes no one reads, and without the command to repeat it. */
    private static String read(Path folder) throws IOException {
        return page(folder).replaceAll("(?s)<(style|script|pre)\\b.*?</\\1>|<[^>]*>", " ");
    }

    private static String page(Path folder) throws IOException {
        return Files.readString(folder.resolve("report.html"));
    }

    /** Figures of all findings of a page, in the order of the alphabet: languages put them in orders of their own. */
    private List<String> figures(String folder) throws IOException {
        return FINDING.matcher(page(disk.resolve(folder)))
                .results()
                .flatMap(finding -> FIGURE.matcher(finding.group()).results().map(MatchResult::group))
                .sorted()
                .toList();
    }

    /** Which pieces of the English texts stand on the page and the charts of a folder. */
    private static Set<String> english(Path folder) throws IOException {
        StringBuilder seen = new StringBuilder(page(folder));
        try (Stream<Path> charts = Files.list(folder.resolve("charts"))) {
            for (Path chart :
                    charts.filter(file -> file.toString().endsWith(".svg")).toList()) {
                seen.append(Files.readString(chart));
            }
        }
        Set<String> found = new TreeSet<>(pieces());
        found.removeIf(piece -> seen.indexOf(piece) < 0);
        return found;
    }

    /** Of the texts of studies what stands between their gaps, where it is long enough to be no chance. */
    private static List<String> pieces() throws IOException {
        Properties texts = new Properties();
        try (Reader in = Files.newBufferedReader(Path.of("src/main/resources/study/texts/study.properties"))) {
            texts.load(in);
        }
        List<String> pieces = new ArrayList<>();
        texts.stringPropertyNames()
                .forEach(key ->
                        pieces.addAll(Arrays.asList(texts.getProperty(key).split("\\{\\d+}", -1))));
        return pieces.stream()
                .map(String::strip)
                .filter(piece -> piece.length() >= LEAST_LETTERS && piece.contains(" "))
                .toList();
    }
}
