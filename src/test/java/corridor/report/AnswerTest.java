package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.Backlog;
import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.Totals;
import corridor.stats.Estimate;
import corridor.stats.Excess;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerTest {

    private final ExperimentResult sample = SampleResults.comparison();

    private static Answer answer(ExperimentResult result) {
        return Answer.of(result, Locale.ENGLISH);
    }

    /** As if nothing differed but what is given: days on flows, or TEU on all of them. */
    private ExperimentResult differing(String flow, Measure measure, double low, double mean, double high) {
        List<Comparison> changed = sample.comparisons().stream()
                .map(it -> {
                    boolean same = it.flow().equals(flow) && it.measure() == measure;
                    Estimate d = same ? new Estimate(mean, low, high, 30) : new Estimate(0.01, -0.5, 0.52, 30);
                    return Comparison.alone(it.base(), it.candidate(), it.flow(), it.measure(), d, 0);
                })
                .toList();
        return new ExperimentResult(
                sample.command(),
                sample.seed(),
                sample.replications(),
                sample.warmUpDays(),
                sample.horizonDays(),
                sample.scenarios(),
                changed,
                List.of(),
                sample.audits());
    }

    /** The sample with weeks of which two of four have 50 more. */
    private ExperimentResult standing(Excess excess) {
        List<Backlog.Week> weeks = Stream.of(50.0, 40.0, 1.0, 0.0)
                .map(more -> new Backlog.Week(100, 100 + more, new Estimate(more, more - 10, more + 10, 30)))
                .toList();
        String base = sample.base().id();
        String candidate = sample.scenarios().get(1).id();
        return new ExperimentResult(
                sample.command(),
                sample.seed(),
                sample.replications(),
                sample.warmUpDays(),
                sample.horizonDays(),
                sample.scenarios(),
                sample.comparisons(),
                List.of(
                        new Backlog(base, candidate, Backlog.ALL, weeks, excess),
                        new Backlog(base, candidate, "aktau", weeks, excess)),
                sample.audits());
    }

    @Test
    void aCandidateGetsOverWhatStandsThereOrDoesNot() {
        String more =
                "Zangezur: more containers stand at terminals than in Today from week 1 on, at most 50 more, in week 1 "
                        + "(95% interval 40 to 60), above all at Aktau; ";
        assertThat(answer(standing(new Excess(1, 2, 1, 3, 2, 4))).findings())
                .contains(
                        more + "from week 3 on none more are shown for four weeks running (95% interval week 2 to 4).");
        assertThat(answer(standing(new Excess(1, 2, 1, 3, 2, 0))).findings())
                .contains(more + "from week 3 on none more are shown for four weeks running "
                        + "(95% interval from week 2, its end beyond the last).");
        assertThat(answer(standing(new Excess(1, 2, 1, 0, 0, 0))).findings())
                .contains(more + "it is not over when the measured time ends, 2 of 4 weeks being clearly above.");
        assertThat(answer(standing(Excess.NONE)).findings()).noneMatch(it -> it.contains("stand at terminals"));
    }

    /**
     * 104,000 TEU arrive in the year of the sample: 4,900 are 4.7 %. They are 4,400 and 5,400 in 15 replications each, which deviate by
     * 500 sqrt(30/29) = 508.5, so that t(29) = 2.045 and sqrt(30) give 190 to either side.
     */
    @Test
    void aRunSaysWhatIsUnderWayWhenItsTimeEnds() {
        assertThat(answer(SampleResults.run()).findings())
                .contains("Today: 4,900 TEU are under way or waiting when the measured time ends "
                        + "(95% interval 4,710 to 5,090), 4.7% of what set out.")
                .noneMatch(it -> it.contains("a year later"));
    }

    /**
     * 200 more in the mean, within the 190 to either side of one scenario, but 100 more in each of 15 replications and 300 in each of
     * the others: they deviate by 100 sqrt(30/29) = 101.7, which makes 38 to either side. Of 200 less and 300 more they deviate by 254.3,
     * which makes 95, beside a mean of 50.
     */
    @Test
    void whatIsUnderWayIsPairedByReplication() {
        assertThat(answer(underWay(100, 300)).findings())
                .contains("Zangezur: 200 TEU more are under way or waiting when the measured time ends "
                        + "(95% interval 162 to 238), 5,100 against 4,900.");
        assertThat(answer(underWay(-100, -300)).findings())
                .contains("Zangezur: 200 TEU less are under way or waiting when the measured time ends "
                        + "(95% interval 162 to 238), 4,700 against 4,900.");
        assertThat(answer(underWay(-200, 300)).findings()).noneMatch(it -> it.contains("under way"));
    }

    private ExperimentResult underWay(double moreAtFirst, double moreThen) {
        List<Double> base = sample.base().totals().underWayTeu();
        return ending(
                IntStream.range(0, 30)
                        .mapToObj(i -> base.get(i) + (i < 15 ? moreAtFirst : moreThen))
                        .toList(),
                sample.base().totals().leftTeu());
    }

    /** What waits before a port that never opens. */
    @Test
    void whatNeverArrivesIsSaid() {
        ExperimentResult closed = ending(sample.base().totals().underWayTeu(), new Estimate(9_000, 8_000, 10_000, 30));
        assertThat(answer(closed).findings())
                .contains("Zangezur: 9,000 TEU have still not arrived a year later (95% interval 8,000 to 10,000).");
    }

    private ExperimentResult ending(List<Double> underWay, Estimate left) {
        ScenarioResult last = sample.scenarios().get(1);
        Totals totals = last.totals();
        ScenarioResult changed = new ScenarioResult(
                last.id(),
                last.file(),
                last.name(),
                new Totals(
                        totals.generatedContainers(),
                        totals.deliveredContainers(),
                        totals.inTransitContainers(),
                        totals.deliveredTeu(),
                        totals.events(),
                        underWay,
                        left),
                last.flows(),
                last.nodes(),
                last.services(),
                last.borders(),
                last.weeks(),
                last.balance(),
                last.observed(),
                last.claims());
        return new ExperimentResult(
                sample.command(),
                sample.seed(),
                sample.replications(),
                sample.warmUpDays(),
                sample.horizonDays(),
                List.of(sample.base(), changed),
                sample.comparisons(),
                List.of(),
                sample.audits());
    }

    @Test
    void theMainFlowIsTheHeadlineWhereItDiffers() {
        assertThat(answer(sample).headline()).isEqualTo(Findings.headline(sample, "xian-halkali"));
    }

    @Test
    void anotherFlowThatDiffersIsTheHeadlineWhereTheMainOneDoesNot() {
        Answer answer = answer(differing("duisburg-xian", Measure.TRANSIT_MEAN, 4.3, 5.6, 6.9));
        assertThat(answer.headline())
                .isEqualTo("Zangezur, flow by flow: longer on 1, above all Duisburg to Xi'an, by 5.6 days "
                        + "(95% interval 4.3 to 6.9); no difference shown on 15.");
        assertThat(answer.findings())
                .anySatisfy(it -> assertThat(it).startsWith("Zangezur: Xi'an to Istanbul, no difference shown"));
    }

    @Test
    void whereNothingDiffersTheHeadlineIsStillOfTheMainFlow() {
        assertThat(answer(differing("none", Measure.TEU, 0, 0, 0)).headline())
                .startsWith("Zangezur: Xi'an to Istanbul, no difference shown");
    }

    /** A mean over what still arrives is no gain. */
    @Test
    void cargoThatNoLongerArrivesIsSaidFirst() {
        ExperimentResult closed = SampleResults.withoutArrivals(sample, "xian-halkali");
        Answer answer = answer(closed);
        assertThat(answer.headline())
                .startsWith(
                        "Zangezur: nothing arrives any more on 1 of 16 flows, the largest of them Xi'an to Istanbul; ");
        assertThat(answer.findings())
                .noneMatch(it -> it.contains("average container"))
                .anySatisfy(it -> assertThat(it).endsWith("; nothing to compare on 1."));
        assertThat(TerminalTable.of(closed, 100, false))
                .contains("Sums over flows are of different cargo in each scenario.")
                .containsPattern("xian-halkali .*\n  zangezur .* no cargo\n");
    }

    @Test
    void cargoThatOnlyTheCandidateCarriesIsSaidToo() {
        ExperimentResult closed = SampleResults.withoutArrivals(sample, "xian-halkali");
        List<ScenarioResult> turned =
                List.of(closed.scenarios().get(1), closed.scenarios().get(0));
        assertThat(new CargoFinding(
                                new ExperimentResult(
                                        "compare", 1, 30, 120, 365, turned, List.of(), List.of(), closed.audits()),
                                turned.get(1),
                                Texts.ofPages(Locale.ENGLISH))
                        .sentence())
                .hasValueSatisfying(it -> assertThat(it)
                        .startsWith("Today: cargo arrives on 1 of 16 flows that have none without it, "
                                + "the largest of them Xi'an to Istanbul; "));
    }

    /** 5,000 TEU go on each flow and on all of them, by the sample. */
    @Test
    void lessCargoOnTheSameFlowsIsSaidFirstWithItsInterval() {
        assertThat(answer(differing("all", Measure.TEU, -900, -800, -700)).headline())
                .matches("Zangezur: 800 TEU less are delivered \\(95% interval 700 to 900\\), "
                        + "[0-9],[0-9]+ against [0-9],[0-9]+ TEU a year\\.");
    }

    @Test
    void moreCargoIsAFindingAndNoHeadlineAndALittleLessIsNeither() {
        Answer more = answer(differing("all", Measure.TEU, 700, 800, 900));
        assertThat(more.headline()).contains("no difference shown");
        assertThat(more.findings().get(0)).startsWith("Zangezur: 800 TEU more are delivered (95% interval 700 to 900)");
        Answer little = answer(differing("all", Measure.TEU, -60, -50, -40));
        assertThat(little.headline()).contains("no difference shown");
        assertThat(little.findings()).noneMatch(it -> it.contains("delivered"));
    }

    @Test
    void oneReplicationCountsNoFlows() {
        Answer once = answer(SampleResults.comparedOnce());
        assertThat(once.headline()).contains("one replication cannot show a difference");
        assertThat(once.findings()).noneMatch(it -> it.contains("flow by flow"));
    }

    @Test
    void howManyReplicationsWouldShowMoreIsSaidOfAFlowByName() {
        ExperimentResult vague = differing("none", Measure.TEU, 0, 0, 0);
        assertThat(answer(vague).findings())
                .anySatisfy(
                        it -> assertThat(it)
                                .matches(
                                        "About [0-9]+ replications would show a difference of 6 h: Zangezur, Xi'an to Istanbul\\."));
    }
}
