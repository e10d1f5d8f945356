package corridor.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The narrowest cut of the corridor in one direction: the set of services, lines and cranes of least capacity that all cargo of
 * the direction must pass (Ford and Fulkerson 1956, Maximal flow through a network, pp. 399-404; found by Edmonds and Karp
 * 1972, Theoretical improvements in algorithmic efficiency for network flow problems, pp. 248-264).
 *
 * <p>Only what the routes of the corridor's own flows use is in it. All origins are one source and all destinations one sink, so
 * it says what the corridor could carry if any of its cargo would do. Desks and yards are left out.
 */
public final class NarrowestCut {

    /** Jgrapht subtracts flow from capacity, which infinity does not survive. */
    private static final double NO_LIMIT = 1e12;

    private static final double DAYS_PER_YEAR = 365;

    private static final String SOURCE = "source";
    private static final String SINK = "sink";

    /** What a part of a cut is. */
    public enum Part {
        VESSELS,
        TRAINS,
        LINE,
        QUAY_CRANES,
        RAIL_CRANES,
        TRUCKS,
        ROAD_LIFTS
    }

    /**
     * @param id of the service, line or site
     * @param from the site where cargo enters it
     * @param teuPerYear most that it lets through in this direction
     * @param plannedTeuPerYear that is to pass it in this direction, with empties
     */
    public record Bar(Part part, String id, String from, double teuPerYear, double plannedTeuPerYear) {}

    private static final class Edge {}

    private final OfferedLoad load;
    private final Network network;
    private final boolean eastbound;
    private final Monthly measured;
    private final DirectedWeightedMultigraph<String, Edge> graph = new DirectedWeightedMultigraph<>(Edge.class);
    private final Map<Edge, Bar> bars = new HashMap<>();
    private final Set<String> joined = new HashSet<>();
    private final Set<Route.Hop> hops = new HashSet<>();

    private NarrowestCut(OfferedLoad load, boolean eastbound) {
        this.load = load;
        this.eastbound = eastbound;
        network = load.network();
        measured = Monthly.measured(network);
    }

    /** The bars of the cut; none when nothing limits the direction, or nothing goes that way. */
    public static List<Bar> of(OfferedLoad load, boolean eastbound) {
        NarrowestCut cut = new NarrowestCut(load, eastbound);
        cut.build();
        return cut.find();
    }

    private List<Bar> find() {
        if (!graph.containsVertex(SOURCE)) {
            return List.of();
        }
        EdmondsKarpMFImpl<String, Edge> flow = new EdmondsKarpMFImpl<>(graph);
        if (flow.calculateMinCut(SOURCE, SINK) >= NO_LIMIT) {
            return List.of();
        }
        List<Bar> cut = flow.getCutEdges().stream()
                .map(bars::get)
                .filter(bar -> bar != null)
                .sorted(java.util.Comparator.comparingDouble(Bar::teuPerYear).reversed())
                .toList();
        // What is shut belongs to every cut, though it may lie before or beyond another bar of it.
        List<Bar> open = cut.stream().filter(bar -> bar.teuPerYear() > 0).toList();
        return open.isEmpty() ? cut : open;
    }

    private void build() {
        for (int i = 0; i < network.flows().size(); i++) {
            FlowPlan flow = network.flows().get(i);
            if (flow.counted() && flow.eastbound() == eastbound && flow.teuPerYear() > 0) {
                for (int route = 0; route < flow.routes().size(); route++) {
                    if (load.shares(i).get(route) > 0) {
                        hops.addAll(flow.routes().get(route).hops());
                    }
                }
                join(SOURCE, hub(flow.origin()));
                join(hub(flow.destination()), SINK);
            }
        }
        // In the order of the network: of two cuts as narrow, the same is found on every machine.
        for (int service = 0; service < network.services().size(); service++) {
            for (boolean forward : new boolean[] {true, false}) {
                if (hops.contains(new Route.Hop(service, forward))) {
                    addHop(service, forward);
                }
            }
        }
        for (int site = 0; site < network.sites().size(); site++) {
            for (Side side : Side.values()) {
                addCranes(site, side);
            }
        }
    }

    private void addHop(int service, boolean forward) {
        Service rides = network.services().get(service);
        String from = end(service, forward, false);
        String to = end(service, forward, true);
        String id = rides.id();
        String port = siteId(rides.site(forward, 0));
        if (rides.bySea()) {
            Monthly capacity = Monthly.of(month -> new Sailings(load, service, month).capacityTeuPerYear(forward));
            limit(from, to, new Bar(Part.VESSELS, id, port, capacity.mean(measured), teu(service, forward)));
            return;
        }
        if (rides.byRoad()) {
            double most = DAYS_PER_YEAR * Haulages.teuPerDay(network, rides);
            limit(from, to, new Bar(Part.TRUCKS, id, port, most, teu(service, forward)));
            return;
        }
        String boarded = "on/" + service + "/" + forward;
        double most = LineUse.capacityTeuPerYear(network, rides).mean(measured);
        limit(from, boarded, new Bar(Part.TRAINS, id, port, most, teu(service, forward)));
        String at = boarded;
        for (int stop = 0; stop < rides.lastStop(); stop++) {
            at = addLine(rides, forward, stop, at);
        }
        join(at, to);
    }

    /** Where a ride begins or ends: at the cranes of its side of the terminal, or beyond them where nothing is lifted. */
    private String end(int service, boolean forward, boolean atEnd) {
        Service rides = network.services().get(service);
        int site = rides.site(forward, atEnd ? rides.lastStop() : 0);
        if (load.lifted(service, forward, eastbound, atEnd).none()) {
            return hub(site);
        }
        return (atEnd ? "in/" : "out/") + rides.side() + "/" + site;
    }

    /** A line is one edge for all services that use it; returns where it ends. */
    private String addLine(Service rides, boolean forward, int stop, String at) {
        int line = rides.line(forward, stop);
        boolean upward = rides.site(forward, stop) < rides.site(forward, stop + 1);
        String entry = "line/" + line + "/" + upward;
        join(at, entry);
        if (joined.add(entry)) {
            double paths = LineUse.pathsPerYear(network, line).mean(measured);
            double teu = paths * LineUse.capacityTeuPerTrain(load, line, upward, measured);
            String name = network.lines().get(line).id();
            Bar bar = new Bar(Part.LINE, name, siteId(rides.site(forward, stop)), teu, planned(line, upward));
            limit(entry, entry + "/end", bar);
        }
        return entry + "/end";
    }

    private double planned(int line, boolean upward) {
        double teu = 0;
        for (int service = 0; service < network.services().size(); service++) {
            for (boolean forward : new boolean[] {true, false}) {
                teu += LineUse.uses(network.services().get(service), forward, line, upward) ? teu(service, forward) : 0;
            }
        }
        return teu;
    }

    private double teu(int service, boolean forward) {
        return load.ride(service, forward, eastbound).teu().mean(measured);
    }

    /**
     * What cranes have left after the moves of the other direction. A box that both comes and goes by rail, or by sea, takes two
     * moves, so each side then counts half.
     */
    private void addCranes(int site, Side side) {
        String in = "in/" + side + "/" + site;
        String out = "out/" + side + "/" + site;
        boolean comes = graph.containsVertex(in);
        boolean goes = graph.containsVertex(out);
        Traffic coming = ends(site, side, true, eastbound);
        Traffic going = ends(site, side, false, eastbound);
        double teu = craneTeuPerYear(site, side, coming.plus(going)) / (comes && goes ? 2 : 1);
        Part part = part(side);
        String id = siteId(site);
        if (comes) {
            limit(in, hub(site), new Bar(part, id, id, teu, coming.teu().mean(measured)));
        }
        if (goes) {
            limit(hub(site), out, new Bar(part, id, id, teu, going.teu().mean(measured)));
        }
    }

    private static Part part(Side side) {
        return switch (side) {
            case QUAY -> Part.QUAY_CRANES;
            case RAIL -> Part.RAIL_CRANES;
            case ROAD -> Part.ROAD_LIFTS;
        };
    }

    private double craneTeuPerYear(int site, Side side, Traffic with) {
        Cranes cranes = Cranes.of(network, site, side);
        if (!cranes.limited()) {
            return Double.POSITIVE_INFINITY;
        }
        Monthly against = ends(site, side, true, !eastbound)
                .plus(ends(site, side, false, !eastbound))
                .boxes();
        double left = cranes.movesPerYear().mean(measured) - against.mean(measured);
        double boxes = with.boxes().mean(measured);
        double teuPerBox = boxes == 0 ? 1 : with.teu().mean(measured) / boxes;
        return Math.max(0, left) * teuPerBox;
    }

    /** What vehicles bring to a site, or take from it, for one direction. */
    private Traffic ends(int site, Side side, boolean coming, boolean east) {
        Traffic sum = Traffic.NONE;
        for (int service = 0; service < network.services().size(); service++) {
            Service rides = network.services().get(service);
            for (boolean forward : new boolean[] {true, false}) {
                int end = rides.site(forward, coming ? rides.lastStop() : 0);
                if (rides.side() == side && end == site) {
                    sum = sum.plus(load.lifted(service, forward, east, coming));
                }
            }
        }
        return sum;
    }

    private String hub(int site) {
        return "hub/" + site;
    }

    private String siteId(int site) {
        return network.sites().get(site).id();
    }

    private void join(String from, String to) {
        if (joined.add(from + " > " + to)) {
            graph.setEdgeWeight(edge(from, to), NO_LIMIT);
        }
    }

    private void limit(String from, String to, Bar bar) {
        Edge edge = edge(from, to);
        graph.setEdgeWeight(edge, Math.min(NO_LIMIT, bar.teuPerYear()));
        bars.put(edge, bar);
    }

    private Edge edge(String from, String to) {
        Edge edge = new Edge();
        graph.addVertex(from);
        graph.addVertex(to);
        graph.addEdge(from, to, edge);
        return edge;
    }
}
