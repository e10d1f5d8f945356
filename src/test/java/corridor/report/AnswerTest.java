package corridor.report;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import java.util.List;
import java.util.Locale;
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
                                new ExperimentResult("compare", 1, 30, 120, 365, turned, List.of(), closed.audits()),
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
