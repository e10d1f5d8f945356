package corridor.experiment;

import corridor.network.Monthly;
import corridor.network.Network;
import corridor.network.OfferedLoad;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.WayResult;
import java.util.ArrayList;
import java.util.List;

/** What wants to ride each way of each service, as the plan of a scenario has it, beside what a run carried. */
final class Demand {

    private Demand() {}

    /** @param result of the network, whose services it has in their order, the forward way of each first */
    static ScenarioResult beside(ScenarioResult result, Network network) {
        OfferedLoad offered = new OfferedLoad(network);
        Monthly measured = Monthly.measured(network);
        List<ServiceResult> services = new ArrayList<>();
        for (int i = 0; i < result.services().size(); i++) {
            ServiceResult service = result.services().get(i);
            List<WayResult> ways = new ArrayList<>();
            for (WayResult way : service.ways()) {
                boolean forward = ways.isEmpty();
                ways.add(wanted(way, offered.ride(i, forward).teu().mean(measured)));
            }
            services.add(new ServiceResult(
                    service.id(),
                    service.mode(),
                    service.departures(),
                    service.loadFactor(),
                    service.cycleDays(),
                    service.handlingHours(),
                    ways));
        }
        return result.serving(services);
    }

    private static WayResult wanted(WayResult way, double demandTeu) {
        return new WayResult(
                way.from(),
                way.to(),
                way.departures(),
                way.emptyDepartures(),
                way.teu(),
                way.otherTeu(),
                way.loadFactor(),
                demandTeu);
    }
}
