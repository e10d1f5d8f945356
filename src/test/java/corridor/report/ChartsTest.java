package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.report.WordsOnPaper.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {

    private static final Set<ChartFormat> ALL = EnumSet.allOf(ChartFormat.class);

    private static final Texts WORDS = Texts.ofCharts(Locale.ENGLISH);

    private static List<ChartSpec> specs(ExperimentResult result) {
        return ChartKinds.of(result, WORDS);
    }

    private static List<Word> words(ExperimentResult result, ChartSpec spec) {
        ChartFiles.Drawing drawing = Charts.drawing(result, spec, WORDS);
        return WordsOnPaper.of(drawing.chart(), drawing.height());
    }

    private static Stream<ExperimentResult> samples() {
        return Stream.of(
                SampleResults.comparison(),
                SampleResults.run(),
                SampleResults.one(1),
                SampleResults.ofScenarios(3),
                SampleResults.ofScenarios(5),
                SampleResults.ofScenarios(8),
                SampleResults.late(SampleResults.comparison()),
                SampleResults.late(SampleResults.ofScenarios(8)),
                SampleResults.comparedOnce(),
                SampleResults.threeYears(),
                SampleResults.withoutAnyArrival(SampleResults.comparison()),
                SampleResults.withoutArrivals(SampleResults.comparison(), "xian-halkali"));
    }

    @TestFactory
    Stream<DynamicTest> noWordLeavesThePictureOrTouchesAnother() {
        return samples().flatMap(result -> apart(result, Locale.ENGLISH));
    }

    @TestFactory
    Stream<DynamicTest> norInAnyOtherLanguage() {
        return Languages.ALL.stream()
                .filter(language -> !language.equals(Locale.ENGLISH))
                .flatMap(language -> Stream.of(
                                SampleResults.ofScenarios(3), SampleResults.late(SampleResults.ofScenarios(8)))
                        .flatMap(result -> apart(result, language)));
    }

    private static Stream<DynamicTest> apart(ExperimentResult result, Locale language) {
        Texts words = Texts.ofCharts(language);
        return ChartKinds.of(result, words).stream()
                .map(spec -> DynamicTest.dynamicTest(
                        "%s, %d scenarios: %s"
                                .formatted(language, result.scenarios().size(), spec.file()),
                        () -> WordsOnPaper.apart(Charts.drawing(result, spec, words))));
    }

    /** What joins two figures, and the unit of a distance, in words that only English has. */
    @Test
    void noEnglishIsLeftBetweenFigures() {
        ExperimentResult result = SampleResults.ofScenarios(3);
        for (Locale language : Languages.ALL) {
            Texts words = Texts.ofCharts(language);
            boolean english = language.equals(Locale.ENGLISH);
            boolean latin = !language.getLanguage().equals("ru");
            List<String> said = ChartKinds.of(result, SampleMovements.years(), words).stream()
                    .map(spec -> Charts.drawing(result, spec, words))
                    .flatMap(drawing -> WordsOnPaper.of(drawing.chart(), drawing.height()).stream())
                    .map(Word::text)
                    .toList();
            assertThat(said.stream().anyMatch(word -> word.matches(".*\\d to [−+]?\\d.*")))
                    .as("to, %s", language)
                    .isEqualTo(english);
            assertThat(said.stream().anyMatch(word -> word.matches(".*\\d km\\b.*")))
                    .as("km, %s", language)
                    .isEqualTo(latin);
        }
    }

    /** Five scenarios have five colours, so that the colour says whose a mark is; 6 and 6 is the dotted line of no scenario. */
    @Test
    void aScenarioHasTheSameDashAndTheSameMarkerInEveryChart() {
        ExperimentResult result = SampleResults.ofScenarios(5);
        int dashes = 0;
        int markers = 0;
        for (ChartSpec spec : specs(result)) {
            ChartFiles.Drawing drawing = Charts.drawing(result, spec, WORDS);
            for (MarksOnPaper.Mark mark : MarksOnPaper.of(drawing.chart(), drawing.height())) {
                for (int i = 0; i < 5; i++) {
                    if (!mark.color().equals(Theme.line(i))) {
                        continue;
                    }
                    if (!mark.dash().equals("null") && !mark.dash().equals("[6.0, 6.0]")) {
                        dashes++;
                        assertThat(mark.dash()).as(spec.file()).isEqualTo(MarksOnPaper.dash(Theme.stroke(i, 3)));
                    }
                    if (mark.marker().isPresent()) {
                        markers++;
                        assertThat(mark.marker()).as(spec.file()).hasValue(i % Marker.KINDS);
                    }
                }
            }
        }
        assertThat(dashes).isGreaterThan(20);
        assertThat(markers).isGreaterThan(100);
    }

    /** A quarter of a year, where four weeks would give 39 figures. */
    @Test
    void weeksOfThreeYearsAreFiguredAQuarterApart() {
        assertThat(List.of(WeekGrid.tick(12), WeekGrid.tick(53), WeekGrid.tick(105), WeekGrid.tick(157)))
                .containsExactly(1, 4, 8, 12);
    }

    @Test
    void noCharacterIsMissingFromTheFont() {
        ExperimentResult result = SampleResults.named("Bugün: İğdır", "Zəngəzur dəhlizi, Достық");
        for (ChartSpec spec : specs(result)) {
            for (Word word : words(result, spec)) {
                assertThat(Fonts.regular(20).canDisplayUpTo(word.text()))
                        .as(word.text())
                        .isEqualTo(-1);
                assertThat(Fonts.semibold(20).canDisplayUpTo(word.text()))
                        .as(word.text())
                        .isEqualTo(-1);
                assertThat(word.text()).doesNotContain("?");
            }
        }
    }

    @Test
    void everyChartIsThereAsPngSvgAndCsv(@TempDir Path directory) throws IOException {
        ExperimentResult result = SampleResults.comparison();
        Charts.write(result, List.of(), directory, Locale.ENGLISH, EnumSet.of(ChartFormat.PNG, ChartFormat.SVG));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("differences.png", "days-by-cause.svg", "time-distance-xian-halkali.csv")
                    .contains("distribution-westbound.png", "distribution-xian-poti.svg")
                    .doesNotContain("distribution-halkali-xian.svg") // its figures stand in the tables
                    .hasSize(3 * specs(result).size());
        }
    }

    @Test
    void drawingTwiceGivesTheSameBytes(@TempDir Path directory) throws IOException {
        ExperimentResult result = SampleResults.comparison();
        Charts.write(result, List.of(), directory.resolve("once"), Locale.ENGLISH, ALL);
        Charts.write(result, List.of(), directory.resolve("again"), Locale.ENGLISH, ALL);
        try (Stream<Path> files = Files.list(directory.resolve("once"))) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(directory.resolve("again").resolve(file.getFileName()))
                            .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void oneScenarioAloneHasNoChartOfDifferences() {
        assertThat(specs(SampleResults.run())).extracting(ChartSpec::file).doesNotContain("differences");
    }

    @Test
    void histogramAndCurveShareAnAxisThatHoldsTheWhiskersOfAllScenarios() {
        ExperimentResult result = SampleResults.comparison();
        ChartSpec spec = specs(result).stream()
                .filter(s -> s.file().equals("distribution-xian-halkali"))
                .findFirst()
                .orElseThrow();
        CombinedDomainXYPlot plot = (CombinedDomainXYPlot)
                Charts.drawing(result, spec, WORDS).chart().getXYPlot();
        assertThat(plot.getSubplots()).hasSize(3);
        result.scenarios().forEach(scenario -> {
            var seen = scenario.flow("xian-halkali").distribution();
            assertThat(plot.getDomainAxis().getRange().contains(seen.quantileSeconds(0.05) / 86_400))
                    .isTrue();
            assertThat(plot.getDomainAxis().getRange().contains(seen.quantileSeconds(0.95) / 86_400))
                    .isTrue();
        });
        XYPlot cumulative = plot.getSubplots().get(2);
        assertThat(cumulative.getDataset().getSeriesCount()).isEqualTo(2);
        int last = cumulative.getDataset().getItemCount(0) - 1;
        assertThat(cumulative.getDataset().getYValue(0, last)).isBetween(99.0, 100.0);
    }

    @Test
    void everyChartSaysItsScenarioFilesSeedAndReplications() {
        ExperimentResult result = SampleResults.comparison();
        for (ChartSpec spec : specs(result)) {
            assertThat(words(result, spec))
                    .extracting(Word::text)
                    .anyMatch(text -> text.contains("scenarios/today.yaml")
                            && text.contains("seed 1 ")
                            && text.contains("30 replications"));
        }
    }
}
