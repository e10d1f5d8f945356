package corridor.experiment;

import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.network.Route;
import corridor.network.Service;
import corridor.result.Cause;
import corridor.result.Direction;
import corridor.result.FlowTally;
import corridor.result.FlowTally.RouteTally;
import corridor.result.Measure;
import corridor.result.RunResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.RouteResult;
import corridor.result.ScenarioResult.Spread;
import corridor.stats.Estimate;
import corridor.stats.TimeHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up the replications of one flow, or of several taken as one. */
final class FlowSummary {

    private static final double SECONDS_PER_DAY = 86_400;

    private final String id;
    private final @Nullable Direction direction;
    private final Network network;
    private final int[] members;
    private final Map<Measure, double[]> samples = new EnumMap<>(Measure.class);
    private final double[][] causeDays;
    private final TimeHistogram transit = TimeHistogram.fine();
    private final List<RouteSum> routes = new ArrayList<>();
    private final double[] freeFlowDays;
    private final double[] containers;
    private final Yearly yearly;

    private FlowSummary(String id, @Nullable Direction direction, Network network, int[] members, int replications) {
        this.id = id;
        this.direction = direction;
        this.network = network;
        this.members = members;
        yearly = Yearly.of(network);
        for (Measure measure : Measure.values()) {
            samples.put(measure, new double[replications]);
        }
        causeDays = new double[Cause.COUNT][replications];
        freeFlowDays = new double[replications];
        containers = new double[replications];
    }

    static FlowSummary single(Network network, int flow, int replications) {
        FlowPlan plan = network.flows().get(flow);
        FlowSummary summary = new FlowSummary(plan.id(), directionOf(plan), network, new int[] {flow}, replications);
        plan.routes().forEach(route -> summary.routes.add(new RouteSum(route, replications)));
        return summary;
    }

    /** @param direction null for both */
    static FlowSummary together(String id, @Nullable Direction direction, Network network, int replications) {
        List<Integer> members = new ArrayList<>();
        for (int flow = 0; flow < network.flows().size(); flow++) {
            FlowPlan plan = network.flows().get(flow);
            if (plan.counted() && (direction == null || directionOf(plan) == direction)) {
                members.add(flow);
            }
        }
        return new FlowSummary(
                id, direction, network, members.stream().mapToInt(i -> i).toArray(), replications);
    }

    private static Direction directionOf(FlowPlan plan) {
        return plan.eastbound() ? Direction.EASTBOUND : Direction.WESTBOUND;
    }

    void add(int replication, RunResult run) {
        FlowTally tally = members.length == 1
                ? run.flows().get(members[0])
                : FlowTally.together(
                        Arrays.stream(members).mapToObj(run.flows()::get).toList());
        samples.forEach((measure, values) -> values[replication] = measured(tally, measure));
        for (int i = 0; i < causeDays.length; i++) {
            causeDays[i][replication] = tally.causeSeconds().get(i) / SECONDS_PER_DAY / tally.containers();
        }
        freeFlowDays[replication] = tally.freeFlowSeconds() / SECONDS_PER_DAY / tally.containers();
        containers[replication] = yearly.of((double) tally.containers());
        transit.addAll(tally.transit());
        for (int i = 0; i < routes.size(); i++) {
            routes.get(i).add(replication, tally.routes().get(i));
        }
    }

    private double measured(FlowTally tally, Measure measure) {
        double value = tally.measure(measure);
        return measure.unit().isPerYear() ? yearly.of(value) : value;
    }

    FlowResult result() {
        Map<Cause, Double> causes = new EnumMap<>(Cause.class);
        for (Cause cause : Cause.values()) {
            causes.put(cause, mean(causeDays[cause.ordinal()]));
        }
        return new FlowResult(
                id,
                direction,
                mean(containers),
                mean(sample(Measure.TEU)),
                transit.deviationSeconds() / SECONDS_PER_DAY,
                members.length == 1 ? network.flows().get(members[0]).promisedSeconds() / SECONDS_PER_DAY : Double.NaN,
                mean(freeFlowDays),
                causes,
                routeResults(),
                profile(),
                transit,
                samples);
    }

    private double[] sample(Measure measure) {
        return java.util.Objects.requireNonNull(samples.get(measure));
    }

    private List<RouteResult> routeResults() {
        long total = routes.stream().mapToLong(route -> route.containers).sum();
        double totalTeu = routes.stream().mapToDouble(RouteSum::teu).sum();
        return routes.stream()
                .filter(route -> route.containers > 0)
                .sorted(Comparator.comparingLong((RouteSum route) -> -route.containers))
                .map(route -> new RouteResult(
                        via(route.route),
                        (double) route.containers / total,
                        route.teu() / totalTeu,
                        mean(route.meanDays),
                        route.meanUsdPerTeu(),
                        Arrays.stream(route.expectedDays).sum() / route.bookings))
                .toList();
    }

    /** The terminals where boxes change vehicle. */
    private List<String> via(Route route) {
        List<String> via = new ArrayList<>();
        for (Route.Hop hop : route.hops().subList(1, route.hops().size())) {
            Service service = network.services().get(hop.service());
            via.add(network.sites().get(service.site(hop.forward(), 0)).id());
        }
        return via;
    }

    /** Of the route that most containers take. */
    private List<ProfilePoint> profile() {
        RouteSum main = routes.stream()
                .max(Comparator.comparingLong(route -> route.containers))
                .orElse(null);
        List<ProfilePoint> points = new ArrayList<>();
        if (main != null && main.containers > 0) {
            for (int stop = 0; stop < main.route.stops().size(); stop++) {
                Route.Stop at = main.route.stops().get(stop);
                TimeHistogram arrive = main.arrivals.get(stop);
                TimeHistogram depart = main.departures.get(stop);
                Spread arrival = arrive.count() == 0 ? new Spread(0, 0, 0, 0) : spread(arrive);
                points.add(new ProfilePoint(
                        network.sites().get(at.site()).id(),
                        at.km(),
                        arrival,
                        spread(depart),
                        main.usdPerTeu(main.usdOnArrival[stop]),
                        main.usdPerTeu(main.usdOnDeparture[stop]),
                        at.co2KgPerTeu()));
            }
        }
        return points;
    }

    private static Spread spread(TimeHistogram histogram) {
        return new Spread(
                histogram.meanSeconds() / SECONDS_PER_DAY,
                histogram.quantileSeconds(0.10) / SECONDS_PER_DAY,
                histogram.quantileSeconds(0.50) / SECONDS_PER_DAY,
                histogram.quantileSeconds(0.90) / SECONDS_PER_DAY);
    }

    private static double mean(double[] values) {
        return Estimate.of(values).mean();
    }

    /** One route over all replications. */
    private static final class RouteSum {
        private final Route route;
        private final List<TimeHistogram> arrivals = new ArrayList<>();
        private final List<TimeHistogram> departures = new ArrayList<>();
        private long containers;
        private final double[] meanDays;
        private long bookings;
        private final double[] expectedDays;
        private final double[] usdAboveFirst;
        private final double[] teu;
        /** By stop and replication. */
        private final double[][] usdOnArrival;

        private final double[][] usdOnDeparture;

        RouteSum(Route route, int replications) {
            this.route = route;
            expectedDays = new double[replications];
            usdAboveFirst = new double[replications];
            meanDays = new double[replications];
            teu = new double[replications];
            usdOnArrival = new double[route.stops().size()][replications];
            usdOnDeparture = new double[route.stops().size()][replications];
            route.stops().forEach(stop -> {
                arrivals.add(TimeHistogram.coarse());
                departures.add(TimeHistogram.coarse());
            });
        }

        void add(int replication, RouteTally tally) {
            containers += tally.containers();
            teu[replication] = tally.teu();
            meanDays[replication] = tally.transitSeconds() / tally.containers() / SECONDS_PER_DAY;
            bookings += tally.bookings();
            expectedDays[replication] = tally.expectedDays();
            usdAboveFirst[replication] = tally.usdAboveFirst();
            for (int stop = 0; stop < tally.stops().size(); stop++) {
                arrivals.get(stop).addAll(tally.stops().get(stop).arrive());
                departures.get(stop).addAll(tally.stops().get(stop).depart());
                usdOnArrival[stop][replication] = tally.stops().get(stop).usdOnArrival();
                usdOnDeparture[stop][replication] = tally.stops().get(stop).usdOnDeparture();
            }
        }

        double teu() {
            return Arrays.stream(teu).sum();
        }

        /** @param usd of each replication; one in which nothing took the route is left out, as 0 / 0 */
        Estimate usdPerTeu(double[] usd) {
            double[] each = new double[usd.length];
            for (int i = 0; i < usd.length; i++) {
                each[i] = usd[i] / teu[i];
            }
            return Estimate.of(each);
        }

        /** That the choice saw on the days of booking. */
        double meanUsdPerTeu() {
            return route.usdPerTeu().at(0) + Arrays.stream(usdAboveFirst).sum() / bookings;
        }
    }
}
