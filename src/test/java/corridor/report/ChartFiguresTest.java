package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.experiment.ExperimentResult;
import corridor.report.WordsOnPaper.Word;
import corridor.result.Measure;
import corridor.result.Occupancy;
import corridor.result.ScenarioResult.WeekResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** FEATURE: what a chart shows and says is what the records hold, by sums that can be done by hand. */
class ChartFiguresTest {

    private static final Texts WORDS = Texts.ofCharts(Locale.ENGLISH);

    private final ExperimentResult result = SampleResults.comparison();

    private ChartSpec spec(String file) {
        return ChartKinds.of(result, WORDS).stream()
                .filter(it -> it.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    private ChartFiles.Drawing drawing(String file) {
        return Charts.drawing(result, spec(file), WORDS);
    }

    private List<String> said(String file) {
        ChartFiles.Drawing drawing = drawing(file);
        return WordsOnPaper.of(drawing.chart(), drawing.height()).stream()
                .map(Word::text)
                .toList();
    }

    private List<String[]> rows(String file) {
        return drawing(file)
                .data()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
    }

    private static double number(String[] row, int column) {
        return Double.parseDouble(row[column]);
    }

    private static XYDataset panel(ChartFiles.Drawing drawing, int number) {
        CombinedDomainXYPlot plot = (CombinedDomainXYPlot) drawing.chart().getXYPlot();
        return plot.getSubplots().get(number).getDataset();
    }

    /**
     * Xi'an to Istanbul takes 28 days today. Zangezur gains 1.2 x (0.5 + 4/6) = 1.4 of them: 0.7 x 1.4 = 0.98 of the wait for a
     * vessel, 0.3 x 1.4 = 0.42 of documents; 26.6 are left.
     */
    @Test
    void theStepsOfTheWaterfallLeadFromTheDaysOfTheBaseToThoseOfTheCandidate() {
        assertThat(said("change-by-cause-zangezur"))
                .contains("28.0 days", "−0.98 days", "−0.42 days", "26.6 days")
                .filteredOn(word -> word.matches("[−+]\\d\\.\\d\\d days"))
                .hasSize(2);
        double change = rows("change-by-cause-zangezur").stream()
                .mapToDouble(row -> number(row, 6))
                .sum();
        assertThat(change).isCloseTo(-1.4, within(1e-9));
    }

    /** The trains of week 7 are the longest queue, 2.6; in single replications 0.8 and 1.2 times that: 2.1 and 3.1. */
    @Test
    void theLongestQueueIsNamedAndIsTheFirstRowOfTheMap() {
        assertThat(spec("queues-by-week").title())
                .startsWith("Today: trains wait most at Altynkol, 2.6 in week 7 (single replications 2.1 to 3.1).");
        XYZDataset map = (XYZDataset) panel(drawing("queues-by-week"), 0);
        assertThat(map.getItemCount(0)).isEqualTo(3 * 53);
        assertThat(map.getXValue(0, 6)).isEqualTo(7);
        assertThat(map.getZValue(0, 6)).isEqualTo(2.6);
        assertThat(map.getZValue(0, 5)).isZero();
    }

    /** A hundredth of a vessel is one that waits 1.7 hours of a week: nobody would call it a queue. */
    @Test
    void whereNextToNothingWaitsNoQueueIsNamed() {
        ExperimentResult few = SampleResults.weekly(
                365,
                scenario -> List.of(
                        new WeekResult("aktau", Occupancy.VESSELS_WAITING, 1, scenario == 0 ? 0.01 : 0.5, 0, 1)));
        assertThat(ChartKinds.of(few, WORDS))
                .filteredOn(it -> it.file().equals("queues-by-week"))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.title())
                                .isEqualTo(
                                        "Today: no vessel and no train waits. "
                                                + "Zangezur: vessels wait most at Aktau, 0.5 in week 1 (single replications 0.0 to 1.0)."));
    }

    /** Of five scenarios three are drawn; the file has 53 weeks of three queues in each. */
    @Test
    void whatAPictureHasNoRoomForIsToldAndStandsInTheFile() {
        ExperimentResult five = SampleResults.ofScenarios(5);
        List<ChartSpec> specs = ChartKinds.of(five, WORDS);
        assertThat(specs)
                .filteredOn(it -> it.note().contains("; scenarios not drawn: 2, in "))
                .extracting(ChartSpec::file)
                .containsExactlyInAnyOrder(
                        "queues-by-week",
                        "busiest-by-week",
                        "routes-today",
                        "routes-zangezur",
                        "routes-single-document");
        assertThat(specs)
                .filteredOn(it -> it.note().contains("; scenarios not drawn: 1, in tables/causes.csv"))
                .hasSize(3); // of four candidates
        ChartSpec queues = specs.stream()
                .filter(it -> it.file().equals("queues-by-week"))
                .findFirst()
                .orElseThrow();
        assertThat(queues.kind().data(five, queues).lines().skip(1)).hasSize(5 * 3 * 53);
    }

    /** The sample has fourteen yards, of which two are drawn. */
    @Test
    void rowsThatAreNotDrawnAreCounted() {
        ExperimentResult many = SampleResults.weekly(
                365,
                scenario -> IntStream.rangeClosed(1, 14)
                        .boxed()
                        .flatMap(i -> Stream.of(
                                new WeekResult("yard-" + i, Occupancy.YARD, 1, i, i, i),
                                new WeekResult("yard-" + i, Occupancy.TRAINS_WAITING, 1, i, i, i),
                                new WeekResult("yard-" + i, Occupancy.TRACKS, 1, i / 20.0, i / 20.0, i / 20.0)))
                        .toList());
        List<ChartSpec> specs = ChartKinds.of(many, WORDS);
        assertThat(specs)
                .filteredOn(it -> it.note().contains("; rows not drawn: "))
                .extracting(it -> it.note().replaceFirst(".*; rows not drawn: ", ""))
                .containsExactlyInAnyOrder(
                        "2, in queues-by-week.csv", "4, in busiest-by-week.csv", "12, in through-the-year.csv");
        for (ChartSpec spec : specs) {
            if (spec.note().contains("; rows not drawn: ")) {
                assertThat(spec.kind().data(many, spec).lines().skip(1)).hasSize(2 * 14);
            }
        }
    }

    /**
     * Aktau is above Alat where 0.70 + 0.20 cos > 0.72 - 0.15 cos, so within 12.8 weeks of the turn of the year: in weeks 1 to 12
     * and 41 to 53. Alat has the other 28 of 53; over a whole year the cosine averages out, and 72% are left.
     */
    @Test
    void whatIsUsedMostInMostWeeksIsCounted() {
        assertThat(spec("busiest-by-week").title())
                .startsWith("Today: the berths at Alat are used most in 28 of 53 weeks (72% over all of them).");
        assertThat(rows("busiest-by-week")).hasSize(2 * 3 * 53);
    }

    /** With few replications the interval of the median may reach over that of P5: 10 days, give or take 25. */
    @Test
    void theAxisOfRiskHoldsAllIntervals() {
        ExperimentResult vague =
                SampleResults.with(SampleResults.one(2), "xian-halkali", Measure.TRANSIT_P50, 8.0, 12.0);
        ChartKind kind = new RiskChart();
        Texts words = Texts.ofCharts(Locale.ENGLISH);
        XYPlot plot = (XYPlot)
                kind.draw(vague, kind.specs(vague, words).get(0), words).plot();
        assertThat(plot.getDomainAxis().getRange().getLowerBound()).isZero();
    }

    /** In these years 19 in 20 take 1.38 times the mean, and 1 in 20 takes 0.74 of it. */
    @Test
    void riskHasTheQuantilesOfTheSameMean() {
        List<String[]> rows = rows("risk-and-error");
        for (int mean = 0; mean < rows.size(); mean += 4) {
            assertThat(rows.get(mean)[2]).isEqualTo("mean");
            assertThat(number(rows.get(mean + 1), 3)).isCloseTo(0.74 * number(rows.get(mean), 3), within(1e-3));
            assertThat(number(rows.get(mean + 3), 3)).isCloseTo(1.38 * number(rows.get(mean), 3), within(1e-3));
            assertThat(number(rows.get(mean), 4)).isLessThan(number(rows.get(mean), 3));
            assertThat(number(rows.get(mean), 5)).isGreaterThan(number(rows.get(mean), 3));
            assertThat(rows.get(mean)[6]).isEqualTo("30");
        }
    }

    /** A quarter of a dollar for each of 9,520 km is 2,380, and 60 for handling at the end; 0.14 kg a km is 1,333 kg. */
    @Test
    void costAndEmissionsGrowWithTheKilometres() {
        XYDataset usd = panel(drawing("cost-distance-xian-halkali"), 0);
        int last = usd.getItemCount(0) - 1;
        assertThat(usd.getXValue(0, last)).isEqualTo(9_520);
        assertThat(usd.getYValue(0, last - 1)).isEqualTo(2_380);
        assertThat(usd.getYValue(0, last)).isEqualTo(2_440);
        XYDataset co2 = panel(drawing("cost-distance-xian-halkali"), 1);
        assertThat(co2.getYValue(0, co2.getItemCount(0) - 1)).isCloseTo(1_332.8, within(1e-6));
        assertThat(said("cost-distance-xian-halkali")).contains("2,440 ±24 Today", "1,333 Today");
    }

    /** One in a hundred to either side: 2,440 less and more 24.4. */
    @Test
    void theCostHasItsIntervalAsABandAndInTheFile() {
        assertThat(rows("cost-distance-xian-halkali"))
                .filteredOn(row -> row[0].equals("today") && row[2].equals("halkali"))
                .singleElement()
                .satisfies(row ->
                        assertThat(List.of(row[7], row[8], row[9])).containsExactly("2440.00", "2415.60", "2464.40"));
        assertThat(spec("cost-distance-xian-halkali").note()).endsWith("; bands, ±: 95% interval");
        ChartFiles.Drawing drawing = drawing("cost-distance-xian-halkali");
        assertThat(WordsOnPaper.filled(drawing.chart(), drawing.height()).shapes())
                .filteredOn(shape -> shape.getWidth()
                                > 0.9
                                        * WordsOnPaper.filled(drawing.chart(), drawing.height())
                                                .area()
                                                .getWidth()
                        && shape.getHeight() < 600)
                .hasSizeGreaterThanOrEqualTo(2);
    }

    /** Of 2,440 USD, give or take nothing, half a cent's half, 0.031 and 3.14 dollars. */
    @Test
    void theHalfOfAnIntervalHasTwoDigitsThatCount() {
        assertThat(Stream.of(0, 0.0025, 0.031, 3.14, 24.4).map(half -> CostDistanceChart.plusMinus(half.doubleValue())))
                .containsExactly("±0", "±0", "±0.031", "±3.1", "±24");
    }

    /** The curve and the label beside it are of the same containers. */
    @Test
    void whoIsOnTimeIsWhatTheCurveHasAtThePromise() {
        var flow = result.base().flow("xian-halkali");
        double share = flow.distribution().shareWithin(Math.round(flow.promisedDays() * 86_400));
        assertThat(said("distribution-xian-halkali")).contains(Figures.percent(share) + " on time: Today");
    }

    /** 61,000 TEU want to go where there is room for 58,427: the axis reaches so far. */
    @Test
    void theLadderShowsTheDemandBeyondItsFrame() {
        assertThat(rows("capacity").get(0)[9]).isEqualTo("61000.0");
        XYPlot plot = (XYPlot) drawing("capacity").chart().getPlot();
        assertThat(plot.getDomainAxis().getUpperBound()).isGreaterThan(61_000);
    }

    /** 52,000 TEU fill 89% of the room: 52,000 / 0.89 = 58,427. */
    @Test
    void theRungOfALadderIsItsRoomAndWhatTakesIt() {
        assertThat(spec("capacity").title())
                .isEqualTo(
                        "Today: the fullest is Aktau to Alat, with 89% of its room taken (52,000 of 58,427 TEU a year).");
        assertThat(rows("capacity")).hasSize(2 * 2).allMatch(row -> number(row, 7) < number(row, 6));
        assertThat(said("capacity")).contains("52,000 of 58,427 TEU (89%)", "39,000 of 58,209 TEU (67%)");
    }

    /** The yard of Aktau holds 1,400 + 600 TEU at the turn of the year, 1,600 and 2,400 in single replications. */
    @Test
    void theFullestWeekOfTheYardIsNamedWithItsUnit() {
        assertThat(spec("through-the-year").title())
                .isEqualTo(
                        "Today: the yard at Aktau is fullest in week 53, with 2,000 TEU (1,600 to 2,400 in single replications).");
        XYDataset yard = panel(drawing("through-the-year"), 0);
        assertThat(yard.getYValue(0, 52)).isCloseTo(2_000, within(1e-6));
        assertThat(yard.getYValue(1, 52)).isCloseTo(0.96 * 2_000, within(1e-6));
        assertThat(said("through-the-year")).contains("Aktau, yard, TEU", "Alat, berths, share in use");
    }

    /** 95% of the TEU of one flow, in nine of ten of its containers, go by Aktau, Alat and Kars; what leaves a place by a route arrives at the next. */
    @Test
    void teuAreTheSameOnEveryLinkOfOneRoute() {
        double teu = 0.95 * result.base().flow("xian-halkali").teu();
        assertThat(rows("routes-today"))
                .extracting(row -> row[2] + " " + row[3])
                .containsExactlyInAnyOrder("xian aktau", "aktau alat", "alat kars", "kars halkali");
        assertThat(rows("routes-today"))
                .allSatisfy(row -> assertThat(number(row, 4)).isCloseTo(teu, within(0.51)));
    }

    /** Zangezur is both faster and 9 USD cheaper, so that it alone is on the frontier. */
    @Test
    void whoIsBeatenInBothTimeAndCostIsNotOnTheFrontier() {
        assertThat(rows("cost-against-time")).extracting(row -> row[8]).containsExactly("false", "true");
        assertThat(spec("cost-against-time").title()).endsWith("Zangezur.");
        assertThat(number(rows("cost-against-time").get(0), 5)
                        - number(rows("cost-against-time").get(1), 5))
                .isCloseTo(9, within(1e-3));
    }

    @TestFactory
    Stream<DynamicTest> everyAxisThatHasFiguresHasTheirUnit() {
        return ChartKinds.of(result, SampleMovements.years(), WORDS).stream()
                .map(spec -> DynamicTest.dynamicTest(spec.file(), () -> {
                    ChartFiles.Drawing drawing = Charts.drawing(result, spec, WORDS);
                    for (String axis : axes(drawing.chart().getXYPlot())) {
                        if (axis.isEmpty()) { // there the words over each panel have the unit: see the yard above
                            assertThat(spec.file()).isEqualTo("through-the-year");
                            continue;
                        }
                        assertThat(axis).containsPattern("days|Days|km|TEU|USD|kg|Week|Day|%");
                    }
                }));
    }

    private static List<String> axes(XYPlot plot) {
        List<XYPlot> plots = new ArrayList<>(List.of(plot));
        if (plot instanceof CombinedDomainXYPlot combined) {
            plots.addAll(combined.getSubplots());
        }
        return plots.stream()
                .flatMap(it -> Stream.of(it.getDomainAxis(), it.getRangeAxis()))
                .filter(axis -> axis != null && axis.isVisible() && axis.isTickLabelsVisible())
                .filter(axis -> !(axis instanceof SymbolAxis))
                .map(axis -> String.valueOf(axis.getLabel()))
                .toList();
    }
}
