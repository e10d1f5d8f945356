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
 * price, the free-flow time, the days that something along the way stays closed, and the days of work that now wait along the way.
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

    /** How long the longest lasts of what is closed today along the way. */
    private long closedSeconds(Route route) {
        long now = world.now();
        long opens = now;
        for (Route.Hop hop : route.hops()) {
            Service service = world.network.services().get(hop.service());
            for (int line : service.lines()) {
                opens = Math.max(
                        opens, world.network.lines().get(line).closures().opensAt(now));
            }
            for (int end : new int[] {0, service.lastStop()}) {
                opens = Math.max(
                        opens, world.site(service.site(true, end)).closures().opensAt(now));
            }
            if (service.fleet() != null) {
                opens = Math.max(opens, service.fleet().closures().opensAt(now));
            }
        }
        return opens - now;
    }

    private double expectedDays(Route route) {
        double days = (route.freeFlowSeconds() + closedSeconds(route)) / SECONDS_PER_DAY;
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
