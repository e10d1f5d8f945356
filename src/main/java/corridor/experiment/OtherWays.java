package corridor.experiment;

import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.network.OfferedLoad;
import corridor.network.Route;
import corridor.network.Route.Hop;
import corridor.network.Service;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.State;
import java.util.List;
import java.util.stream.IntStream;

/** Whether cargo that would meet a queue that grows all year has a way that does not: a run would send it there. */
final class OtherWays {

    private final Network network;
    private final OfferedLoad offered;

    OtherWays(OfferedLoad offered) {
        this.offered = offered;
        network = offered.network();
    }

    boolean roundAnyOf(List<Load> loads) {
        return loads.stream()
                .filter(load -> load.state() == State.UNSTABLE && !load.shut())
                .anyMatch(this::round);
    }

    private boolean round(Load load) {
        return IntStream.range(0, network.flows().size()).anyMatch(flow -> {
            List<Boolean> met = taken(flow).stream()
                    .map(route -> meets(route, load))
                    .distinct()
                    .toList();
            return met.size() > 1;
        });
    }

    private List<Route> taken(int flow) {
        FlowPlan plan = network.flows().get(flow);
        return IntStream.range(0, plan.routes().size())
                .filter(route -> offered.shares(flow).get(route) > 0)
                .mapToObj(plan.routes()::get)
                .toList();
    }

    private boolean meets(Route route, Load load) {
        return switch (load.kind()) {
            case VESSELS, TRAINS, TRUCKS -> route.hops().stream().anyMatch(hop -> rides(hop, load));
            case LINE ->
                route.hops().stream()
                        .flatMap(hop -> service(hop).lines().stream())
                        .anyMatch(line -> network.lines().get(line).id().equals(load.subject()));
            case PLATFORMS ->
                network.pools().stream()
                        .filter(pool -> pool.id().equals(load.subject()))
                        .anyMatch(pool -> route.hops().stream()
                                .anyMatch(hop -> pool.services().contains(hop.service())));
            case DESKS ->
                route.stops().stream()
                        .filter(stop -> stop.crossing() >= 0)
                        .map(stop -> network.crossings().get(stop.crossing()))
                        .anyMatch(crossing -> crossing.offices().stream()
                                .anyMatch(office -> crossing.nameOf(office).equals(load.subject())));
            case QUAY_CRANES, BERTHS, RAIL_CRANES, TRACKS, RAMPS, ROAD_LIFTS ->
                route.hops().stream()
                        .anyMatch(hop ->
                                begins(hop).equals(load.subject()) || ends(hop).equals(load.subject()));
        };
    }

    private boolean rides(Hop hop, Load load) {
        return service(hop).id().equals(load.subject()) && begins(hop).equals(load.from());
    }

    private Service service(Hop hop) {
        return network.services().get(hop.service());
    }

    private String begins(Hop hop) {
        return site(hop, 0);
    }

    private String ends(Hop hop) {
        return site(hop, service(hop).lastStop());
    }

    private String site(Hop hop, int stop) {
        return network.sites().get(service(hop).site(hop.forward(), stop)).id();
    }
}
