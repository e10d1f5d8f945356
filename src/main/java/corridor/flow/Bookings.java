package corridor.flow;

import corridor.network.Closures;
import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.network.Service;
import corridor.policy.RouteRule.RouteOption;
import corridor.random.Luck;
import java.util.ArrayList;
import java.util.List;

/**
 * Books a consignment on a route on the day it is ready, by the scenario's rule, with what the forwarder can see then: the
 * price, the time of running, sailing and border work, the days that something along the way stays closed, what boxes of late have waited for each
 * service, and the work that now stands in the queues.
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
        List<Closures> closures = new ArrayList<>();
        for (Route.Hop hop : route.hops()) {
            Service service = world.network.services().get(hop.service());
            boardings.add(world.boarding(hop));
            closures.addAll(closuresOf(service));
            terminals.add(world.terminals[service.site(hop.forward(), 0)]);
            for (int stop = 1; stop <= service.lastStop(); stop++) {
                CustomsOffice office = world.officeAt(service, hop.forward(), stop);
                if (office != null) {
                    offices.add(office);
                }
            }
        }
        return new Outlook(world, route, boardings, terminals, offices, closures);
    }

    private List<Closures> closuresOf(Service service) {
        List<Closures> closures = new ArrayList<>();
        for (int line : service.lines()) {
            closures.add(world.network.lines().get(line).closures());
        }
        for (int end : new int[] {0, service.lastStop()}) {
            closures.add(world.site(service.site(true, end)).closures());
        }
        if (service.fleet() != null) {
            closures.add(service.fleet().closures());
        }
        closures.removeIf(closed -> closed.spans().isEmpty());
        return closures;
    }

    /** The index of the route taken. */
    int choose(int flow, long lotKey) {
        Outlook[] routes = outlooks[flow];
        // The only way is open from the beginning: a flow without such a one is refused.
        if (routes.length == 1) {
            world.recorder.booked(flow, 0, routes[0].option());
            return 0;
        }
        List<RouteOption> options = new ArrayList<>(routes.length);
        List<Integer> open = new ArrayList<>(routes.length);
        for (int i = 0; i < routes.length; i++) {
            if (routes[i].route.opensAtSecond() <= world.now()) {
                open.add(i);
                options.add(routes[i].option());
            }
        }
        int chosen = options.size() == 1
                ? 0
                : world.network
                        .flows()
                        .get(flow)
                        .routeRule()
                        .choose(options, Luck.uniform(Luck.meet(lotKey, routeKey)));
        world.recorder.booked(flow, open.get(chosen), options.get(chosen));
        return open.get(chosen);
    }

    /** One route, and where its queues can be seen. */
    private record Outlook(
            World world,
            Route route,
            List<Boarding> boardings,
            List<Terminal> terminals,
            List<CustomsOffice> offices,
            List<Closures> closures) {

        RouteOption option() {
            return new RouteOption(route.usdPerTeu().at(world.now()), expectedDays());
        }

        private double expectedDays() {
            double seconds = route.timetableSeconds() + closedSeconds();
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

        /** How long the longest lasts of what is closed today along the way. */
        private long closedSeconds() {
            long now = world.now();
            long opens = now;
            for (Closures closed : closures) {
                opens = Math.max(opens, closed.opensAt(now));
            }
            return opens - now;
        }
    }
}
