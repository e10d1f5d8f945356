package corridor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.Batch;
import corridor.experiment.ExperimentResult;
import corridor.experiment.Experiments;
import corridor.experiment.Plan;
import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.result.Audit;
import corridor.result.Cause;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.Totals;
import corridor.result.ScenarioResult.WayResult;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scenario that ships is run, proves what it must about itself, and is told of in the README. */
class ShippedScenariosTest {

    /** Of boxes that wait for others, as against those that are moved, lifted and cleared. */
    private static final Set<Cause> QUEUES =
            EnumSet.of(Cause.WAITING_BERTH, Cause.WEATHER, Cause.BLOCKED, Cause.INSPECTION);

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void aYearOfItPassesItsAuditAndNothingStandsStill(Path file) {
        ExperimentResult result = run(file);
        Audit audit = result.audits().get(0);
        assertThat(audit.checks()).isNotEmpty().allMatch(Audit.Check::passed);
        // A corridor in which vehicles wait for one another for ever passes its audit: nothing is lost in it.
        Totals totals = result.base().totals();
        assertThat(totals.deliveredContainers()).isGreaterThan(0.9 * totals.generatedContainers());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void theReadmeTellsOfIt(Path file) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("`" + file.getFileName() + "`");
    }

    /** With enough of everything nobody queues: what is left is the journey, and the wait for the next departure. */
    @Test
    void inFreeFlowNobodyWaitsForRoomOrForAnother() {
        for (FlowResult flow :
                run(Path.of("scenarios", "free-flow.yaml")).base().flows()) {
            assertThat(QUEUES)
                    .allSatisfy(cause -> assertThat(flow.causesDays().getOrDefault(cause, 0.0))
                            .as("%s, %s", flow.id(), cause)
                            .isLessThan(0.01));
        }
    }

    /** V08: the year's 77,000 TEU, of which 18 % go east, and beside them what makes up P36 (105,000) at Baku. Ways split it anew. */
    @ParameterizedTest
    @ValueSource(strings = {"today", "ways", "zangezur-ways", "btk-closed"})
    void theBoxesOfTheYearAreThoseOf2025WhateverWaysThereAre(String scenario) {
        List<FlowPlan> flows = Network.compile(ScenarioReader.read(Path.of("scenarios", scenario + ".yaml"), List.of()))
                .flows();
        assertThat(teu(flows, flow -> flow.counted() && !flow.eastbound())).isEqualTo(63_000);
        assertThat(teu(flows, flow -> flow.counted() && flow.eastbound())).isEqualTo(14_000);
        assertThat(teu(flows, flow -> !flow.counted())).isEqualTo(105_000 - 77_000);
    }

    private static double teu(List<FlowPlan> flows, Predicate<FlowPlan> which) {
        return flows.stream().filter(which).mapToDouble(FlowPlan::teuPerYear).sum();
    }

    /** At Kuryk boxes come by train as well; of trucks a few lots a year go by it, too few for one year to show. */
    @Test
    void trucksCrossTheCaspianToo() {
        assertThat(run(Path.of("scenarios", "ways.yaml")).base().services())
                .filteredOn(service ->
                        service.id().endsWith("-roro") || service.id().endsWith("-turkmenbashi-trucks"))
                .hasSize(4)
                .allSatisfy(service ->
                        assertThat(service.loadFactor()).as(service.id()).isPositive());
    }

    /** P59b: one sailing a week, so 104 a year both ways together, less what storms at Batumi cost. */
    @Test
    void theFerryFromBatumiToBurgasSailsEveryWeek() {
        assertThat(run(Path.of("scenarios", "ways.yaml")).base().services())
                .filteredOn(service -> service.id().equals("batumi-burgas"))
                .singleElement()
                .satisfies(service -> assertThat(service.departures()).isBetween(94.0, 105.0));
    }

    /** More goes west than east (V19, ZA96), so that wagons come back east under fewer boxes, and trains of empties run that way. */
    @Test
    void wagonsComeBackEmptyFromTheWest() {
        Set<String> counted = Set.of(
                "altynkol-aktau",
                "almaty-aktau",
                "alat-absheron",
                "alat-akhalkalaki",
                "alat-poti",
                "akhalkalaki-halkali");
        assertThat(run(Path.of("scenarios", "wagon-shortage.yaml")).base().services())
                .filteredOn(service -> counted.contains(service.id()))
                .hasSize(counted.size())
                .allSatisfy(service -> {
                    WayResult west = service.ways().get(0);
                    WayResult east = service.ways().get(1);
                    assertThat(west.teu()).isGreaterThan(east.teu());
                    assertThat(east.emptyDepartures()).isGreaterThan(west.emptyDepartures());
                });
    }

    private static ExperimentResult run(Path file) {
        Loaded scenario = ScenarioReader.read(file, List.of());
        return Experiments.run("run", List.of(scenario), new Plan(1, 1), Batch.local(1, (done, of) -> {}));
    }
}
