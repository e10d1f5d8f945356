package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.report.WordsOnPaper.Word;
import corridor.study.Picture;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jfree.data.xy.IntervalXYDataset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: every picture of a study is drawn so that it can be read. */
class StudyChartsTest {

    private static final Study STUDY = SamplePictures.study();

    private static Picture picture(String name) {
        return SamplePictures.all().stream()
                .filter(picture -> picture.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static PictureText text(String name) {
        return new PictureText(picture(name), Texts.ofCharts(Locale.ENGLISH));
    }

    private static List<Word> words(Picture picture) {
        ChartFiles.Drawing drawing = StudyCharts.drawing(STUDY, picture, Locale.ENGLISH);
        return WordsOnPaper.of(drawing.chart(), drawing.height());
    }

    private static List<String> texts(String name) {
        return words(picture(name)).stream().map(Word::text).toList();
    }

    @TestFactory
    Stream<DynamicTest> noWordLeavesThePictureOrTouchesAnotherInAnyLanguage() {
        return Languages.ALL.stream()
                .flatMap(language -> SamplePictures.all().stream()
                        .map(picture -> DynamicTest.dynamicTest(
                                language + " " + picture.name(),
                                () -> WordsOnPaper.apart(StudyCharts.drawing(STUDY, picture, language)))));
    }

    @Test
    void noEnglishIsLeftBetweenFigures() {
        for (Locale language : Languages.ALL) {
            ChartFiles.Drawing drawing = StudyCharts.drawing(STUDY, picture("shares"), language);
            assertThat(WordsOnPaper.of(drawing.chart(), drawing.height()).stream()
                            .anyMatch(word -> word.text().matches(".*\\d to \\d.*")))
                    .as(language.toString())
                    .isEqualTo(language.equals(Locale.ENGLISH));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyPictureSaysItsScenarioSeedAndReplications() {
        return SamplePictures.all().stream()
                .map(picture -> DynamicTest.dynamicTest(
                        picture.name(),
                        () -> assertThat(texts(picture.name()))
                                .contains("scenarios/today.yaml · seed 7 · 30 replications of each variant")));
    }

    @Test
    void everyPictureIsThereAsPngSvgAndCsv(@TempDir Path directory) throws IOException {
        StudyCharts.write(STUDY, directory, Locale.ENGLISH, EnumSet.of(ChartFormat.PNG, ChartFormat.SVG));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains("response.png", "tornado.svg", "front.csv")
                    .hasSize(3 * SamplePictures.all().size());
        }
    }

    /** The interval of Xi'an to Istanbul under separate papers, by hand: 16.5 + 17 / 3 + 6 = 28.17, and 0.4 to either side. */
    @Test
    void aLineForEachSeriesWithItsIntervals() {
        IntervalXYDataset data =
                (IntervalXYDataset) new LinesChart(text("regimes")).plot().getDataset();
        assertThat(data.getSeriesCount()).isEqualTo(3);
        assertThat(data.getEndYValue(0, 0) - data.getYValue(0, 0)).isCloseTo(0.4, within());
        assertThat(data.getYValue(0, 0)).isCloseTo(28.1667, within());
        assertThat(data.getYValue(2, 1)).isNaN();
    }

    /** Widths of 3 are usual; 150 is wide of 27 means from 23 and a bit to 50. */
    @Test
    void smallMultiplesHaveOneAxisThatHoldsAllMeansAndCutsAFewWideIntervals() {
        PanelsChart chart = new PanelsChart(text("panels-9"));
        assertThat(chart.columns()).isEqualTo(3);
        assertThat(chart.rows()).isEqualTo(3);
        Reach reach = Reach.of(picture("panels-9"));
        assertThat(reach.from()).isZero();
        assertThat(reach.to()).isBetween(50.0, 100.0);
        for (int panel = 0; panel < 9; panel++) {
            assertThat(chart.panel(panel, 0).getDataset().getSeriesCount()).isEqualTo(4);
            assertThat(chart.panel(panel, 0).getRangeAxis().getRange().getUpperBound())
                    .isEqualTo(reach.to());
        }
        assertThat(texts("panels-9"))
                .contains(
                        "Mean over 2 replications; error bars: 95% intervals, with an arrow where they reach beyond the axis")
                .contains("alat.quay.berths 2, terminals.turkmenbashi.", "separate")
                .containsOnlyOnce("cranes 1", "cranes 4", "Mean transit time, days", "regime");
    }

    @Test
    void theTableBehindSmallMultiplesSaysThePanelOfEachPoint() {
        assertThat(PictureData.of(picture("panels-3")).lines())
                .hasSize(1 + 36)
                .startsWith(
                        "panel,series,label,vessels_aktau_alat_count,mean_transit_time_days,mean_transit_time_ci95_low_days,"
                                + "mean_transit_time_ci95_high_days,replications",
                        "alat.quay.berths 2,cranes 1,,0.00000,50.0000,-100.000,200.000,30");
    }

    @Test
    void everyPointIsDrawnInItsSeries() {
        var data = new PointsChart(text("front")).plot().getDataset();
        assertThat(data.getItemCount(0)).isEqualTo(7);
        assertThat(data.getItemCount(1)).isEqualTo(60);
        assertThat(data.getItemCount(2)).isEqualTo(9);
        assertThat(texts("front")).contains("on the front", "late more often than promised", "2 vessels", "8 vessels");
    }

    @Test
    void aTornadoHasBothEndsOfADialInOneRow() {
        assertThat(new BarRows(picture("tornado")).tornado()).isTrue();
        assertThat(new BarRows(picture("tornado")).shown()).hasSize(4);
        assertThat(texts("tornado"))
                .contains("vessels.aktau-alat.sailing", "−2.40 ±0.16", "+3.10 ±0.19")
                .contains("days ± half of the 95% interval", "hollow: taken alone, may be zero");
    }

    @Test
    void policiesThatAllHelpStandUnderEachOther() {
        assertThat(new BarRows(picture("grouped")).tornado()).isFalse();
        assertThat(texts("grouped")).contains("1.20 ±0.10", "0.80 ±0.08", "1.90 ±0.14", "single document");
    }

    @Test
    void aRankingShowsItsFirstFortyRowsInTheirOrderAndNamesTheFileOfTheOthers() {
        BarRows rows = new BarRows(picture("ranking"));
        assertThat(rows.shown()).hasSize(40);
        assertThat(rows.shown().get(0).label()).isEqualTo("vessels.aktau-alat.count=0");
        assertThat(texts("ranking")).contains("... and 6 more in ranking.csv", "never run", "–");
    }

    @Test
    void theTableBehindAPictureHasItsUnitLastAndEveryPoint() {
        assertThat(PictureData.of(picture("regimes")).lines())
                .hasSize(1 + 9)
                .startsWith(
                        "series,label,document_regime,mean_transit_time_days,mean_transit_time_ci95_low_days,"
                                + "mean_transit_time_ci95_high_days,replications",
                        "Xi'an to Istanbul,,separate,28.1667,27.7667,28.5667,30")
                .contains("Almaty to Poti,,single from Khorgos to Poti,,,,0");
        assertThat(PictureData.of(picture("ranking")).lines()).hasSize(1 + 46);
    }

    /** Neither has a setting an interval, nor is it the number of a choice. */
    @Test
    void aChoiceStandsAtTheUprightAxisByItsName() {
        assertThat(texts("choices")).contains("separate", "single-throughout-zangezur");
        assertThat(PictureData.of(picture("choices")).lines())
                .hasSize(1 + 24)
                .startsWith(
                        "series,label,vessels_aktau_alat_count,document_regime",
                        "on time,,2.25000,single-throughout-zangezur");
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(1e-4);
    }
}
