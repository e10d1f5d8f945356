package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.report.WordsOnPaper.Word;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class ChartsTest {

    private static Stream<ExperimentResult> samples() {
        return Stream.of(
                SampleResults.comparison(),
                SampleResults.run(),
                SampleResults.one(1),
                SampleResults.ofScenarios(3),
                SampleResults.ofScenarios(5));
    }

    @TestFactory
    Stream<DynamicTest> noWordLeavesThePictureOrTouchesAnother() {
        return samples()
                .flatMap(result -> ChartSpec.of(result).stream()
                        .map(spec -> DynamicTest.dynamicTest(
                                result.scenarios().size() + " scenarios: " + spec.file(), () -> {
                                    int height = Charts.height(result, spec);
                                    List<Word> words = WordsOnPaper.of(Charts.draw(result, spec), height);
                                    Rectangle2D picture = new Rectangle2D.Double(0, 0, Theme.WIDTH, height);
                                    assertThat(words)
                                            .hasSizeGreaterThan(15)
                                            .allMatch(word -> picture.contains(word.box()));
                                    for (int i = 0; i < words.size(); i++) {
                                        for (Word other : words.subList(i + 1, words.size())) {
                                            assertThat(words.get(i).box().intersects(other.box()))
                                                    .as(
                                                            "'%s' touches '%s'",
                                                            words.get(i).text(), other.text())
                                                    .isFalse();
                                        }
                                    }
                                })));
    }

    @Test
    void noCharacterIsMissingFromTheFont() {
        ExperimentResult result = SampleResults.named("Bugün: İğdır", "Zəngəzur dəhlizi, Достық");
        for (ChartSpec spec : ChartSpec.of(result)) {
            for (Word word : WordsOnPaper.of(Charts.draw(result, spec), Charts.height(result, spec))) {
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
        Charts.write(result, directory);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("differences.png", "days-by-cause.svg", "time-distance-xian-halkali.csv")
                    .contains("distribution-westbound.png", "distribution-halkali-xian.svg")
                    .hasSize(3 * ChartSpec.of(result).size());
        }
    }

    @Test
    void drawingTwiceGivesTheSameBytes(@TempDir Path directory) throws IOException {
        ExperimentResult result = SampleResults.comparison();
        Charts.write(result, directory.resolve("once"));
        Charts.write(result, directory.resolve("again"));
        try (Stream<Path> files = Files.list(directory.resolve("once"))) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(directory.resolve("again").resolve(file.getFileName()))
                            .hasSameBinaryContentAs(file));
        }
    }

    @Test
    void oneScenarioAloneHasNoChartOfDifferences() {
        assertThat(ChartSpec.of(SampleResults.run()))
                .extracting(ChartSpec::kind)
                .doesNotContain(ChartSpec.Kind.DIFFERENCES);
    }

    @Test
    void histogramAndCurveShareAnAxisThatHoldsTheWhiskersOfAllScenarios() {
        ExperimentResult result = SampleResults.comparison();
        ChartSpec spec = ChartSpec.of(result).stream()
                .filter(s -> s.file().equals("distribution-xian-halkali"))
                .findFirst()
                .orElseThrow();
        CombinedDomainXYPlot plot =
                (CombinedDomainXYPlot) Charts.draw(result, spec).getXYPlot();
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
        for (ChartSpec spec : ChartSpec.of(result)) {
            assertThat(WordsOnPaper.of(Charts.draw(result, spec), Charts.height(result, spec)))
                    .extracting(Word::text)
                    .anyMatch(text -> text.contains("scenarios/today.yaml")
                            && text.contains("seed 1 ")
                            && text.contains("30 replications"));
        }
    }
}
