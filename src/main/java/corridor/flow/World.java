package corridor.flow;

import corridor.engine.Engine;
import corridor.network.Crossings;
import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.network.Route;
import corridor.network.Service;
import corridor.network.Site;
import corridor.network.StormArea;
import corridor.random.Luck;
import corridor.result.Cause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything of one run, and the two steps that all parts share: a box goes on from a terminal, a box is delivered. */
final class World {

    final Network network;
    final Engine engine = new Engine();
    final Luck luck;
    final NumberedRoutes routes;
    final Boxes boxes = new Boxes();
    final Lots lots;
    final Trains trains = new Trains();
    final Recorder recorder;
    final Journal journal;
    final Terminal[] terminals;
    final CustomsOffice[] offices;
    final OriginPapers originPapers;
    final LinePaths paths;
    final Connections connections;
    final Reservations reservations;
    final List<Platforms> platforms;
    final List<EmptiesPool> empties = new ArrayList<>();
    /** By site; null where boxes that fall empty are not followed. */
    private final @Nullable EmptiesPool[] emptiesAt;

    /** By service and direction: {@link #directed}. */
    final Boarding[] boardings;

    /** By service and direction; null for vessels and trucks. */
    final @Nullable TrainLine[] trainLines;

    private final FlowPlan[] plans;
    /** By flow: whether its boxes let all cargo go before them. */
    private final boolean[] yielding;

    private final boolean anyYield;

    /** By number of the route and by hop: looked up for every box that changes vehicle. */
    private final Boarding[][] rides;

    /** By number of the route and by hop: whether a box stays on its wagon or trailer when the next hop begins. */
    private final boolean[][] rolls;

    private final boolean anyRolls;

    final List<TruckLine> truckLines = new ArrayList<>();
    final List<FeederLine> feederLines = new ArrayList<>();
    private int nextVesselId = Boxes.NONE - 1;
    final List<Demand> demands = new ArrayList<>();

    World(Network network, long seed, int replication, Journal journal) {
        this.network = network;
        this.journal = journal;
        luck = new Luck(seed, replication);
        routes = new NumberedRoutes(network.flows());
        plans = network.flows().toArray(FlowPlan[]::new);
        yielding = new boolean[plans.length];
        for (int flow = 0; flow < plans.length; flow++) {
            FlowPlan.Returns returns = plans[flow].returns();
            yielding[flow] = returns != null && returns.rule().yields();
        }
        anyYield = anyTrue(yielding);
        lots = new Lots(network.checks());
        originPapers = new OriginPapers(this);
        recorder = new Recorder(this);
        paths = new LinePaths(this);
        connections = new Connections(this);
        reservations = new Reservations(this);
        terminals = IntStream.range(0, network.sites().size())
                .mapToObj(site -> new Terminal(this, site))
                .toArray(Terminal[]::new);
        offices = IntStream.range(0, network.crossings().size())
                .mapToObj(crossing -> new CustomsOffice(this, crossing))
                .toArray(CustomsOffice[]::new);
        platforms =
                network.pools().stream().map(pool -> new Platforms(this, pool)).toList();
        boardings = new Boarding[2 * network.services().size()];
        trainLines = new TrainLine[2 * network.services().size()];
        for (int service = 0; service < network.services().size(); service++) {
            addService(service, network.services().get(service));
        }
        rides = Arrays.stream(routes.routes).map(this::ridesOf).toArray(Boarding[][]::new);
        rolls = Arrays.stream(routes.routes).map(this::rollsOf).toArray(boolean[][]::new);
        anyRolls = Arrays.stream(rolls).anyMatch(World::anyTrue);
        Bookings bookings = new Bookings(this);
        emptiesAt = new EmptiesPool[network.sites().size()];
        for (int flow = 0; flow < network.flows().size(); flow++) {
            demands.add(new Demand(this, flow, bookings));
            gatherEmpties(network.flows().get(flow), demands.get(flow));
        }
        for (Terminal terminal : terminals) {
            terminal.start();
        }
        for (StormArea area : network.storms()) {
            new Storms(this, area).start();
        }
        for (TrainLine line : trainLines) {
            if (line != null) {
                line.start();
            }
        }
        feederLines.forEach(FeederLine::start);
        platforms.forEach(Platforms::start);
        truckLines.forEach(TruckLine::start);
        demands.forEach(Demand::start);
    }

    private void addService(int index, Service service) {
        if (service.bySea()) {
            FeederLine line = new FeederLine(this, index, nextVesselId);
            nextVesselId -= line.vessels.length;
            feederLines.add(line);
            boardings[directed(index, true)] = line.port(true);
            boardings[directed(index, false)] = line.port(false);
        } else if (service.byRoad()) {
            TruckLine line = new TruckLine(this, index);
            truckLines.add(line);
            boardings[directed(index, true)] = line.end(true);
            boardings[directed(index, false)] = line.end(false);
        } else {
            TrainLine forth = new TrainLine(this, index, true);
            TrainLine back = new TrainLine(this, index, false);
            trainLines[directed(index, true)] = forth;
            trainLines[directed(index, false)] = back;
            boardings[directed(index, true)] = forth.fromStart();
            boardings[directed(index, false)] = back.fromStart();
        }
    }

    private void gatherEmpties(FlowPlan plan, Demand demand) {
        if (plan.returns() != null) {
            EmptiesPool pool = new EmptiesPool(this, plan, plan.returns(), demand);
            empties.add(pool);
            emptiesAt[plan.origin()] = pool;
        }
    }

    private Boarding[] ridesOf(Route route) {
        return route.hops().stream().map(this::boarding).toArray(Boarding[]::new);
    }

    private boolean[] rollsOf(Route route) {
        boolean[] rolling = new boolean[route.hops().size()];
        for (int hop = 0; hop + 1 < rolling.length; hop++) {
            rolling[hop] = serviceOf(route, hop).rollsOnto(serviceOf(route, hop + 1));
        }
        return rolling;
    }

    private static boolean anyTrue(boolean... values) {
        for (boolean value : values) {
            if (value) {
                return true;
            }
        }
        return false;
    }

    private Service serviceOf(Route route, int hop) {
        return network.services().get(route.hops().get(hop).service());
    }

    /** Whether a box that begins its present hop has come on the wagon or trailer that it goes on with. */
    boolean rollsOn(int box) {
        return anyRolls && boxes.hop(box) > 0 && rolls(box, boxes.hop(box) - 1);
    }

    /** Whether a box goes on, at the end of its present hop, on the wagon or trailer that it stands on. */
    boolean rollsOff(int box) {
        return anyRolls && rolls(box, boxes.hop(box));
    }

    private boolean rolls(int box, int hop) {
        return rolls[boxes.route(box)][hop];
    }

    Boarding boarding(Route.Hop hop) {
        return boardings[directed(hop.service(), hop.forward())];
    }

    static int directed(int service, boolean forward) {
        return 2 * service + (forward ? 0 : 1);
    }

    long now() {
        return engine.nowSeconds();
    }

    FlowPlan flowOf(int box) {
        return plans[boxes.flow(box)];
    }

    Route routeOf(int box) {
        return routes.routes[boxes.route(box)];
    }

    /** The train line that a box rides, or would ride, on its present hop. */
    TrainLine trainLineOf(int box) {
        Route.Hop hop = routeOf(box).hops().get(boxes.hop(box));
        return java.util.Objects.requireNonNull(trainLines[directed(hop.service(), hop.forward())]);
    }

    /** The pool that the trains of a service take their platforms from, or null. */
    @Nullable
    Platforms platformsOf(int service) {
        for (Platforms pool : platforms) {
            if (pool.pool.services().contains(service)) {
                return pool;
            }
        }
        return null;
    }

    /** The office whose checks a vehicle meets at a stop, or null. */
    @Nullable
    CustomsOffice officeAt(Service service, boolean forward, int stop) {
        int crossing = Crossings.at(network.crossings(), service, forward, stop);
        return crossing < 0 ? null : offices[crossing];
    }

    /** A box that is cleared at a terminal goes on, now or when it may go aboard. */
    void goOn(int box) {
        if (reservations.letsAboard(box)) {
            board(box);
        }
    }

    /** A box that is ready takes its next ride, or is there. */
    void board(int box) {
        connections.ready(box);
        Boarding[] ride = rides[boxes.route(box)];
        int hop = boxes.hop(box);
        if (hop == ride.length) {
            deliver(box);
        } else {
            if (!yields(box)) {
                ride[hop].waits().booked(-boxes.teu(box));
            }
            ride[hop].join(box);
        }
    }

    /** A consignment has been booked on a route: all who choose one can see how much will want to go by each ride. */
    void booked(int flow, int route, int teu) {
        Boarding[] ride = rides[routes.number(flow, route)];
        for (int hop = yielding[flow] ? 1 : 0; hop < ride.length; hop++) {
            ride[hop].waits().booked(teu);
        }
    }

    private void deliver(int box) {
        boxes.turn(box, Cause.MOVING, now());
        FlowPlan plan = flowOf(box);
        int destination = plan.destination();
        recorder.departed(box, destination);
        terminals[destination].leaveYard(box);
        recorder.delivered(box);
        EmptiesPool pool = emptiesAt[destination];
        if (pool != null && plan.counted()) {
            pool.delivered(box);
        }
        lots.removeBox(boxes.lot(box));
        boxes.dispose(box);
    }

    /** Whether a box that waits for its first ride lets all cargo go before it. */
    boolean yields(int box) {
        return anyYield && boxes.hop(box) == 0 && yielding[boxes.flow(box)];
    }

    /** A box that gave way to cargo is aboard. */
    void shipped(int box) {
        EmptiesPool pool = emptiesAt[flowOf(box).origin()];
        if (pool != null) {
            pool.shipped(boxes.teu(box));
        }
    }

    /** From now on the box spends its time under {@code cause}. */
    void turn(int box, Cause cause) {
        boxes.turn(box, cause, now());
    }

    Site site(int index) {
        return network.sites().get(index);
    }
}
