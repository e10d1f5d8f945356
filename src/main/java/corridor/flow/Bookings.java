package corridor.flow;

import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.network.Service;
import corridor.policy.RouteRule.RouteOption;
import corridor.random.Luck;
import java.util.ArrayList;
import java.util.List;

/**
 * Books a consignment on a route on the day it is ready, by the scenario's rule, with what the forwarder can see then: the
 * price, the free-flow time, what boxes of late have waited for each service, and the work that now stands in the queues.
 */
final class Bookings {

    private static final double SECONDS_PER_DAY = 86_400;

    private final World world;
    private final long routeKey;
    /** By flow and route. */
    private final Outlook[][] outlooks;

    Bookings(World world) {
        this.world = world;
        routeKey = world.luck.key("route");
        outlooks = world.network.flows().stream().map(this::outlooksOf).toArray(Outlook[][]::new);
    }

    private Outlook[] outlooksOf(FlowPlan plan) {
        return plan.routes().stream().map(this::outlookOf).toArray(Outlook[]::new);
    }

    private Outlook outlookOf(Route route) {
        List<Boarding> boardings = new ArrayList<>();
        List<Terminal> terminals = new ArrayList<>();
        List<CustomsOffice> offices = new ArrayList<>();
        for (Route.Hop hop : route.hops()) {
            Service service = world.network.services().get(hop.service());
            boardings.add(world.boarding(hop));
            terminals.add(world.terminals[service.site(hop.forward(), 0)]);
            for (int stop = 1; stop <= service.lastStop(); stop++) {
                CustomsOffice office = world.officeAt(service, hop.forward(), stop);
                if (office != null) {
                    offices.add(office);
                }
            }
        }
        return new Outlook(route, boardings, terminals, offices);
    }

    /** The index of the route taken. */
    int choose(int flow, long lotKey) {
        Outlook[] routes = outlooks[flow];
        List<RouteOption> options = new ArrayList<>(routes.length);
        List<Integer> open = new ArrayList<>(routes.length);
        for (int i = 0; i < routes.length; i++) {
            if (routes[i].route.opensAtSecond() <= world.now()) {
                open.add(i);
                options.add(new RouteOption(routes[i].route.usdPerTeu(), routes[i].expectedDays()));
            }
        }
        int chosen = options.size() == 1
                ? 0
                : world.network.routeRule().choose(options, Luck.uniform(Luck.meet(lotKey, routeKey)));
        world.recorder.booked(flow, open.get(chosen), options.get(chosen).expectedDays());
        return open.get(chosen);
    }

    /** One route, and where its queues can be seen. */
    private record Outlook(
            Route route, List<Boarding> boardings, List<Terminal> terminals, List<CustomsOffice> offices) {

        double expectedDays() {
            double seconds = route.freeFlowSeconds();
            for (Terminal terminal : terminals) {
                seconds += terminal.railBacklogSeconds();
            }
            for (CustomsOffice office : offices) {
                seconds += office.backlogSeconds();
            }
            for (Boarding boarding : boardings) {
                seconds += boarding.expectedWaitSeconds();
            }
            return seconds / SECONDS_PER_DAY;
        }
    }
}
