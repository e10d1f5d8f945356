package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.Measure;
import corridor.result.RunResult;
import corridor.result.ScenarioResult;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: what is called a year is one, however long a replication measures: 73 days are a fifth of 365, 730 are two years. */
class YearlyTest {

    private static final String WITH_EMPTIES = """
            extends: %s
            platforms:
              broad: {gauge: 1520 mm, count: 120, room: 2 TEU, at: {altynkol: 60 %%, aktau: 40 %%}, trains: [altynkol-aktau], sent-back: {rule: balance, full: 80 %%, or-after: 5 d}}
            empties:
              tbilisi: {home: alat, share: 15 %%, goes: {rule: when-room, batch: 20 TEU}}
            """;

    @TempDir
    private Path folder;

    /** One replication, and what was counted in it beside what is told of it, thing by thing. */
    private record Seen(RunResult run, ScenarioResult result, List<Double> counted, List<Double> told) {

        private void is(long inTheRun, double inTheResult) {
            counted.add((double) inTheRun);
            told.add(inTheResult);
        }

        private void counts(Network network) {
            is(run.generated(), result.totals().generatedContainers());
            is(run.delivered(), result.totals().deliveredContainers());
            is(run.inTransit(), result.totals().inTransitContainers());
            is(run.deliveredTeu(), result.totals().deliveredTeu());
            is(run.flows().get(0).containers(), result.flows().get(0).containers());
            is(run.flows().get(0).teu(), result.flows().get(0).teu());
            is(
                    run.flows().get(0).teu(),
                    result.flows().get(0).estimate(Measure.TEU).mean());
            for (int i = 0; i < network.sites().size(); i++) {
                String site = network.sites().get(i).id();
                RunResult.SiteTally tally = run.sites().get(i);
                result.nodes().stream()
                        .filter(node -> node.id().equals(site))
                        .forEach(node -> is(tally.throughputTeu(), node.throughputTeu()));
            }
            for (int i = 0; i < run.services().size(); i++) {
                is(run.services().get(i).departures(), result.services().get(i).departures());
                for (int way = 0; way < 2; way++) {
                    RunResult.WayTally tally = run.services().get(i).ways().get(way);
                    ScenarioResult.WayResult of =
                            result.services().get(i).ways().get(way);
                    is(tally.departures(), of.departures());
                    is(tally.emptyDepartures(), of.emptyDepartures());
                    is(tally.loadedTeu(), of.teu());
                    is(tally.otherTeu(), of.otherTeu());
                }
            }
            for (int i = 0; i < 2; i++) {
                is(
                        run.pools().get(0).get(i).waits(),
                        result.balance().platforms().get(0).stands().get(i).waits());
            }
            is(
                    run.empties().get(0).gatheredTeu(),
                    result.balance().empties().get(0).gatheredTeu());
            is(run.empties().get(0).sentTeu(), result.balance().empties().get(0).sentTeu());
        }

        private void holds(double perCounted) {
            assertThat(counted).filteredOn(count -> count > 0).hasSizeGreaterThan(20);
            for (int i = 0; i < counted.size(); i++) {
                assertThat(told.get(i)).isCloseTo(counted.get(i) * perCounted, within(1e-6));
            }
            // What is no count is as it was measured.
            assertThat(result.totals().events()).isEqualTo((double) run.events());
            assertThat(result.nodes().get(0).meanTeuInYard())
                    .isEqualTo(run.sites().get(0).meanTeuInYard());
            assertThat(result.flows().get(0).estimate(Measure.TRANSIT_MEAN).mean())
                    .isEqualTo(run.flows().get(0).measure(Measure.TRANSIT_MEAN));
        }
    }

    private Seen seen(int horizonDays) throws IOException {
        Path small = Path.of("src/test/resources/scenario/small.yaml").toAbsolutePath();
        Path file = Files.writeString(folder.resolve("small.yaml"), WITH_EMPTIES.formatted(small));
        Network network = Network.compile(ScenarioReader.read(
                file, List.of("run.horizon=" + horizonDays + " d", "legs.altynkol-aktau.open-from=2024-01-01")));
        RunResult run = Simulation.run(network, 7, 0);
        ScenarioSummary summary = new ScenarioSummary(network, "small.yaml", 1);
        summary.add(0, run);
        Seen seen = new Seen(run, summary.result(), new ArrayList<>(), new ArrayList<>());
        seen.counts(network);
        return seen;
    }

    @Test
    void aFifthOfAYearCountsFiveTimes() throws IOException {
        seen(73).holds(5);
    }

    @Test
    void twoYearsCountHalf() throws IOException {
        seen(730).holds(0.5);
    }

    @Test
    void ofAYearTheCountsAreThoseOfTheRunToTheLastBit() throws IOException {
        Seen year = seen(365);
        year.holds(1);
        assertThat(year.told()).isEqualTo(year.counted());
    }
}
