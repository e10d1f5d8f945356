package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run that finds its own warm-up, on a corridor of one train, one ferry and one border. */
class WarmUpOptionsTest {

    @TempDir
    private Path disk;

    @BeforeEach
    void writeTheScenarios() throws IOException {
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        Files.writeString(
                disk.resolve("document.yaml"),
                "corridor: 1\nname: D\nabout: Differs in one thing.\nextends: small.yaml\nregime: single\n");
    }

    /** @param command words that end in .yaml are files */
    private Typed typed(String folder, String command) {
        List<String> words = Stream.concat(
                        Typed.words(command).stream(),
                        Stream.of("-q", "-o", disk.resolve(folder).toString()))
                .map(word -> word.endsWith(".yaml") ? disk.resolve(word).toString() : word)
                .toList();
        return Typed.command(words.toArray(String[]::new));
    }

    private JsonNode summary(String folder) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(disk.resolve(folder).resolve("summary.json")));
    }

    /** What was found is written as if somebody had said it: with it the plain command gives the same years. */
    @Test
    void aRunWithTheWarmUpThatWasFoundIsTheSameRun() throws IOException {
        Typed found = typed("found", "compare small.yaml document.yaml --warm-up mser-5 -r 2");
        assertThat(found.exit()).as(found.err()).isZero();
        JsonNode summary = summary("found");
        int days = summary.get("warmUp").get("usedDays").asInt();
        assertThat(summary.get("warmUpDays").asInt()).isEqualTo(days).isNotEqualTo(60);
        assertThat(found.err()).contains("--warm-up mser-5: %d days".formatted(days));
        typed("said", "compare small.yaml document.yaml -r 2 -s 'run.warm-up=%d d'".formatted(days));
        for (String table : List.of("tidy.csv", "comparisons.csv", "flows.csv")) {
            assertThat(disk.resolve("found/tables/" + table))
                    .hasSameTextualContentAs(disk.resolve("said/tables/" + table));
        }
        for (String id : List.of("small", "document")) {
            String resolved = "scenarios/" + id + ".resolved.yaml";
            assertThat(disk.resolve("found/" + resolved)).hasSameTextualContentAs(disk.resolve("said/" + resolved));
        }
        assertThat(disk.resolve("said/tables/warm-up.csv")).doesNotExist();
    }

    /** Two scenarios with ten pilot years and their mean each, and the weeks of both in the picture behind the chart. */
    @Test
    void thePilotCanBeChecked() throws IOException {
        typed("found", "compare small.yaml document.yaml --warm-up mser-5 -r 1");
        Path found = disk.resolve("found");
        assertThat(Files.readAllLines(found.resolve("tables/warm-up.csv"))).hasSize(1 + 2 * 11);
        assertThat(Files.readAllLines(found.resolve("charts/warmup.csv"))).hasSize(1 + 2 * 52);
        assertThat(found.resolve("charts/warmup.svg")).isNotEmptyFile();
        assertThat(found.resolve("report.html")).content().contains("chart-warmup", "MSER-5 (White 1997)");
    }

    /** More replications come on top: they have the warm-up of those before, so that all are years of one experiment. */
    @Test
    void aRunThatGoesOnKeepsItsWarmUp() throws IOException {
        typed("extended", "run small.yaml --warm-up mser-5 -r 1");
        typed("extended", "run small.yaml --warm-up mser-5 -r +2");
        typed("at-once", "run small.yaml --warm-up mser-5 -r 3");
        assertThat(disk.resolve("extended/summary.json")).hasSameTextualContentAs(disk.resolve("at-once/summary.json"));
    }

    /** One ferry of 100 TEU that is a week and more under way carries some 5000 TEU of 9000 a year. */
    @Test
    void aCorridorThatFillsWithoutEndIsNotRun() {
        Typed typed = typed(
                "none",
                "run small.yaml --warm-up mser-5 -r 1 -s vessels.aktau-alat.count=1 -s 'vessels.aktau-alat.capacity=112 TEU'");
        assertThat(typed.exit()).isEqualTo(5);
        assertThat(typed.err())
                .contains(
                        "'small': Boxes at the nodes have not settled", "of 10 replications have, their mean has not");
        assertThat(disk.resolve("none")).doesNotExist();
    }

    @Test
    void aRuleThatIsNoneIsABadCommandLine() {
        Typed typed = typed("none", "run small.yaml --warm-up 90d");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("neither fixed nor mser-5", "run.warm-up");
    }
}
