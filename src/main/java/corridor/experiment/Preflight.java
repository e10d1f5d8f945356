package corridor.experiment;

import corridor.network.FlowPlan;
import corridor.network.Monthly;
import corridor.network.NarrowestCut;
import corridor.network.Network;
import corridor.network.OfferedLoad;
import corridor.network.PortWeather;
import corridor.network.Route;
import corridor.network.Service;
import corridor.result.Direction;
import corridor.result.LoadPlan;
import corridor.result.LoadPlan.ClosedLine;
import corridor.result.LoadPlan.Cut;
import corridor.result.LoadPlan.CutPart;
import corridor.result.LoadPlan.Kind;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.PortClosure;
import corridor.result.LoadPlan.RoutePlan;
import corridor.result.LoadPlan.Unseen;
import corridor.result.LoadPlan.Volume;
import corridor.scenario.Adoption;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Leg;
import corridor.scenario.Loaded;
import corridor.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a scenario asks of the corridor, worked out without running it. */
public final class Preflight {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final int MONTHS = 12;

    /** A logit leaves no way without a trace; less than one TEU a year is not worth a word. */
    private static final double LEAST_TEU = 1;

    private final Scenario scenario;
    private final Network network;
    private final OfferedLoad offered;
    private final Monthly measured;

    private Preflight(Loaded loaded) {
        scenario = loaded.scenario();
        network = Network.compile(loaded);
        offered = new OfferedLoad(network);
        measured = Monthly.measured(network);
    }

    /**
     * The plan of one scenario.
     *
     * @throws InvalidScenario when it makes no sense as a whole
     */
    public static LoadPlan of(Loaded loaded) {
        return new Preflight(loaded).plan();
    }

    /**
     * Seconds that years of some scenarios are likely to take, an estimate.
     *
     * @param years of all together
     * @param jobs of them at a time
     */
    public static double seconds(List<Loaded> scenarios, int years, int jobs) {
        double events = scenarios.stream()
                .mapToDouble(scenario -> of(scenario).runTime().events())
                .average()
                .orElse(0);
        return PreflightRunTime.seconds(events, years, jobs);
    }

    private LoadPlan plan() {
        PreflightDays days = PreflightDays.of(scenario, network);
        Adoption regime = scenario.regime();
        List<Load> loads = PreflightLoads.of(offered);
        return new LoadPlan(
                network.id(),
                network.name(),
                scenario.about(),
                regime.text(),
                regime.shares().keySet().stream()
                        .map(name -> Objects.requireNonNull(scenario.papers().get(name))
                                .about())
                        .collect(Collectors.joining(" ")),
                List.of(volume(Direction.WESTBOUND), volume(Direction.EASTBOUND)),
                closedLines(),
                days.shut(),
                days.outside(),
                unseen(loads),
                services(true),
                services(false),
                weather(),
                loads,
                cuts(),
                routes(),
                PreflightRunTime.of(offered, scenario.run().replications()));
    }

    private List<Unseen> unseen(List<Load> loads) {
        List<Unseen> unseen = new ArrayList<>();
        if (network.holdsDepartures()) {
            unseen.add(Unseen.HOLDS);
        }
        if (network.tracksCargo()) {
            unseen.add(Unseen.TRACKING);
        }
        if (network.booksAhead()) {
            unseen.add(Unseen.BOOKING);
        }
        if (new OtherWays(offered).roundAnyOf(loads)) {
            unseen.add(Unseen.QUEUES);
        }
        return unseen;
    }

    private Volume volume(Direction direction) {
        double teu = 0;
        double empty = 0;
        int flows = 0;
        for (FlowPlan flow : network.flows()) {
            if (directionOf(flow) == direction) {
                double mean = flow.teuPerYear() * new Monthly(flow.seasonPerMonth()).mean(measured);
                teu += flow.counted() ? mean : 0;
                empty += flow.counted() ? 0 : mean;
                flows += flow.counted() ? 1 : 0;
            }
        }
        return new Volume(direction, flows, teu, empty);
    }

    private static Direction directionOf(FlowPlan flow) {
        return flow.eastbound() ? Direction.EASTBOUND : Direction.WESTBOUND;
    }

    private List<ClosedLine> closedLines() {
        LocalDate end = scenario.run().start().plusDays(scenario.run().horizon().toDays());
        List<ClosedLine> closed = new ArrayList<>();
        scenario.legs().forEach((id, leg) -> {
            LocalDate opens = opens(leg);
            if (opens.isAfter(scenario.run().start())) {
                closed.add(new ClosedLine(id, opens.toString(), opens.isBefore(end)));
            }
        });
        return closed;
    }

    private LocalDate opens(Leg leg) {
        LocalDate from = leg.openFrom();
        return from == null ? scenario.run().start() : from;
    }

    private List<String> services(boolean running) {
        return IntStream.range(0, network.services().size())
                .filter(i -> running == (teu(i, true) + teu(i, false) >= LEAST_TEU))
                .mapToObj(i -> network.services().get(i).id())
                .toList();
    }

    private double teu(int service, boolean forward) {
        return offered.ride(service, forward).teu().mean(measured);
    }

    private List<PortClosure> weather() {
        List<PortClosure> closures = new ArrayList<>();
        for (int site = 0; site < network.sites().size(); site++) {
            Monthly open = PortWeather.open(network, site);
            int worst = IntStream.range(0, MONTHS)
                    .filter(month -> measured.in(month) > 0)
                    .reduce((a, b) -> open.in(b) < open.in(a) ? b : a)
                    .orElse(0);
            if (open.in(worst) < 1) {
                String id = network.sites().get(site).id();
                closures.add(new PortClosure(id, 1 - open.mean(measured), 1 - open.in(worst), worst));
            }
        }
        return closures;
    }

    private List<Cut> cuts() {
        List<Cut> cuts = new ArrayList<>();
        for (Direction direction : Direction.values()) {
            if (network.flows().stream()
                    .anyMatch(flow -> flow.counted() && flow.teuPerYear() > 0 && directionOf(flow) == direction)) {
                List<CutPart> parts = NarrowestCut.of(offered, direction == Direction.EASTBOUND).stream()
                        .map(bar -> new CutPart(
                                Kind.valueOf(bar.part().name()),
                                bar.id(),
                                bar.from(),
                                bar.teuPerYear(),
                                bar.plannedTeuPerYear()))
                        .toList();
                double capacity = parts.isEmpty()
                        ? Double.POSITIVE_INFINITY
                        : parts.stream().mapToDouble(CutPart::capacityTeu).sum();
                double planned = parts.stream().mapToDouble(CutPart::plannedTeu).sum();
                cuts.add(new Cut(direction, capacity, planned, parts));
            }
        }
        return cuts;
    }

    private List<RoutePlan> routes() {
        List<RoutePlan> routes = new ArrayList<>();
        for (int i = 0; i < network.flows().size(); i++) {
            FlowPlan flow = network.flows().get(i);
            for (int j = 0; flow.counted() && j < flow.routes().size(); j++) {
                Route route = flow.routes().get(j);
                double share = offered.shares(i).get(j);
                if (share * flow.teuPerYear() >= LEAST_TEU) {
                    double days = route.freeFlowSeconds() / SECONDS_PER_DAY;
                    double usd = network.meanUsdPerTeu(route);
                    routes.add(new RoutePlan(flow.id(), directionOf(flow), via(route), share, days, usd));
                }
            }
        }
        return routes;
    }

    /** The terminals where boxes change vehicle. */
    private List<String> via(Route route) {
        return route.hops().subList(1, route.hops().size()).stream()
                .map(hop -> {
                    Service service = network.services().get(hop.service());
                    return network.sites().get(service.site(hop.forward(), 0)).id();
                })
                .toList();
    }
}
