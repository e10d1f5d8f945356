package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.experiment.ExperimentResult;
import corridor.report.WordsOnPaper.Word;
import corridor.result.Published;
import corridor.result.Reading;
import corridor.result.ScenarioResult;
import corridor.units.Unit;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** FEATURE: times of the whole way that were observed stand in the time-distance diagram. */
class ObservedPointsTest {

    private static Published figure(String id, String measure, double days) {
        return new Published(
                id, measure, "", Unit.DAYS, days, days - 5, days + 30, new Reading(20, 19, 21), "E06", "high");
    }

    private static ExperimentResult against(Published... figures) {
        ExperimentResult plain = SampleResults.comparison();
        List<ScenarioResult> scenarios = new ArrayList<>(plain.scenarios());
        scenarios.replaceAll(scenario -> scenario.against(List.of(figures)));
        return SampleObservations.with(plain, scenarios);
    }

    private static ChartSpec spec(ExperimentResult result, Locale language) {
        return ChartKinds.of(result, Texts.ofCharts(language)).stream()
                .filter(spec -> spec.file().equals("time-distance-xian-halkali"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(ExperimentResult result) {
        ChartFiles.Drawing drawing =
                Charts.drawing(result, spec(result, Locale.ENGLISH), Texts.ofCharts(Locale.ENGLISH));
        return WordsOnPaper.of(drawing.chart(), drawing.height()).stream()
                .map(Word::text)
                .toList();
    }

    /** Both scenarios are held against the same two figures; 62 days is beyond what is simulated. */
    @Test
    void eachIsNamedOnceWithItsFigureAndTheAxisReachesToTheEndOfItsRange() {
        ExperimentResult result = against(
                figure("market", "flows.xian-halkali.transitDays.mean", 32),
                figure("fastest", "flows.xian-halkali.transitDays.p5", 18));
        assertThat(texts(result)).containsOnlyOnce("market: 32.0 days").containsOnlyOnce("fastest: 18.0 days");
        assertThat(spec(result, Locale.ENGLISH).note()).endsWith("; diamonds: observed, with the range published");
        ChartFiles.Drawing drawing =
                Charts.drawing(result, spec(result, Locale.ENGLISH), Texts.ofCharts(Locale.ENGLISH));
        assertThat(drawing.chart().getXYPlot().getRangeAxis().getUpperBound()).isGreaterThan(62);
    }

    /** The base, whose way is the longer, ends where its axis does, at kilometre 9,520. */
    @Test
    void aDiamondStandsAtTheKilometreWhereTheWayEnds() {
        ExperimentResult result = against(figure("market", "flows.xian-halkali.transitDays.mean", 32));
        ChartFiles.Drawing drawing =
                Charts.drawing(result, spec(result, Locale.ENGLISH), Texts.ofCharts(Locale.ENGLISH));
        WordsOnPaper.Filled paper = WordsOnPaper.filled(drawing.chart(), drawing.height());
        assertThat(paper.shapes())
                .filteredOn(shape -> Math.abs(shape.getWidth() - 18) < 1e-6 && Math.abs(shape.getHeight() - 18) < 1e-6)
                .singleElement()
                .satisfies(diamond ->
                        assertThat(diamond.getCenterX()).isCloseTo(paper.area().getMaxX(), within(0.01)));
    }

    @Test
    void whatTheWholeWayWasSeenToCostStandsInTheCostDistanceDiagram() {
        ExperimentResult result = against(new Published(
                "quote",
                "flows.xian-halkali.costUsdPerTeu",
                "",
                Unit.USD_PER_TEU,
                3_000,
                2_800,
                3_300,
                new Reading(2_500, 2_490, 2_510),
                "E06",
                "high"));
        ChartSpec cost = ChartKinds.of(result, Texts.ofCharts(Locale.ENGLISH)).stream()
                .filter(spec -> spec.file().equals("cost-distance-xian-halkali"))
                .findFirst()
                .orElseThrow();
        ChartFiles.Drawing drawing = Charts.drawing(result, cost, Texts.ofCharts(Locale.ENGLISH));
        assertThat(WordsOnPaper.of(drawing.chart(), drawing.height()))
                .extracting(Word::text)
                .containsOnlyOnce("quote: 3,000 USD");
        assertThat(cost.note()).endsWith("; diamonds: observed, with the range published");
    }

    @Test
    void whatWasObservedOfAnotherFlowOrOfNoTimeIsNotThere() {
        ExperimentResult result = against(
                figure("another", "flows.xian-poti.transitDays.mean", 18),
                figure("cycle", "services.aktau-alat.cycleDays.mean", 5));
        assertThat(texts(result)).noneMatch(text -> text.startsWith("another") || text.startsWith("cycle"));
        assertThat(spec(result, Locale.ENGLISH).note()).doesNotContain("diamonds");
    }

    @Test
    void noWordLeavesThePictureOrTouchesAnotherInAnyLanguage() {
        ExperimentResult result = against(
                figure("market", "flows.xian-halkali.transitDays.mean", 26),
                figure("nearly-the-same", "flows.xian-halkali.transitDays.p50", 26.5));
        assertThat(texts(result)).contains("market: 26.0 days", "nearly-the-same: 26.5 days", "Istanbul", "Alat");
        for (Locale language : Languages.ALL) {
            Texts words = Texts.ofCharts(language);
            for (ChartSpec spec : ChartKinds.of(result, words)) {
                ChartFiles.Drawing drawing = Charts.drawing(result, spec, words);
                List<Word> all = WordsOnPaper.of(drawing.chart(), drawing.height());
                Rectangle2D picture = new Rectangle2D.Double(0, 0, Theme.WIDTH, drawing.height());
                for (int i = 0; i < all.size(); i++) {
                    Word word = all.get(i);
                    assertThat(picture.contains(word.box()))
                            .as("%s %s: %s", language, spec.file(), word.text())
                            .isTrue();
                    for (Word other : all.subList(i + 1, all.size())) {
                        assertThat(other.box().intersects(word.box()))
                                .as("%s %s: %s, %s", language, spec.file(), word.text(), other.text())
                                .isFalse();
                    }
                }
            }
        }
    }
}
