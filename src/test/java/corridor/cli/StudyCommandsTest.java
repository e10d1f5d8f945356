package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the studies answer, leave and refuse, on a corridor of one train, one ferry and one border. */
class StudyCommandsTest {

    private static final String FERRIES = "--vary vessels.aktau-alat.count=4..6";

    @TempDir
    private Path disk;

    private Path result;

    @BeforeEach
    void writeTheScenarios() throws IOException {
        result = disk.resolve("result");
        String small = Files.readString(Path.of("src/test/resources/scenario/small.yaml"));
        Files.writeString(disk.resolve("small.yaml"), small.replace("    open-from: 2025-03-01\n", ""));
        write("document", "regime: single");
        write("cranes", "terminals: {aktau: {quay: {cranes: 3}}}");
        write("both", "regime: single\nterminals: {aktau: {quay: {cranes: 3}}}");
    }

    private void write(String id, String differs) throws IOException {
        Files.writeString(
                disk.resolve(id + ".yaml"),
                "corridor: 1\nname: %s\nabout: Differs in one thing.\nextends: small.yaml\n%s\n"
                        .formatted(id, differs));
    }

    /** @param command words apart by blanks; those between quotes stay together */
    private Typed typed(String command) {
        List<String> words = new ArrayList<>();
        for (String word : Typed.words(command)) {
            words.add(word.endsWith(".yaml") ? disk.resolve(word).toString() : word);
        }
        words.addAll(List.of("-q", "-o", result.toString()));
        return Typed.command(words.toArray(String[]::new));
    }

    private JsonNode summary() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(result.resolve("summary.json")));
    }

    @Test
    void whatIsRecordedStandsBesideTheSameResult() throws IOException {
        Typed plain = typed("run small.yaml -r 2 --json");
        Typed recorded = typed("run small.yaml -r 2 --json --record queues,containers");
        assertThat(recorded).isEqualTo(plain);
        assertThat(typed("run small.yaml -r 2 --json --record queues,containers"))
                .as("again into the same folder")
                .isEqualTo(plain);
        assertThat(result.resolve("records"))
                .isDirectoryContaining("glob:**queues.csv")
                .isDirectoryNotContaining("glob:**events.csv");
        List<String> rows = Files.readAllLines(result.resolve("records/containers.csv"));
        double delivered =
                summary().at("/scenarios/0/totals/deliveredContainers").asDouble();
        assertThat(rows.stream().filter(row -> row.contains(",true,")).count()).isEqualTo(Math.round(2 * delivered));
        assertThat(Files.readString(result.resolve("manifest.json"))).contains("records/containers.csv");
    }

    @Test
    void whatCannotBeRecordedIsRefusedWithWhatCan() {
        Typed typed = typed("run small.yaml --record containers,trains");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains("--record is 'trains'; what can be recorded: containers, events, queues.");
    }

    @Test
    void aClusterThatThisBuildDoesNotKnowIsRefusedBeforeAnythingIsOpened() {
        Typed typed = typed("sweep small.yaml -r 2 --on spark://localhost:7077 " + FERRIES);
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .contains("--on is 'spark://localhost:7077', and this build knows no such cluster.")
                .contains("mvn -Pspark -DskipTests package");
        assertThat(disk).isDirectoryNotContaining("glob:**result*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweep small.yaml " + FERRIES + " -r 1",
                "sweep small.yaml " + FERRIES + " --design lhs --points 2 -r 1",
                "sensitivity small.yaml --method tornado " + FERRIES + " -r 1",
                "sensitivity small.yaml document.yaml --method morris --size 2 " + FERRIES + " -r 1",
                "explain small.yaml both.yaml -r 2",
                "marginal small.yaml -r 2",
                "rank small.yaml document.yaml --zone '30 d'",
                "interaction small.yaml document.yaml cranes.yaml both.yaml -r 2",
                "tune small.yaml --minimize transitDays.mean " + FERRIES + " --points 4 -r 1",
                "calibrate small.yaml --vary 'terminals.aktau.quay.moves=8..18 /h' --points 5 -r 1",
                "discover small.yaml --target 'transitDays.p95 <= 20 d' " + FERRIES + " --futures 10 -r 1",
            })
    void aStudyAnswersAndLeavesEveryFileOfAResult(String command) throws IOException {
        Typed typed = typed(command);
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).isNotBlank();
        assertThat(summary().get("schema").asString()).isEqualTo("corridor-study/1");
        assertThat(summary().get("command").asString())
                .isEqualTo(Typed.words(command).get(0));
        for (String file : List.of("report.html", "audit.json", "manifest.json")) {
            assertThat(result.resolve(file)).isNotEmptyFile();
        }
        assertThat(result.resolve("tables")).isDirectoryContaining("glob:**.csv");
        if (!command.startsWith("discover")) { // nothing to draw of a target that is never missed
            assertThat(result.resolve("charts")).isDirectoryContaining("glob:**.svg");
        }
    }

    @Test
    void anInteractionIsOfTwoMeasuresAndBoth() {
        Typed typed = typed("interaction small.yaml both.yaml document.yaml cranes.yaml -r 2");
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).contains("'cranes' is not both of 'both' and 'document': it is neither's in regime");
        assertThat(result).doesNotExist();
    }

    @Test
    void whereNothingIsKeptToGoOnWithThatIsSaid() {
        List<String> go = List.of("run", disk.resolve("small.yaml").toString(), "--resume", "--no-replay", "--charts");
        assertThat(run(go, "none", "-r", "1").err()).contains("Nothing is kept in ", "to go on with: beginning anew.");
        assertThat(run(go, "none", "-r", "2").err()).doesNotContain("Nothing is kept in ");
    }

    /** Else a result of many years would give way to one of a few. */
    @Test
    void moreThanNothingIsRefused() throws IOException {
        List<String> go = List.of("run", disk.resolve("small.yaml").toString(), "--no-replay", "--charts");
        run(go, "none", "-r", "2");
        Path kept = result.resolveSibling(result.getFileName() + ".runs");
        Files.delete(kept);
        byte[] before = Files.readAllBytes(result.resolve("results.json"));

        Typed more = run(go, "none", "-r", "+1");

        assertThat(more.exit()).isEqualTo(2);
        assertThat(more.err()).contains("-r +N adds to the years that are kept, and none are in " + kept);
        assertThat(result.resolve("results.json")).hasBinaryContent(before);
        assertThat(kept).doesNotExist();
    }

    private Typed run(List<String> command, String... more) {
        List<String> words = new ArrayList<>(command);
        words.addAll(List.of(more));
        words.addAll(List.of("-o", result.toString()));
        return Typed.command(words.toArray(String[]::new));
    }

    @Test
    void aFlowWithoutCargoIsNotExplained() {
        Typed typed = typed("explain small.yaml document.yaml -r 2 --flow altynkol-tbilisi "
                + "-s 'flows.altynkol-tbilisi.volume=0 TEU/y'");
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err())
                .contains("'altynkol-tbilisi' has no cargo in 'small': there is no difference to explain.");
        assertThat(disk).isDirectoryNotContaining("glob:**result*");
    }

    @Test
    void theWarmUpIsHeldAgainstMser() throws IOException {
        Typed typed = typed("warmup small.yaml -r 3");
        assertThat(typed.exit()).as(typed.err()).isZero();
        assertThat(typed.out()).containsIgnoringWhitespaces("MSER-5", "the scenario leaves out 60");
        assertThat(summary().get("command").asString()).isEqualTo("warmup");
    }

    @Test
    void theAnswerAsJsonIsTheSummaryAndNothingElse() throws IOException {
        Typed typed = typed("sweep small.yaml " + FERRIES + " -r 1 --json");
        assertThat(typed.out()).isEqualTo(Files.readString(result.resolve("summary.json")));
        assertThat(typed.err()).isEmpty();
    }

    /** Whoever takes the advice needs no more than the file. */
    @Test
    void theBestSettingIsAScenarioThatIsValid() throws IOException {
        typed("tune small.yaml --minimize transitDays.mean " + FERRIES + " --points 4 -r 1");
        try (Stream<Path> files = Files.list(result.resolve("scenarios"))) {
            Path best = files.filter(file -> file.getFileName().toString().contains("-best"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Typed.command("validate", best.toString()).exit()).isZero();
        }
    }

    /** Nothing crosses two railways and a sea in a day. */
    @Test
    void aLimitThatNoSettingKeepsIsInfeasible() throws IOException {
        Typed typed = typed("tune small.yaml --minimize costUsdPerTeu --subject-to 'transitDays.p95 <= 1 d' " + FERRIES
                + " --points 4 -r 1");
        assertThat(typed.exit()).isEqualTo(6);
        assertThat(result.resolve("summary.json")).isNotEmptyFile();
    }

    @Test
    void aRankingThatIsStillOpenWhenTheYearsAreSpentIsNotReached() {
        Typed typed = typed("rank small.yaml cranes.yaml --zone '1 min' -r 10");
        assertThat(typed.exit()).as(typed.out()).isEqualTo(5);
    }

    /** Before anything is opened: what an interrupted study has kept is not lost by a slip of the hand. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sweep small.yaml " + FERRIES + " --levels 1",
                "sweep small.yaml " + FERRIES + " --design sobol --points 0",
                "sensitivity small.yaml " + FERRIES + " --size 0",
                "sensitivity small.yaml " + FERRIES + " --method sobol --size 100",
                "tune small.yaml --minimize transitDays.mean " + FERRIES + " --points 0",
                "calibrate small.yaml --vary regime=separate,single",
                "calibrate small.yaml " + FERRIES + " --points 0",
                "discover small.yaml --target 'transitDays.p95 <= 20 d' " + FERRIES + " --futures 0",
                "rank small.yaml cranes.yaml --zone '0 h'",
                "rank small.yaml cranes.yaml -r 5",
            })
    void aSizeThatCannotBeIsABadCommandLineAndTouchesNothing(String command) throws IOException {
        Path kept = disk.resolve("result.runs");
        Files.writeString(kept, "kept");
        Typed typed = typed(command);
        assertThat(typed.exit()).as(typed.err()).isEqualTo(2);
        assertThat(kept).hasContent("kept");
        assertThat(result).doesNotExist();
    }

    @Test
    void oneWordIsNoChoice() {
        Typed typed = typed("sweep small.yaml --vary regime=single");
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).contains("'regime' has one value here").contains("Write two or more");
    }

    /** Three replications and two more are five, also where the scenario as it is runs in none of them. */
    @Test
    void moreReplicationsComeOnTopOfThoseOfTheLastAnswer() throws IOException {
        String discover = "discover small.yaml --target 'transitDays.p95 <= 20 d' " + FERRIES + " --futures 4 -r ";
        typed(discover + "3");
        typed(discover + "+2");
        assertThat(summary().get("replications").asInt()).isEqualTo(5);
    }

    /** Other years, other luck: nothing pairs. */
    @Test
    void scenariosOfOtherYearsAreNotRankedTogether() throws IOException {
        write("later", "run: {horizon: 90 d}");
        Typed typed = typed("rank small.yaml later.yaml --zone '30 d'");
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err())
                .contains("horizon differ from those of 'small'", "Give both the same: -s 'run.horizon=365 d'");
        assertThat(result).doesNotExist();
    }

    /** A minute is a difference, and what is told to be typed is read. */
    @Test
    void whatIsSaidToMakeYearsTheSameDoes() throws IOException {
        write("later", "run: {warm-up: 36.01 h}");
        String rank = "rank later.yaml small.yaml --zone '30 d' -r 10 ";
        Typed typed = typed(rank);
        assertThat(typed.err()).contains("Give both the same: -s 'run.warm-up=2160.6 min'.");
        assertThat(typed(rank + "-s 'run.warm-up=2160.6 min'").exit()).isZero();
    }

    @Test
    void aMetricThatIsAskedTwiceIsAnsweredOnce() throws IOException {
        typed("sweep small.yaml " + FERRIES + " -r 1 --metric transitDays.mean --metric flows.all.transitDays.mean");
        assertThat(Files.readAllLines(result.resolve("tables/tidy.csv")).get(0).split(","))
                .hasSize(4);
    }

    @Test
    void aStudyWithNothingToVaryIsABadCommandLine() {
        assertThat(typed("sweep small.yaml").exit()).isEqualTo(2);
        assertThat(typed("sweep small.yaml " + FERRIES + " -r 0").exit()).isEqualTo(2);
    }

    @Test
    void allThatIsWrongWithWhatVariesIsSaidAtOnceWithARemedy() {
        Typed typed = typed("sweep small.yaml --vary vessels.aktau-alat.cuont=4..6 --vary terminals.nowhere.yard=1..2");
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).contains("vessels.aktau-alat.count", "nowhere");
        assertThat(result).doesNotExist();
    }

    /** Three numbers of ferries, one of them that of the corridor as it is, each for five years. */
    @Test
    void aDryRunSaysHowManyYearsItWouldTakeAndWritesNothing() {
        Typed typed = typed("sweep small.yaml " + FERRIES + " -r 5 --dry-run");
        assertThat(typed.exit()).isZero();
        assertThat(typed.out()).contains("Would simulate 15 years").contains("Nothing was run.");
        assertThat(result).doesNotExist();
    }

    /** Three numbers of ferries: nine years are kept of fifteen. */
    @Test
    void aDryRunLeavesOutWhatIsKept() {
        typed("sweep small.yaml " + FERRIES + " -r 3");
        Typed more = typed("sweep small.yaml " + FERRIES + " -r +2 --dry-run");
        assertThat(more.out()).contains("Would simulate 6 years", "9 more are kept from before.");
        Typed none = typed("sweep small.yaml " + FERRIES + " -r 3 --resume --dry-run");
        assertThat(none.out()).contains("Would simulate 0 years", "9 more are kept from before.");
    }

    /** Three corridors: ten years of each to begin with, and 200 at which it gives up. */
    @Test
    void aRankingDoesNotKnowBeforeHowManyYearsItTakes() {
        Typed typed = typed("rank small.yaml document.yaml cranes.yaml --dry-run");
        assertThat(typed.out()).contains("Would simulate 30 to 600 years");
        assertThat(result).doesNotExist();
    }

    @Test
    void aRunStopsWhenItsPrecisionIsReachedAndSaysWhenItIsNot() {
        assertThat(typed("run small.yaml --precision 'transitDays.mean 30 d'").exit())
                .isZero();
        assertThat(typed("run small.yaml --precision 'transitDays.mean 1 min' --budget 11")
                        .exit())
                .isEqualTo(5);
    }

    @Test
    void aPrecisionIsHeldAgainstTenYearsAndSaysOfWhatWithItsUnit() {
        Typed typed = typed("run small.yaml --precision 'transitDays.mean 30 d'");
        assertThat(typed.err())
                .contains("'transitDays.mean 30 d' reached after 10 replications: all.transitDays.mean +- ", " days.");
    }

    /** On standard output and on the page, which would else look as if all had been reached. */
    @Test
    void aPrecisionThatWasMissedIsSaidInTheAnswerAndFirstOnThePage() throws IOException {
        String missed =
                "The precision that was asked for, 'transitDays.mean 1 min', was not reached with 11 replications; about ";
        Typed typed =
                typed("run small.yaml --precision 'transitDays.mean 1 min' --precision 20% --budget 11 --no-replay");
        assertThat(typed.out().replace('\n', ' '))
                .contains(missed, "The precision that was asked for, '20%', was reached with 11 replications. ");
        assertThat(Files.readString(result.resolve("report.html")))
                .contains("<p class=\"broken\">" + missed.replace("'", "&#39;"));
        JsonNode summary = JsonMapper.shared().readTree(Files.readString(result.resolve("summary.json")));
        assertThat(summary.at("/precision/0/reached").booleanValue()).isFalse();
        assertThat(summary.at("/precision/1/reached").booleanValue()).isTrue();
    }

    /** A setting that does nothing would be believed to do something, and one that is too small cannot do it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            run small.yaml --precision 2% -r 1                      | --replications is 1; with --precision it is how many to begin with, 10 or more.
            run small.yaml --budget 5m                              | --budget is how far --precision may go, and that is not given
            run small.yaml --precision 2% --budget 9                | --budget is 9 replications; --precision begins with 10.
            run small.yaml --precision 2% --budget -5m              | '-5m' is neither a number of replications nor a time such as 5m
            run small.yaml --precision 2% --budget 0s               | '0s' is neither a number of replications nor a time such as 5m
            sweep small.yaml --vary regime=separate,single --levels 1                | --levels is 1; it must be 2 or more.
            sweep small.yaml --vary regime=separate,single --design sobl             | it is 'sobl', and must be one of grid, lhs, sobol.
            sensitivity small.yaml --vary vessels.aktau-alat.count=4..6 --method sobol --size 5 | --size is 5; sobol takes a power of two: 4 or 8.
            sweep small.yaml --vary vessels.aktau-alat.count=4..6 --design sobol --points 5 | --points is 5; sobol takes a power of two: 4 or 8.
            sensitivity small.yaml --vary vessels.aktau-alat.count=4..6 --method tornado --size 7 | --size is of --method morris and sobol; tornado takes
            tune small.yaml --minimize costUsdPerTeu --vary vessels.aktau-alat.count=4..6 --points 0 | --points is 0; it must be 2 or more.
            discover small.yaml --target 'transitDays.p95 <= 35 d' --vary vessels.aktau-alat.count=4..6 --futures 0 | --futures is 0; it must be 1 or more.
            rank small.yaml document.yaml --zone '0 d'                               | --zone is 0 d; a difference that matters is above 0.
            sweep small.yaml --vary regime=separate,single --points 8                | --points is of --design lhs and sobol
            sweep small.yaml --vary regime=separate,single --design lhs --levels 3   | --levels is of a grid
            """)
    void whatCannotBeMeantIsRefusedByTheNameOfItsOption(String command, String why) {
        Typed typed = typed(command);
        assertThat(typed.exit()).isEqualTo(2);
        assertThat(typed.err()).contains(why);
        assertThat(result).doesNotExist();
    }

    /** The words of all dials are tried before anything is simulated, in a rehearsal as well. */
    @Test
    void aWordThatTheScenarioDoesNotKnowIsRefusedBeforeAnythingIsRun() {
        Typed typed = typed("sweep small.yaml " + FERRIES + " --vary regime=separate,singel --dry-run");
        assertThat(typed.exit()).isEqualTo(3);
        assertThat(typed.err()).contains("--vary#2:1:1: regime is 'singel'", "Maybe 'single'");
    }
}
