package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** FEATURE: what is said on a terminal fits it, however narrow, and uses the room of a wide one. */
class TerminalWidthTest {

    private static String table(ExperimentResult result, int width) {
        return TerminalTable.of(result, width, false);
    }

    private static List<String> causes(ExperimentResult result, int width) {
        String table = table(result, width);
        return table.substring(table.indexOf("days by cause")).lines().toList();
    }

    @TestFactory
    Stream<DynamicTest> noLineIsWiderThanTheTerminal() {
        return IntStream.of(40, 60, 80, 120, 200)
                .boxed()
                .flatMap(width -> Stream.of(
                                SampleResults.run(),
                                SampleResults.comparison(),
                                SampleResults.comparedOnce(),
                                SampleResults.ofScenarios(8),
                                SampleResults.withoutAnyArrival(SampleResults.comparison()),
                                SampleObservations.against(2),
                                SampleObservations.claimed())
                        .map(result -> DynamicTest.dynamicTest(
                                result.scenarios().size() + " scenarios, " + width + " columns",
                                () -> assertThat(table(result, width).lines())
                                        .allMatch(line -> line.length() <= width))));
    }

    @TestFactory
    Stream<DynamicTest> aStudyFitsToo() {
        return IntStream.of(40, 60, 80, 120, 200)
                .mapToObj(width -> DynamicTest.dynamicTest(width + " columns", () -> {
                    for (var study : List.of(SampleStudies.small(), SampleStudies.wide(), SampleStudies.broken())) {
                        assertThat(StudyTerminal.of(study, width, false).lines())
                                .allMatch(line -> line.length() <= width);
                    }
                }));
    }

    @Test
    void whatIsLeftOutOnANarrowTerminalIsNamed() {
        assertThat(table(SampleResults.comparison(), 60))
                .contains("flow", "change", "lower")
                .contains("too narrow for: ")
                .contains("P50");
        assertThat(table(SampleResults.comparison(), 80)).doesNotContain("too narrow");
    }

    @Test
    void aTerminalOfNoWidthIsTakenForOneOfForty() {
        assertThat(table(SampleResults.run(), 0)).isEqualTo(table(SampleResults.run(), 40));
    }

    @Test
    void scenariosFoldWhereTheyDoNotFitBesideEachOther() {
        List<String> lines = causes(SampleResults.ofScenarios(8), 60);
        assertThat(lines.stream().filter(line -> line.startsWith("documents"))).hasSize(2 * 3);
        assertThat(String.join("\n", lines)).contains("zange~").doesNotContain("=");
    }

    /**
     * Of 23 days of all flows, 0.42 x 23 = 9.66 are moving: the longest bar. Waiting for a vessel is a seventh less or so with
     * Zangezur, which is seen as what is gone.
     */
    @Test
    void aWideTerminalHasABarForEachCause() {
        List<String> lines = causes(SampleResults.comparison(), 120);
        assertThat(lines.get(1)).endsWith("= both, - gone, + new");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("moving"))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("9.66").endsWith("  " + "=".repeat(40)));
        List<String> gone = lines.stream().filter(line -> line.endsWith("-")).toList();
        assertThat(gone)
                .isNotEmpty()
                .allMatch(line -> line.startsWith("waiting for a vessel") || line.startsWith("documents"));
        assertThat(lines.get(lines.size() - 1)).doesNotContain("=");
    }

    @Test
    void whatTheBarMeansIsNeverCut() {
        for (int width = 60; width <= 120; width++) {
            String head = causes(SampleResults.comparison(), width).get(1);
            if (head.contains("gone")) {
                assertThat(head).endsWith("- gone, + new");
            } else {
                assertThat(head).doesNotContain("both", "= ");
            }
        }
        assertThat(causes(SampleResults.comparison(), 100).get(1)).contains("gone");
    }

    @Test
    void aRunHasABarOfItsOwnDays() {
        assertThat(causes(SampleResults.run(), 120).get(1)).endsWith("  today");
    }
}
