package corridor.flow;

import corridor.network.Closures;
import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.network.Service;
import corridor.policy.RouteRule.RouteOption;
import corridor.random.Luck;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Books a consignment on a route on the day it is ready, by the scenario's rule, with what the forwarder can see then: the
 * price, the time of running, sailing and border work, the days that something along the way stays closed, what boxes of late have waited for each
 * service, the work that now stands in the queues, and what others have booked that is not there yet.
 */
final class Bookings {

    private static final double SECONDS_PER_DAY = 86_400;

    private final World world;
    private final long routeKey;
    /** By flow and route. */
    private final Outlook[][] outlooks;
    /** Those of the flow that is being booked. */
    private final List<Outlook> open = new ArrayList<>();

    Bookings(World world) {
        this.world = world;
        routeKey = world.luck.key("route");
        outlooks = world.network.flows().stream().map(this::outlooksOf).toArray(Outlook[][]::new);
    }

    private Outlook[] outlooksOf(FlowPlan plan) {
        return IntStream.range(0, plan.routes().size())
                .mapToObj(index -> outlookOf(index, plan.routes().get(index)))
                .toArray(Outlook[]::new);
    }

    private Outlook outlookOf(int index, Route route) {
        List<Boarding> boardings = new ArrayList<>();
        List<Terminal> terminals = new ArrayList<>();
        List<Terminal> truckTerminals = new ArrayList<>();
        List<CustomsOffice> offices = new ArrayList<>();
        List<Closures> closures = new ArrayList<>();
        for (Route.Hop hop : route.hops()) {
            Service service = world.network.services().get(hop.service());
            boardings.add(world.boarding(hop));
            closures.addAll(closuresOf(service));
            (service.byRoad() ? truckTerminals : terminals).add(world.terminals[service.site(hop.forward(), 0)]);
            for (int stop = 1; stop <= service.lastStop(); stop++) {
                CustomsOffice office = world.officeAt(service, hop.forward(), stop);
                if (office != null) {
                    offices.add(office);
                }
            }
        }
        double[] rideSeconds = route.hops().stream()
                .mapToDouble(hop ->
                        world.network.meanRideSeconds(world.network.services().get(hop.service())))
                .toArray();
        return new Outlook(world, index, route, boardings, rideSeconds, terminals, truckTerminals, offices, closures);
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

    /** The index of the route that a consignment of so many TEU takes. */
    int choose(int flow, long lotKey, int teu) {
        Outlook[] routes = outlooks[flow];
        // The only way is open from the beginning: a flow without such a one is refused.
        if (routes.length == 1) {
            routes[0].look(teu);
            world.recorder.booked(flow, 0, routes[0]);
            return 0;
        }
        open.clear();
        for (Outlook route : routes) {
            if (route.route.opensAtSecond() <= world.now()) {
                route.look(teu);
                open.add(route);
            }
        }
        int chosen = open.size() == 1
                ? 0
                : world.network.flows().get(flow).routeRule().choose(open, Luck.uniform(Luck.meet(lotKey, routeKey)));
        Outlook taken = open.get(chosen);
        world.recorder.booked(flow, taken.index, taken);
        return taken.index;
    }

    /** One route, where its queues can be seen, and what was seen there last: one for all bookings, so that none makes garbage. */
    private static final class Outlook implements RouteOption {

        final int index;
        final Route route;

        private final World world;
        private final Boarding[] boardings;
        private final double[] rideSeconds;
        private final Terminal[] terminals;
        private final Terminal[] truckTerminals;
        private final CustomsOffice[] offices;
        private final Closures[] closures;
        private double usdPerTeu;
        private double expectedDays;

        Outlook(
                World world,
                int index,
                Route route,
                List<Boarding> boardings,
                double[] rideSeconds,
                List<Terminal> terminals,
                List<Terminal> truckTerminals,
                List<CustomsOffice> offices,
                List<Closures> closures) {
            this.world = world;
            this.index = index;
            this.route = route;
            this.boardings = boardings.toArray(Boarding[]::new);
            this.rideSeconds = rideSeconds;
            this.terminals = terminals.toArray(Terminal[]::new);
            this.truckTerminals = truckTerminals.toArray(Terminal[]::new);
            this.offices = offices.toArray(CustomsOffice[]::new);
            this.closures = closures.toArray(Closures[]::new);
        }

        /** Looks at the price and the queues as they are now. */
        void look(int teu) {
            usdPerTeu = route.usdPerTeu().at(world.now());
            expectedDays = lookAhead(teu);
        }

        @Override
        public double usdPerTeu() {
            return usdPerTeu;
        }

        @Override
        public double expectedDays() {
            return expectedDays;
        }

        private double lookAhead(int teu) {
            double seconds = route.timetableSeconds() + closedSeconds();
            for (Terminal terminal : terminals) {
                seconds += terminal.railBacklogSeconds();
            }
            for (Terminal terminal : truckTerminals) {
                seconds += terminal.roadBacklogSeconds();
            }
            for (CustomsOffice office : offices) {
                seconds += office.backlogSeconds();
            }
            return (seconds + waitsAhead(teu)) / SECONDS_PER_DAY;
        }

        /** For each ride, seen at the time at which the boxes will be there: after the rides and the waits before it. */
        private double waitsAhead(int teu) {
            double waits = 0;
            double ahead = 0;
            for (int i = 0; i < boardings.length; i++) {
                double wait = boardings[i].expectedWaitSeconds(teu, ahead);
                waits += wait;
                ahead += wait + rideSeconds[i];
            }
            return waits;
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
