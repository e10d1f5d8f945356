package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.WayResult;
import corridor.stats.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.Test;

/** FEATURE: what stands around a picture is true of this picture. */
class HonestChartsTest {

    private static final Texts WORDS = Texts.ofCharts(Locale.ENGLISH);

    private static ChartSpec spec(ExperimentResult result, String file) {
        return ChartKinds.of(result, WORDS).stream()
                .filter(it -> it.file().equals(file))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bandsAreNamedOnlyWhereTheyAreDrawn() {
        assertThat(spec(SampleResults.ofScenarios(2), "through-the-year").note())
                .contains("bands");
        assertThat(spec(SampleResults.ofScenarios(6), "through-the-year").note())
                .doesNotContain("bands");
        assertThat(spec(SampleResults.comparedOnce(), "through-the-year").note())
                .doesNotContain("bands");
    }

    @Test
    void oneReplicationHasNoRange() {
        assertThat(spec(SampleResults.one(1), "through-the-year").title())
                .endsWith("; one replication.")
                .doesNotContain("single replications");
    }

    /** The most that is carried is 52,000 TEU and the most that wants to go 61,000: the axis ends at 2.5 times that, and 2% beyond. */
    @Test
    void roomWithoutLimitLeavesTheLoadsTheirLength() {
        ExperimentResult result = withRoom(SampleResults.comparison(), 6_200_000);
        ChartSpec spec = spec(result, "capacity");
        XYPlot plot = (XYPlot) spec.kind().draw(result, spec, WORDS).plot();
        assertThat(plot.getDomainAxis().getUpperBound()).isCloseTo(1.02 * 2.5 * 61_000, within(1e-6));
        assertThat(spec.note()).contains("open frame");
        assertThat(spec(SampleResults.comparison(), "capacity").note()).doesNotContain("open frame");
    }

    @Test
    void aCostThatDoesNotChangeIsCalledThat() {
        ExperimentResult sample = SampleResults.comparison();
        double[] years = Objects.requireNonNull(
                sample.base().flow("xian-halkali").samples().get(Measure.COST));
        assertThat(spec(SampleResults.with(sample, "xian-halkali", Measure.COST, years), "cost-distance-xian-halkali")
                        .title())
                .startsWith("Zangezur: the cost of Xi'an to Istanbul does not change, ");
    }

    @Test
    void aFlowWithoutCargoHasPlainWordsAndNoLine() {
        ExperimentResult closed = SampleResults.withoutArrivals(SampleResults.comparison(), "xian-poti");
        ChartSpec spec = spec(closed, "distribution-xian-poti");
        assertThat(spec.title())
                .isEqualTo("Zangezur: Xi'an to Poti, nothing to compare, since not both scenarios deliver any.");
        assertThat(spec.note()).contains("6,000 containers or more");
        ChartFiles.Drawing drawing = Charts.drawing(closed, spec, WORDS);
        assertThat(WordsOnPaper.of(drawing.chart(), drawing.height()))
                .extracting(WordsOnPaper.Word::text)
                .contains("none delivered: Zangezur")
                .noneMatch(text -> text.startsWith("–"));
        CombinedDomainXYPlot plot = (CombinedDomainXYPlot) drawing.chart().getXYPlot();
        assertThat(plot.getSubplots().get(2).getDataset().getItemCount(1)).isZero();
    }

    private static ExperimentResult withRoom(ExperimentResult of, double room) {
        ScenarioResult last = of.scenarios().get(1);
        List<ServiceResult> services = last.services().stream()
                .map(it -> new ServiceResult(
                        it.id(),
                        it.mode(),
                        it.departures(),
                        it.loadFactor(),
                        it.cycleDays(),
                        it.handlingHours(),
                        it.ways().stream()
                                .map(way -> new WayResult(
                                        way.from(),
                                        way.to(),
                                        9_000,
                                        0,
                                        way.teu(),
                                        way.otherTeu(),
                                        way.teu() / room,
                                        way.demandTeu()))
                                .toList()))
                .toList();
        List<ScenarioResult> scenarios = new ArrayList<>(List.of(of.base()));
        scenarios.add(new ScenarioResult(
                last.id(),
                last.file(),
                last.name(),
                last.totals(),
                last.flows(),
                last.nodes(),
                services,
                last.borders(),
                last.weeks(),
                last.balance(),
                last.observed(),
                last.claims()));
        return new ExperimentResult(
                of.command(),
                of.seed(),
                of.replications(),
                of.warmUpDays(),
                of.horizonDays(),
                scenarios,
                of.comparisons(),
                List.of(),
                of.audits());
    }

    /** An interval of 2.7 to 8.6 days may be luck among many flows; what would show 6 h is of no use beside it. */
    @Test
    void replicationsThatWouldShowADifferenceAreOfTheOneThatWasSeen() {
        ExperimentResult sample = SampleResults.comparison();
        Comparison seen = Comparison.alone(
                "today", "zangezur", "xian-halkali", Measure.TRANSIT_MEAN, new Estimate(5.6, -0.4, 11.6, 6), 0);
        assertThat(Stream.of(seen).flatMap(it -> Findings.enough(sample, it, Locale.ENGLISH).stream()))
                .singleElement()
                .asString()
                .matches(
                        "About \\d\\d replications would show a difference as large as the 5.6 days seen: Zangezur, .*");
    }
}
