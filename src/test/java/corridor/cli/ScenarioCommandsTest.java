package corridor.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import corridor.report.ReportInfo.AssumptionRow;
import corridor.scenario.Evidence;
import corridor.scenario.Ledger;
import corridor.scenario.Loaded;
import corridor.scenario.Parameter;
import corridor.scenario.Parameters;
import corridor.scenario.ScenarioReader;
import corridor.scenario.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the commands about scenario files print, on the scenarios that ship. */
class ScenarioCommandsTest {

    private static final String TODAY = "scenarios/today.yaml";
    private static final String ZANGEZUR = "scenarios/zangezur.yaml";

    @TempDir
    private Path folder;

    private static Typed ran(String... arguments) {
        Typed typed = Typed.command(arguments);
        assertThat(typed.err()).isEmpty();
        assertThat(typed.exit()).isZero();
        return typed;
    }

    private static JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(ran(arguments).out());
    }

    @Test
    void zangezurDiffersFromTodayInItsNameAndInWhenItsSixLegsOpen() {
        List<String> lines = ran("diff", TODAY, ZANGEZUR).out().lines().toList();
        assertThat(lines).startsWith("--- " + TODAY, "+++ " + ZANGEZUR, "", "name");
        assertThat(lines.stream().filter(line -> line.matches("[a-z].*")))
                .hasSize(8)
                .startsWith("name", "about")
                .filteredOn(line -> line.matches("legs\\.[a-z-]+\\.open-from"))
                .hasSize(6);
        assertThat(lines).contains("+ Zangezur  " + ZANGEZUR + ":3");
    }

    @Test
    void theSameDifferencesStandInTheDocument() {
        JsonNode differences = json("diff", TODAY, ZANGEZUR, "--json").get("differences");
        assertThat(differences).hasSize(8);
        JsonNode opening = differences.get(2);
        assertThat(opening.get("path").asString()).isEqualTo("legs.horadiz-aghband.open-from");
        assertThat(opening.get("a").get("value").asString()).isEqualTo("2029-07-01");
        assertThat(opening.get("b").get("file").asString()).isEqualTo(ZANGEZUR);
        assertThat(opening.get("b").get("line").asInt()).isEqualTo(9);
    }

    @Test
    void aScenarioDoesNotDifferFromItself() {
        assertThat(ran("diff", TODAY, TODAY).out()).isEqualTo("%1$s and %1$s are the same.%n".formatted(TODAY));
    }

    @Test
    void whatOnlyOneOfTwoHasStandsTogetherUnderItsName() throws IOException {
        Path more = Files.writeString(
                folder.resolve("more.yaml"), """
                extends: %s
                weather:
                  black-sea: null
                  lake: {closes: [aktau], events-per-month: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], length: 24 h}
                vessels: {aktau-alat: {departs: {or-after: 1.75 d}}}
                """.formatted(Path.of(TODAY).toAbsolutePath()));
        String out = ran("diff", TODAY, more.toString()).out();
        assertThat(out.lines().filter(line -> line.matches("[a-z].*")))
                .containsExactly("weather.black-sea", "weather.lake"); // 1.75 d are the 42 h of today
        assertThat(out).contains("- closes: [poti, batumi]", "+ length: 24 h");
    }

    /** Whoever copies a line of the list changes nothing by it. */
    @ParameterizedTest
    @ValueSource(strings = {TODAY, "scenarios/zangezur-single-document.yaml", "src/test/resources/scenario/small.yaml"})
    void everyParameterSetToItsOwnValueLeavesTheScenarioAsItIs(String file) {
        JsonNode parameters = json("params", file, "--json").get("parameters");
        List<String> assignments = parameters
                .valueStream()
                .map(parameter -> parameter.get("set").asString())
                .toList();
        assertThat(assignments).hasSizeGreaterThan(40);
        Loaded plain = ScenarioReader.read(Path.of(file), List.of());
        Loaded set = ScenarioReader.read(Path.of(file), assignments);
        assertThat(set.scenario()).isEqualTo(plain.scenario());
        assertThat(parameters
                        .valueStream()
                        .map(parameter -> parameter.get("path").asString()))
                .allSatisfy(path -> assertThat(
                                requireNonNull(set.values().get(path)).at().file())
                        .startsWith("-s#"));
    }

    /** The border crossings of the file, counted by hand: twelve. */
    @Test
    void aStarInAPatternStandsForOneName() {
        assertThat(ran("params", TODAY, "borders.*.inspection.share").out().lines())
                .hasSize(12 + 1)
                .contains("borders.kapikule.inspection.share               1 %    0.3..3  estimate    B27");
        assertThat(ran("params", TODAY, "vessels.*.count").out()).doesNotContain("capacity");
    }

    @Test
    void withoutAStarAPartOfThePathIsEnough() {
        assertThat(ran("params", TODAY, "value-of-time").out())
                .contains("route-choice.value-of-time  450 USD/TEU/d  150..1050  estimate    ZE26");
    }

    @Test
    void aPatternThatNothingMatchesIsAnsweredWithTheNearestPath() {
        assertThat(Typed.command("params", TODAY, "rigime")).isEqualTo(new Typed(2, "", """
                corridor: no parameter of 'scenarios/today.yaml' matches 'rigime'.
                  Maybe 'regime'?
                  'corridor params --help' shows the usage.
                """));
    }

    /** Counted in the file by another program: grep -c 'confidence: high', and so on. */
    @Test
    void theLedgerCountsWhatTheFileSays() throws IOException {
        String text = Files.readString(Path.of(TODAY))
                .split("\nobserved:\n", 2)[0] // what was observed is no assumption
                .replaceAll("(?m)^ +status: .*$", ""); // and neither is how far a line has been built
        Ledger ledger = Ledger.of(ScenarioReader.read(Path.of(TODAY), List.of()));
        for (Standing standing : List.of(Standing.HIGH, Standing.MEDIUM, Standing.LOW, Standing.ESTIMATE)) {
            assertThat(ledger.numbers(standing)).hasSize(text.split("confidence: " + standing.id(), -1).length - 1);
        }
        assertThat(ran("sources", TODAY).out())
                .startsWith("%s: %d numbers".formatted(TODAY, ledger.count()))
                .contains("Unsourced (%d)"
                        .formatted(ledger.numbers(Standing.UNSOURCED).size()));
    }

    @Test
    void theSharesOfTheLedgerAddUpToAll() {
        JsonNode ledger = json("sources", TODAY, "--json");
        assertThat(ledger.get("standings")
                        .valueStream()
                        .mapToInt(standing -> standing.get("numbers").size())
                        .sum())
                .isEqualTo(ledger.get("count").asInt());
    }

    @Test
    void whatWasObservedIsNoParameterNoNumberAndNoDifference() {
        Loaded today = ScenarioReader.read(Path.of(TODAY), List.of());
        assertThat(Evidence.of(today)).hasSize(7);
        assertThat(Parameters.of(today)).noneMatch(parameter -> parameter.path().startsWith("observed"));
        assertThat(ran("diff", TODAY, ZANGEZUR).out()).doesNotContain("observed");
        assertThat(json("sources", TODAY, "--json").toString()).doesNotContain("observed");
    }

    /** What was observed is of the year as it was: a scenario of another world that carries it on would be held against it. */
    @Test
    void onlyTodayIsHeldAgainstWhatWasObserved() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".yaml"))
                            .filter(file -> !Evidence.of(ScenarioReader.read(file, List.of()))
                                    .isEmpty())
                            .map(Path::toString))
                    .containsExactly(TODAY);
        }
    }

    /** The report has one row more for each choice: regime, rule, gauge change and the like. */
    @Test
    void theReportHasTheNumbersOfTheLedgerAndNoOthers() {
        Loaded today = ScenarioReader.read(Path.of(TODAY), List.of());
        Ledger ledger = Ledger.of(today);
        Set<String> numbers = Arrays.stream(Standing.values())
                .flatMap(standing -> ledger.numbers(standing).stream())
                .map(Parameter::path)
                .collect(Collectors.toSet());
        List<AssumptionRow> rows = Background.of(List.of(today)).assumptions();
        assertThat(rows).extracting(AssumptionRow::path).containsAll(numbers);
        assertThat(rows)
                .filteredOn(row -> !numbers.contains(row.path()))
                .extracting(AssumptionRow::value)
                .isSubsetOf(
                        "separate",
                        "common-transit",
                        "logit",
                        "block-train",
                        "lots",
                        "each-for-itself",
                        "gate",
                        "true",
                        "false");
    }

    /** 77,000 TEU of 2025, 14,000 of them eastbound, and 28,000 besides: the table of docs/sources.md. */
    @Test
    void showSaysInWordsWhatAScenarioIs() {
        assertThat(ran("show", ZANGEZUR).out().replaceAll("\\s+", " "))
                .startsWith("Zangezur The same year 2025")
                .contains(
                        "scenarios/zangezur.yaml, which extends scenarios/today.yaml and sets 8 values",
                        "28 legs",
                        "10 vessels on 4 sea lines",
                        "17, with 63,000 TEU a year westbound and 14,000 eastbound; 3 more that do not count, 28,000 TEU",
                        "30 repetitions of 365 days from 2025-01-01")
                .doesNotContain("of them not open yet") // as if open, whatever is published of it
                .contains("Sections not open yet", "horadiz-aghband under construction 70 % 2026-02-27");
        assertThat(ran("show", TODAY).out()).contains("6 of them not open yet");
    }

    @Test
    void showResolvedGivesEachValueItsPlaceAndItsSourceAndReadsBack() throws IOException {
        String out = ran("show", ZANGEZUR, "--resolved", "-s", "vessels.aktau-alat.count=8")
                .out();
        assertThat(out.lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "open-from: {value: 2024-01-01, confidence: estimate, note: as if open in the base year} #"
                                + " scenarios/zangezur.yaml:9",
                        "count: 8 # -s#1:1");
        Path again = Files.writeString(folder.resolve("zangezur.yaml"), out);
        assertThat(ScenarioReader.read(again, List.of()).scenario())
                .isEqualTo(ScenarioReader.read(Path.of(ZANGEZUR), List.of("vessels.aktau-alat.count=8"))
                        .scenario());
    }
}
