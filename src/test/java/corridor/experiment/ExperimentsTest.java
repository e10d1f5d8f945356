package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Batch;
import corridor.batch.Progress;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Audit;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.Published;
import corridor.result.Reading;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.RouteResult;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import corridor.stats.Estimate;
import corridor.stats.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On the smallest corridor with everything in it, its line open from the beginning. */
class ExperimentsTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");
    private static final int REPLICATIONS = 6;

    private static final Progress SILENT = (done, of) -> {};

    private final Loaded separate = small();
    private final Loaded single = small("regime=single");

    @Test
    void oneThreadGivesWhatManyGive() {
        String one = Dump.of(compare(7, 1));
        assertThat(Dump.of(compare(7, 2))).isEqualTo(one);
        assertThat(Dump.of(compare(7, 8))).isEqualTo(one);
        assertThat(one.lines().count()).as("there is something to compare").isGreaterThan(1_000);
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherSeedAnother() {
        assertThat(Dump.of(compare(7, 2))).isEqualTo(Dump.of(compare(7, 2))).isNotEqualTo(Dump.of(compare(8, 2)));
    }

    @Test
    void aReplicationIsTheSameHoweverManyFollow() {
        double[] few = transit(run(3).base());
        double[] many = transit(run(REPLICATIONS).base());
        assertThat(many).startsWith(few);
    }

    @Test
    void aScenarioComparedWithItselfDoesNotDifferAtAll() {
        ExperimentResult result =
                Experiments.run("compare", List.of(separate, separate), new Plan(3, 7), Batch.local(2, SILENT));
        assertThat(result.comparisons()).isNotEmpty().allSatisfy(comparison -> {
            if (comparison.difference().n() > 0) {
                assertThat(comparison.difference().mean()).isZero();
                assertThat(comparison.difference().halfWidth()).isZero();
            }
            assertThat(comparison.verdict()).isIn(Verdict.EQUIVALENT, Verdict.NO_DIFFERENCE_SHOWN);
        });
    }

    /** The small corridor names the cycle of its ferry and its sailings. */
    @Test
    void whatWasObservedStandsBesideWhatTheRunMeasured() {
        ScenarioResult result = run(3).base();
        assertThat(result.observed()).extracting(Published::id).containsExactly("ferry", "sailings");
        Published ferry = result.observed().get(0);
        Estimate cycle = result.services().stream()
                .filter(service -> service.id().equals("aktau-alat"))
                .findFirst()
                .orElseThrow()
                .cycleDays();
        assertThat(ferry.simulated()).isEqualTo(new Reading(cycle.mean(), cycle.low(), cycle.high()));
        assertThat(ferry.difference()).isEqualTo(cycle.mean() - 5, within(1e-9));
        assertThat(ferry.relativeDifference()).isEqualTo(cycle.mean() / 5 - 1, within(1e-9));
        assertThat(ferry.source()).isEqualTo("P04");
    }

    /** 73 days are a fifth of a year; what stands beside the observation is what the tables say. */
    @Test
    void whatWasObservedOfAYearIsHeldAgainstAYearWhateverTheHorizon() {
        Loaded fifth = small("run.horizon=73 d");
        ScenarioResult result = Experiments.run("run", List.of(fifth), new Plan(2, 7), Batch.local(2, SILENT))
                .base();
        double departures = result.services().stream()
                .filter(service -> service.id().equals("aktau-alat"))
                .findFirst()
                .orElseThrow()
                .departures();
        assertThat(result.observed().get(1).simulated().value()).isEqualTo(departures);
    }

    /** All consignments are of 100 TEU and have one way: what they saw of its price on average is what a TEU has paid. */
    @Test
    void thePriceOfARouteIsTheOneThatItsBookingsSaw() {
        Loaded dear = small("legs.alat-tbilisi.tariffs=[{from: 2025-02-01, to: 2025-04-30, cost: 0.9 USD/TEU-km}]");
        ScenarioResult result = Experiments.run("run", List.of(dear), new Plan(1, 7), Batch.local(1, SILENT))
                .base();
        assertThat(result.totals().inTransitContainers()).isZero();
        FlowResult flow = result.flow("altynkol-tbilisi");
        assertThat(flow.routes())
                .singleElement()
                .satisfies(route -> assertThat(route.usdPerTeu())
                        .isEqualTo(flow.estimate(Measure.COST).mean(), within(1e-9)));
    }

    /** The difference of the means is the mean of the differences; with pairs its interval is narrower than without. */
    @Test
    void comparisonsArePairedByReplication() {
        ExperimentResult result = compare(7, 2);
        FlowResult base = result.scenarios().get(0).flow("all");
        FlowResult candidate = result.scenarios().get(1).flow("all");
        Comparison transit = result.comparisons().stream()
                .filter(c -> c.flow().equals("all") && c.measure() == Measure.TRANSIT_MEAN)
                .findFirst()
                .orElseThrow();
        double difference = candidate.estimate(Measure.TRANSIT_MEAN).mean()
                - base.estimate(Measure.TRANSIT_MEAN).mean();
        assertThat(transit.difference().mean()).isEqualTo(difference, within(1e-9));
        double unpaired = Math.hypot(
                base.estimate(Measure.TRANSIT_MEAN).halfWidth(),
                candidate.estimate(Measure.TRANSIT_MEAN).halfWidth());
        assertThat(transit.difference().halfWidth()).isLessThan(unpaired);
    }

    @Test
    void everyContainerIsDeliveredOrUnderWayAndEverySecondHasACause() {
        ExperimentResult result = compare(7, 2);
        assertThat(result.audits()).allMatch(Audit::passed);
        for (ScenarioResult scenario : result.scenarios()) {
            ScenarioResult.Totals totals = scenario.totals();
            assertThat(totals.deliveredContainers() + totals.inTransitContainers())
                    .isEqualTo(totals.generatedContainers(), within(1e-9));
            FlowResult all = scenario.flow("all");
            double causes = Stream.of(Cause.values())
                    .mapToDouble(cause -> all.causesDays().getOrDefault(cause, Double.NaN))
                    .sum();
            assertThat(causes).isEqualTo(all.estimate(Measure.TRANSIT_MEAN).mean(), within(1e-9));
            assertThat(scenario.flow("altynkol-tbilisi").routes().stream()
                            .mapToDouble(RouteResult::share)
                            .sum())
                    .isEqualTo(1, within(1e-9));
        }
    }

    /** With one flow in one direction, that flow, its direction and all are the same. */
    @Test
    void groupsOfFlowsAddUp() {
        ScenarioResult base = run(3).base();
        for (String group : List.of("all", "westbound")) {
            assertThat(base.flow(group).samples().get(Measure.TRANSIT_P95))
                    .isEqualTo(base.flow("altynkol-tbilisi").samples().get(Measure.TRANSIT_P95));
        }
        assertThat(base.flow("eastbound").containers()).isZero();
    }

    @Test
    void progressCountsReplicationsOfAllScenarios() {
        List<String> told = new ArrayList<>();
        Experiments.run(
                "compare",
                List.of(separate, single),
                new Plan(2, 1),
                Batch.local(2, (done, of) -> told.add(done + " of " + of)));
        assertThat(told).containsExactly("1 of 4", "2 of 4", "3 of 4", "4 of 4");
    }

    @Test
    void theProblemsOfAllScenariosComeTogether() {
        Loaded closed = small("legs.altynkol-aktau.open-from=2025-06-01");
        assertThatThrownBy(() ->
                        Experiments.run("compare", List.of(closed, closed), new Plan(1, 1), Batch.local(1, SILENT)))
                .isInstanceOfSatisfying(
                        InvalidScenario.class,
                        invalid -> assertThat(invalid.problems()).hasSize(2));
    }

    @Test
    void aPlanRunsSomethingOnSomething() {
        assertThatThrownBy(() -> new Plan(0, 1)).hasMessageContaining("(0)");
        assertThatThrownBy(() -> Batch.local(0, SILENT)).hasMessageContaining("(0)");
    }

    private ExperimentResult compare(long seed, int jobs) {
        return Experiments.run(
                "compare", List.of(separate, single), new Plan(REPLICATIONS, seed), Batch.local(jobs, SILENT));
    }

    private ExperimentResult run(int replications) {
        return Experiments.run("run", List.of(separate), new Plan(replications, 7), Batch.local(2, SILENT));
    }

    private static double[] transit(ScenarioResult scenario) {
        return scenario.flow("all").sample(Measure.TRANSIT_MEAN);
    }

    private static Loaded small(String... overrides) {
        List<String> all = new ArrayList<>(List.of("legs.altynkol-aktau.open-from=2024-01-01"));
        all.addAll(List.of(overrides));
        return ScenarioReader.read(SMALL, all);
    }
}
