package corridor.flow;

import corridor.network.Crossings;
import corridor.network.Route;
import corridor.network.Service;
import corridor.policy.RouteRule.RouteOption;
import corridor.random.Luck;
import java.util.ArrayList;
import java.util.List;

/**
 * Books a consignment on a route on the day it is ready, by the scenario's rule, with what the forwarder can see then: the
 * price, the free-flow time, and the days of work that now wait along the way.
 */
final class Bookings {

    private static final double SECONDS_PER_DAY = 86_400;

    private final World world;
    private final long routeKey;

    Bookings(World world) {
        this.world = world;
        routeKey = world.luck.key("route");
    }

    /** The index of the route taken. */
    int choose(int flow, long lotKey) {
        List<Route> routes = world.network.flows().get(flow).routes();
        List<RouteOption> options = new ArrayList<>(routes.size());
        List<Integer> open = new ArrayList<>(routes.size());
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            if (route.opensAtSecond() <= world.now()) {
                open.add(i);
                options.add(new RouteOption(route.usdPerTeu(), expectedDays(route)));
            }
        }
        int chosen = options.size() == 1
                ? 0
                : world.network.routeRule().choose(options, Luck.uniform(Luck.meet(lotKey, routeKey)));
        world.recorder.booked(flow, open.get(chosen), options.get(chosen).expectedDays());
        return open.get(chosen);
    }

    private double expectedDays(Route route) {
        double days = route.freeFlowSeconds() / SECONDS_PER_DAY;
        for (Route.Hop hop : route.hops()) {
            Boarding boarding = world.boardings[World.directed(hop.service(), hop.forward())];
            Service service = world.network.services().get(hop.service());
            days += boarding.waitingTeu() / boarding.teuPerDay();
            days += world.terminals[service.site(hop.forward(), 0)].railBacklogSeconds() / SECONDS_PER_DAY;
            for (int stop = 1; stop <= service.lastStop(); stop++) {
                int crossing = Crossings.at(world.network.crossings(), service, hop.forward(), stop);
                days += crossing < 0 ? 0 : world.offices[crossing].backlogSeconds() / SECONDS_PER_DAY;
            }
        }
        return days;
    }
}
