package corridor.experiment;

import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.network.PlatformPool;
import corridor.network.Service;
import corridor.result.RunResult;
import corridor.result.RunResult.EmptiesTally;
import corridor.result.RunResult.ServiceTally;
import corridor.result.RunResult.StandTally;
import corridor.result.RunResult.WayTally;
import corridor.result.ScenarioResult.Balance;
import corridor.result.ScenarioResult.EmptiesResult;
import corridor.result.ScenarioResult.PoolResult;
import corridor.result.ScenarioResult.StandResult;
import corridor.result.ScenarioResult.WayResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What went either way, and what came back empty, over the replications of one scenario. */
final class FleetSummary {
    private final Network network;
    private final Fleets[] runs;
    private final Yearly yearly;

    private record Fleets(List<ServiceTally> services, List<List<StandTally>> pools, List<EmptiesTally> empties) {}

    FleetSummary(Network network, int replications) {
        this.network = network;
        runs = new Fleets[replications];
        yearly = Yearly.of(network);
    }

    void add(int replication, RunResult run) {
        runs[replication] = new Fleets(run.services(), run.pools(), run.empties());
    }

    /** From the first site to the last, and back. */
    List<WayResult> ways(int index) {
        return List.of(way(index, true), way(index, false));
    }

    private WayResult way(int index, boolean forward) {
        Service service = network.services().get(index);
        double teu = mean(index, forward, WayTally::loadedTeu);
        return new WayResult(
                siteId(service.site(forward, 0)),
                siteId(service.site(forward, service.lastStop())),
                yearly.of(mean(index, forward, WayTally::departures)),
                yearly.of(mean(index, forward, WayTally::emptyDepartures)),
                yearly.of(teu),
                yearly.of(mean(index, forward, WayTally::otherTeu)),
                teu / mean(index, forward, WayTally::offeredTeu),
                Double.NaN);
    }

    Balance balance() {
        List<PoolResult> platforms =
                IntStream.range(0, network.pools().size()).mapToObj(this::pool).toList();
        List<FlowPlan> homeward =
                network.flows().stream().filter(flow -> flow.returns() != null).toList();
        List<EmptiesResult> empties = IntStream.range(0, homeward.size())
                .mapToObj(i -> empties(i, homeward.get(i)))
                .toList();
        return new Balance(platforms, empties);
    }

    private PoolResult pool(int index) {
        PlatformPool pool = network.pools().get(index);
        List<StandResult> stands = new ArrayList<>();
        double seconds = network.horizonSeconds();
        for (int i = 0; i < pool.stands().size(); i++) {
            int at = i;
            stands.add(new StandResult(
                    siteId(pool.stands().get(i).site()),
                    mean(run -> run.pools().get(index).get(at).meanIdle()),
                    yearly.of(mean(run -> run.pools().get(index).get(at).waits())),
                    mean(run -> run.pools().get(index).get(at).waitedSeconds()) / seconds));
        }
        return new PoolResult(pool.id(), pool.count(), emptyKmShare(pool), stands);
    }

    private double emptyKmShare(PlatformPool pool) {
        double all = 0;
        double empty = 0;
        for (int service : pool.services()) {
            double km = network.services().get(service).lines().stream()
                    .mapToDouble(line -> network.lines().get(line).km())
                    .sum();
            for (boolean forward : new boolean[] {true, false}) {
                all += km * mean(service, forward, WayTally::platformTeu);
                empty += km * mean(service, forward, WayTally::emptyPlatformTeu);
            }
        }
        return empty / all;
    }

    private EmptiesResult empties(int index, FlowPlan flow) {
        return new EmptiesResult(
                siteId(flow.origin()),
                siteId(flow.destination()),
                yearly.of(mean(run -> run.empties().get(index).gatheredTeu())),
                yearly.of(mean(run -> run.empties().get(index).sentTeu())),
                mean(run -> run.empties().get(index).meanStandingTeu()));
    }

    private String siteId(int site) {
        return network.sites().get(site).id();
    }

    private double mean(int service, boolean forward, ToDoubleFunction<WayTally> figure) {
        return mean(
                run -> figure.applyAsDouble(run.services().get(service).ways().get(forward ? 0 : 1)));
    }

    private double mean(ToDoubleFunction<Fleets> figure) {
        double sum = 0;
        for (Fleets run : runs) {
            sum += figure.applyAsDouble(run);
        }
        return sum / runs.length;
    }
}
