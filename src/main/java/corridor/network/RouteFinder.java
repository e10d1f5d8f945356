package corridor.network;

import corridor.network.RegimePapers.Part;
import corridor.network.Route.Hop;
import corridor.scenario.Empties;
import corridor.scenario.Flow;
import corridor.scenario.Leg;
import corridor.scenario.Scenario;
import corridor.units.Share;
import corridor.units.Teu;
import corridor.units.TeuPerYear;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.jspecify.annotations.Nullable;

/**
 * Finds, for each flow, the ways that its containers can take: every chain of services without a loop that is not much longer
 * than the shortest.
 */
final class RouteFinder {

    /** Longest chain of services looked at. */
    private static final int MOST_HOPS = 9;
    /** A way longer than this many times the shortest is none. */
    private static final double LONGEST_DETOUR = 1.3;

    /** How the finder tells what is wrong: by path, with a remedy if there is one. */
    @FunctionalInterface
    interface Complaints {
        void add(String path, String what, @Nullable String remedy);
    }

    private final Scenario scenario;
    private final List<Site> sites;
    private final List<Line> lines;
    private final List<Service> services;
    private final List<Crossing> crossings;
    private final PaperCompiler papers;
    private final Map<String, Integer> siteOf;
    private final Calendar calendar;
    private final Tariffs tariffs;
    private final Complaints complaints;
    private final List<Leg> legs;
    private final DirectedMultigraph<Integer, Hop> graph = new DirectedMultigraph<>(Hop.class);

    RouteFinder(
            Scenario scenario,
            List<Site> sites,
            List<Line> lines,
            List<Service> services,
            List<Crossing> crossings,
            PaperCompiler papers,
            Map<String, Integer> siteOf,
            Calendar calendar,
            Tariffs tariffs,
            Complaints complaints) {
        this.scenario = scenario;
        this.sites = sites;
        this.lines = lines;
        this.services = services;
        this.crossings = crossings;
        this.papers = papers;
        this.siteOf = siteOf;
        this.calendar = calendar;
        this.tariffs = tariffs;
        this.complaints = complaints;
        legs = List.copyOf(scenario.legs().values());
        siteOf.values().forEach(graph::addVertex);
        for (int service = 0; service < services.size(); service++) {
            for (boolean forward : new boolean[] {true, false}) {
                Service rides = services.get(service);
                graph.addEdge(rides.site(forward, 0), rides.site(forward, rides.lastStop()), new Hop(service, forward));
            }
        }
    }

    List<FlowPlan> flowPlans() {
        List<FlowPlan> plans = new ArrayList<>();
        scenario.flows()
                .forEach((id, flow) -> plans.add(plan("flows." + id, id, "flow '%s'".formatted(id), flow, null)));
        if (scenario.empties() != null) {
            scenario.empties().forEach((at, empties) -> plans.add(homeward(at, empties, plans)));
        }
        return plans;
    }

    private FlowPlan plan(String path, String id, String who, Flow flow, FlowPlan.@Nullable Returns returns) {
        List<Part> parts = papers.parts(flow.regime() == null ? scenario.regime() : flow.regime());
        int origin = site(flow.from());
        int destination = site(flow.to());
        return new FlowPlan(
                id,
                origin,
                destination,
                sites.get(origin).longitude() < sites.get(destination).longitude(),
                flow.isCounted(),
                flow.isEmpty(),
                flow.volume().value(),
                flow.consignment().value(),
                flow.arrives() == Flow.Arrival.LOTS,
                flow.fortyFoot().value(),
                flow.promised().toSeconds(),
                flow.months() == null ? scenario.season() : flow.months(),
                calendar.rhythm(flow),
                parts,
                DayCharge.of(flow.demurrage() == null ? scenario.demurrage() : flow.demurrage()),
                flow.valueOfTime() == null
                        ? scenario.routeChoice()
                        : scenario.routeChoice().valuing(flow.valueOfTime().value()),
                routes(path, who, flow, parts),
                returns);
    }

    /** What may be expected to go home from a node: a share of what the corridor's flows bring there. */
    private FlowPlan homeward(String at, Empties empties, List<FlowPlan> plans) {
        String path = "empties." + at;
        List<FlowPlan> brought = plans.stream()
                .filter(plan -> plan.counted() && plan.destination() == site(at))
                .toList();
        if (brought.isEmpty()) {
            complaints.add(path, "no flow ends at '%s', so that no box falls empty there.".formatted(at), null);
        }
        double teu = brought.stream().mapToDouble(FlowPlan::teuPerYear).sum();
        double large = brought.stream()
                .mapToDouble(plan -> plan.teuPerYear() * plan.fortyFootShare())
                .sum();
        int batch = empties.goes().batchTeu();
        Flow flow = new Flow(
                at,
                empties.home(),
                new TeuPerYear(batch == 0 ? 0 : empties.share().value() * teu),
                new Teu(Math.max(1, batch)),
                Flow.Arrival.BLOCK_TRAIN,
                new Share(teu == 0 ? 0 : large / teu),
                Duration.ZERO,
                true,
                null,
                null,
                null,
                null,
                null,
                null);
        FlowPlan.Returns returns = new FlowPlan.Returns(empties.share().value(), empties.goes());
        return plan(path, "empties/" + at, "empties of '%s'".formatted(at), flow, returns);
    }

    private List<Route> routes(String complainAt, String who, Flow flow, List<Part> parts) {
        List<GraphPath<Integer, Hop>> paths =
                new AllDirectedPaths<>(graph).getAllPaths(site(flow.from()), site(flow.to()), true, MOST_HOPS);
        List<Route> routes = new ArrayList<>();
        for (GraphPath<Integer, Hop> path : paths) {
            if (gaugesFit(path.getEdgeList())) {
                routes.add(new RouteMaker(
                                scenario, sites, lines, services, crossings, tariffs, papers.regimes(), parts, flow)
                        .route(path.getEdgeList()));
            }
        }
        double shortest = routes.stream().mapToDouble(Route::km).min().orElse(0);
        routes.removeIf(route -> route.km() > LONGEST_DETOUR * shortest);
        routes.sort(Comparator.comparingDouble(Route::km).thenComparing(Route::toString));
        if (routes.isEmpty()) {
            complaints.add(
                    complainAt,
                    "no chain of trains, vessels and trucks carries %s from '%s' to '%s'."
                            .formatted(who, flow.from(), flow.to()),
                    reached(site(flow.from())));
        } else if (routes.stream().noneMatch(route -> route.opensAtSecond() == 0)) {
            complaints.add(
                    complainAt,
                    "every way of %s is still closed when the run begins.".formatted(who),
                    "A flow needs one way from the first day on. Not open yet: %s.".formatted(notOpen(routes)));
        }
        return routes;
    }

    /** Where services lead from a node: what a planner checks first when there is no way. */
    private String reached(int origin) {
        Set<Integer> reached = new TreeSet<>();
        new BreadthFirstIterator<>(graph, origin).forEachRemaining(reached::add);
        reached.remove(origin);
        String names = reached.stream().map(site -> sites.get(site).id()).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? "No service leaves '%s'.".formatted(sites.get(origin).id())
                : "From '%s' services lead to: %s. Boxes change between them at terminals, and the gauge where gauge-change stands."
                        .formatted(sites.get(origin).id(), names);
    }

    /** The legs on these ways that open only later. */
    private String notOpen(List<Route> routes) {
        return routes.stream()
                .flatMap(route -> route.hops().stream())
                .flatMap(hop -> services.get(hop.service()).lines().stream())
                .map(lines::get)
                .filter(line -> line.openFromSecond() > 0)
                .map(Line::id)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Boxes change gauge only where there is equipment for it. */
    private boolean gaugesFit(List<Hop> hops) {
        Leg before = null;
        for (Hop hop : hops) {
            Service service = services.get(hop.service());
            Rolling rolls = service.rolling();
            if (rolls != null && rolls.wagons()) {
                // The wagons of the train before roll on, on the same gauge.
                continue;
            }
            if (service.bySea() || service.byRoad() || service.lines().isEmpty()) {
                before = null;
                continue;
            }
            Leg first = legs.get(service.line(hop.forward(), 0));
            Site change = sites.get(service.site(hop.forward(), 0));
            if (before != null && before.gauge().differsFrom(first.gauge()) && !change.gaugeChange()) {
                return false;
            }
            before = legs.get(service.line(hop.forward(), service.lastStop() - 1));
        }
        return true;
    }

    private int site(String name) {
        return Objects.requireNonNull(siteOf.get(name));
    }
}
