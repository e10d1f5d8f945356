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
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Everything of one run, and the two steps that all parts share: a box goes on from a terminal, a box is delivered. */
final class World {

    final Network network;
    final Engine engine = new Engine();
    final Luck luck;
    final Boxes boxes = new Boxes();
    final Lots lots;
    final Trains trains = new Trains();
    final Recorder recorder;
    final Journal journal;
    final Terminal[] terminals;
    final CustomsOffice[] offices;
    final OriginPapers originPapers;
    final LinePaths paths;
    /** By service and direction: {@link #directed}. */
    final Boarding[] boardings;

    /** By service and direction; null for vessels. */
    final @Nullable TrainLine[] trainLines;

    /** By flow, route and hop: looked up for every box that changes vehicle. */
    private final Boarding[][][] rides;

    final List<FeederLine> feederLines = new ArrayList<>();
    private int nextVesselId = Boxes.NONE - 1;
    final List<Demand> demands = new ArrayList<>();

    World(Network network, long seed, int replication, Journal journal) {
        this.network = network;
        this.journal = journal;
        luck = new Luck(seed, replication);
        lots = new Lots(network.checks());
        originPapers = new OriginPapers(this);
        recorder = new Recorder(this);
        paths = new LinePaths(this);
        terminals = IntStream.range(0, network.sites().size())
                .mapToObj(site -> new Terminal(this, site))
                .toArray(Terminal[]::new);
        offices = IntStream.range(0, network.crossings().size())
                .mapToObj(crossing -> new CustomsOffice(this, crossing))
                .toArray(CustomsOffice[]::new);
        boardings = new Boarding[2 * network.services().size()];
        trainLines = new TrainLine[2 * network.services().size()];
        for (int service = 0; service < network.services().size(); service++) {
            addService(service, network.services().get(service));
        }
        rides = network.flows().stream().map(this::ridesOf).toArray(Boarding[][][]::new);
        Bookings bookings = new Bookings(this);
        for (int flow = 0; flow < network.flows().size(); flow++) {
            demands.add(new Demand(this, flow, bookings));
        }
        for (Terminal terminal : terminals) {
            terminal.start();
        }
        for (StormArea area : network.storms()) {
            new Storms(this, area).start();
        }
        feederLines.forEach(FeederLine::start);
        demands.forEach(Demand::start);
    }

    private void addService(int index, Service service) {
        if (service.bySea()) {
            FeederLine line = new FeederLine(this, index, nextVesselId);
            nextVesselId -= line.vessels.length;
            feederLines.add(line);
            boardings[directed(index, true)] = line.port(true);
            boardings[directed(index, false)] = line.port(false);
        } else {
            TrainLine forth = new TrainLine(this, index, true);
            TrainLine back = new TrainLine(this, index, false);
            trainLines[directed(index, true)] = forth;
            trainLines[directed(index, false)] = back;
            boardings[directed(index, true)] = forth.fromStart();
            boardings[directed(index, false)] = back.fromStart();
        }
    }

    private Boarding[][] ridesOf(FlowPlan plan) {
        return plan.routes().stream()
                .map(route -> route.hops().stream().map(this::boarding).toArray(Boarding[]::new))
                .toArray(Boarding[][]::new);
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
        return network.flows().get(boxes.flow(box));
    }

    Route routeOf(int box) {
        return flowOf(box).routes().get(boxes.route(box));
    }

    /** The train line that a box rides, or would ride, on its present hop. */
    TrainLine trainLineOf(int box) {
        Route.Hop hop = routeOf(box).hops().get(boxes.hop(box));
        return java.util.Objects.requireNonNull(trainLines[directed(hop.service(), hop.forward())]);
    }

    /** The office whose checks a vehicle meets at a stop, or null. */
    @Nullable
    CustomsOffice officeAt(Service service, boolean forward, int stop) {
        int crossing = Crossings.at(network.crossings(), service, forward, stop);
        return crossing < 0 ? null : offices[crossing];
    }

    /** A box that is cleared at a terminal takes its next ride, or is there. */
    void goOn(int box) {
        Boarding[] ride = rides[boxes.flow(box)][boxes.route(box)];
        int hop = boxes.hop(box);
        if (hop == ride.length) {
            deliver(box);
        } else {
            ride[hop].join(box);
        }
    }

    private void deliver(int box) {
        boxes.turn(box, Cause.MOVING, now());
        int destination = flowOf(box).destination();
        recorder.departed(box, destination);
        terminals[destination].leaveYard(box);
        recorder.delivered(box);
        lots.removeBox(boxes.lot(box));
        boxes.dispose(box);
    }

    /** From now on the box spends its time under {@code cause}. */
    void turn(int box, Cause cause) {
        boxes.turn(box, cause, now());
    }

    Site site(int index) {
        return network.sites().get(index);
    }
}
