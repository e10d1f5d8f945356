package corridor.flow;

import corridor.engine.IntQueue;
import corridor.engine.Level;
import corridor.network.FlowPlan;
import corridor.policy.RouteRule.RouteOption;
import corridor.result.Cause;
import corridor.result.FlowTally;
import corridor.result.RunResult.SiteTally;
import corridor.stats.TimeCounts;
import corridor.stats.TimeHistogram;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts what happens. Containers count when they were made in the measured year by a flow of the corridor; sites, services
 * and borders count what happens within it, empties included.
 */
final class Recorder {

    private final World world;
    private final FlowCounter[] flows;
    /** By number, of {@link NumberedRoutes}. */
    private final RouteCounter[] routes;

    private final TransitTimes times;
    private final SiteCounter[] sites;
    /** By site. */
    private final TimeCounts dwells;

    private final ServiceCounter[] services;
    /** By crossing. */
    private final TimeCounts borders;

    private final CrossingCounter[] crossings;
    /** By number of the stop: the border there, or -1. */
    private final int[] crossingAt;
    /** Boxes by site, at whatever is done with them there. */
    private final Level[] present;

    private boolean measuring;
    private long generated;
    private long generatedTeu;
    private long delivered;
    private long deliveredTeu;
    private Runnable allDelivered = () -> {};
    private long madeEver;
    private long deliveredEver;
    private long unaccountedSeconds;
    private final long[] causes = new long[Cause.COUNT];

    Recorder(World world) {
        this.world = world;
        NumberedRoutes numbered = world.routes;
        times = new TransitTimes(numbered.stops());
        crossingAt = numbered.crossings();
        routes = IntStream.range(0, numbered.routes.length)
                .mapToObj(i -> new RouteCounter(numbered.routes[i], times, numbered.firstStop[i]))
                .toArray(RouteCounter[]::new);
        flows = IntStream.range(0, world.network.flows().size())
                .mapToObj(flow -> counterOf(world.network.flows().get(flow), numbered.number(flow, 0)))
                .toArray(FlowCounter[]::new);
        sites = world.network.sites().stream().map(site -> new SiteCounter()).toArray(SiteCounter[]::new);
        services = world.network.services().stream()
                .map(service -> new ServiceCounter())
                .toArray(ServiceCounter[]::new);
        dwells = new TimeCounts(sites.length);
        borders = new TimeCounts(world.network.crossings().size());
        crossings = world.network.crossings().stream()
                .map(crossing -> new CrossingCounter())
                .toArray(CrossingCounter[]::new);
        present = world.network.sites().stream()
                .map(site -> new Level(world.engine))
                .toArray(Level[]::new);
    }

    private FlowCounter counterOf(FlowPlan plan, int firstRoute) {
        RouteCounter[] itsRoutes = Arrays.copyOfRange(
                routes, firstRoute, firstRoute + plan.routes().size());
        return new FlowCounter(plan, world.network.tonnesPerTeu(), itsRoutes);
    }

    void measure(boolean on) {
        measuring = on;
    }

    /** Calls back when the last of the measured containers is delivered. */
    void whenAllDelivered(Runnable callback) {
        allDelivered = callback;
    }

    void made(int box) {
        madeEver++;
        stand(world.flowOf(box).origin(), 1);
        boolean counts = measuring && world.flowOf(box).counted();
        world.boxes.setMeasured(box, counts);
        generated += counts ? 1 : 0;
        generatedTeu += counts ? world.boxes.teu(box) : 0;
        world.journal.made(
                world.now(),
                box,
                world.boxes.lot(box),
                world.boxes.flow(box),
                world.routes.withinFlow(world.boxes.route(box)),
                world.boxes.teu(box),
                counts);
    }

    /** @param seen what the choice saw of the route */
    void booked(int flow, int route, RouteOption seen) {
        world.journal.booked(flow, route, seen.expectedDays());
        if (measuring) {
            routes[world.routes.number(flow, route)].booked(seen);
        }
    }

    private void stand(int site, int change) {
        present[site].change(change);
        world.journal.standing(world.now(), site, present[site].value());
    }

    /** What is aboard has reached the next stop of its way. Neighbours of one consignment have one way and one clock: they count as one. */
    void arrived(IntQueue boxes, int site, int vehicle) {
        Boxes all = world.boxes;
        long now = world.now();
        for (int i = 0; i < boxes.size(); ) {
            int first = boxes.get(i);
            int lot = all.lot(first);
            int from = i;
            do {
                int box = boxes.get(i);
                all.arrive(box, now);
                world.journal.reached(now, box, site, vehicle);
                i++;
            } while (i < boxes.size() && all.lot(boxes.get(i)) == lot);
            if (counts(first)) {
                times.arrive(stopOf(first), now - all.readySecond(first), i - from);
            }
        }
        stand(site, boxes.size());
    }

    /** What is aboard leaves the stop where it is: neighbours of one consignment as one, if they came together. */
    void departed(IntQueue boxes, int site, int vehicle) {
        Boxes all = world.boxes;
        long now = world.now();
        int allTeu = 0;
        for (int i = 0; i < boxes.size(); ) {
            int first = boxes.get(i);
            int lot = all.lot(first);
            long arrived = all.arrivedSecond(first);
            int from = i;
            int teu = 0;
            int box = first;
            do {
                teu += all.teu(box);
                world.journal.left(now, box, site, vehicle);
                i++;
                box = i < boxes.size() ? boxes.get(i) : Boxes.NONE;
            } while (box != Boxes.NONE && all.lot(box) == lot && all.arrivedSecond(box) == arrived);
            left(first, i - from, site);
            allTeu += teu;
        }
        leftSite(site, boxes.size(), allTeu);
    }

    /** A box leaves its destination. */
    void departed(int box, int site) {
        world.journal.left(world.now(), box, site, Boxes.NONE);
        left(box, 1, site);
        leftSite(site, 1, world.boxes.teu(box));
    }

    private void leftSite(int site, int count, int teu) {
        if (measuring) {
            sites[site].passed(teu);
        }
        stand(site, -count);
    }

    /** @param box the first of so many that are counted as one */
    private void left(int box, int count, int site) {
        long now = world.now();
        if (counts(box)) {
            int stop = stopOf(box);
            times.depart(stop, now - world.boxes.readySecond(box), count);
            passed(box, stop, count);
        }
        if (measuring) {
            dwells.add(site, now - world.boxes.arrivedSecond(box), count);
        }
    }

    /** From their arrival at the place of a border's checks to their departure from there. */
    private void passed(int box, int stop, int count) {
        int crossing = crossingAt[stop];
        if (crossing >= 0) {
            long seconds = world.now() - world.boxes.arrivedSecond(box);
            crossings[crossing].passed(world.flowOf(box).eastbound(), count, seconds);
            flows[world.boxes.flow(box)].passedBorder(count, seconds);
        }
    }

    /** A box leaves a yard where it owes something. */
    void stored(int box, long cents) {
        world.boxes.charge(box, cents);
        if (counts(box)) {
            routes[world.boxes.route(box)].storageCents[world.boxes.stop(box)] += cents;
        }
    }

    void delivered(int box) {
        deliveredEver++;
        long transit = world.now() - world.boxes.readySecond(box);
        long accounted = world.boxes.secondsByCause(box, causes);
        unaccountedSeconds += Math.abs(transit - accounted);
        world.journal.ended(world.now(), box, world.boxes.storageCents(box));
        int route = world.routes.withinFlow(world.boxes.route(box));
        world.journal.delivered(world.now(), world.boxes.flow(box), route, transit, causes);
        if (world.boxes.measured(box)) {
            delivered++;
            deliveredTeu += world.boxes.teu(box);
            flows[world.boxes.flow(box)].delivered(
                    route,
                    world.boxes.teu(box),
                    world.boxes.readySecond(box),
                    transit,
                    causes,
                    world.boxes.storageCents(box));
            if (delivered == generated) {
                allDelivered.run();
            }
        }
    }

    void border(int crossing, long seconds) {
        if (measuring) {
            borders.add(crossing, seconds, 1);
        }
    }

    /** A train or vessel begins its way with these boxes. */
    void leaves(int service, boolean forward, IntQueue boxes, int capacityTeu) {
        if (!measuring) {
            return;
        }
        int teu = 0;
        int otherTeu = 0;
        for (int i = 0; i < boxes.size(); i++) {
            int boxTeu = world.boxes.teu(boxes.get(i));
            teu += boxTeu;
            otherTeu += world.flowOf(boxes.get(i)).counted() ? 0 : boxTeu;
        }
        services[service].way(forward).leaves(teu, otherTeu, capacityTeu);
    }

    /** A train begins its way with so much room on platforms, of which so much is on platforms without a box. */
    void platforms(int service, boolean forward, int teu, int emptyTeu) {
        if (measuring) {
            services[service].way(forward).platforms(teu, emptyTeu);
        }
    }

    void cycle(int service, long lastSecond, long nowSecond) {
        if (measuring && lastSecond >= 0) {
            services[service].cycle(nowSecond - lastSecond);
        }
    }

    void handled(int service, boolean firstPort, long seconds) {
        if (measuring) {
            services[service].handled(firstPort ? 0 : 1, seconds);
        }
    }

    long generated() {
        return generated;
    }

    long generatedTeu() {
        return generatedTeu;
    }

    long delivered() {
        return delivered;
    }

    long deliveredTeu() {
        return deliveredTeu;
    }

    /** Containers of all kinds, from the first second on. */
    long madeEver() {
        return madeEver;
    }

    long deliveredEver() {
        return deliveredEver;
    }

    /** Seconds of delivered containers that have no cause, or more than one. */
    long unaccountedSeconds() {
        return unaccountedSeconds;
    }

    List<FlowTally> flows() {
        return Arrays.stream(flows).map(FlowCounter::tally).toList();
    }

    SiteTally site(int index) {
        return sites[index].tally(world.terminals[index], dwells.histogram(index));
    }

    List<ServiceCounter> services() {
        return Arrays.asList(services);
    }

    List<TimeHistogram> borders() {
        return IntStream.range(0, crossings.length).mapToObj(borders::histogram).toList();
    }

    List<CrossingCounter> crossings() {
        return Arrays.asList(crossings);
    }

    /** Boxes at a site, over time. */
    Level present(int site) {
        return present[site];
    }

    private boolean counts(int box) {
        return world.boxes.measured(box);
    }

    /** The number of its stop among the stops of all routes. */
    private int stopOf(int box) {
        return world.routes.firstStop[world.boxes.route(box)] + world.boxes.stop(box);
    }
}
