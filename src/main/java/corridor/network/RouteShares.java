package corridor.network;

import corridor.policy.RouteRule.RouteOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What part of a flow's consignments takes each route by the scenario's rule, if nothing ever queues. */
final class RouteShares {

    private static final double SECONDS_PER_DAY = 86_400;

    private RouteShares() {}

    /**
     * In the order of the flow's routes, over the measured time: a route that opens in it counts from then on, and prices hold
     * from when they do.
     */
    static List<Double> of(Network network, FlowPlan flow, ToDoubleFunction<Route> expectedSeconds) {
        long from = network.warmUpSeconds();
        long to = from + network.horizonSeconds();
        TreeSet<Long> changes = new TreeSet<>(List.of(from, to));
        flow.routes().stream()
                .flatMap(route -> Stream.concat(
                        Stream.of(route.opensAtSecond()),
                        route.usdPerTeu().steps().stream().map(Price.Step::fromSecond)))
                .filter(change -> change > from && change < to)
                .forEach(changes::add);
        double[] shares = new double[flow.routes().size()];
        long since = from;
        for (long until : changes.tailSet(from, false)) {
            add(flow, expectedSeconds, since, (double) (until - since) / (to - from), shares);
            since = until;
        }
        List<Double> all = new ArrayList<>();
        for (double share : shares) {
            all.add(share);
        }
        return all;
    }

    private static void add(
            FlowPlan flow, ToDoubleFunction<Route> expectedSeconds, long second, double weight, double[] shares) {
        List<Integer> open = new ArrayList<>();
        List<RouteOption> options = new ArrayList<>();
        for (int i = 0; i < flow.routes().size(); i++) {
            Route route = flow.routes().get(i);
            if (route.opensAtSecond() <= second) {
                open.add(i);
                options.add(new RouteOption(
                        route.usdPerTeu().at(second), expectedSeconds.applyAsDouble(route) / SECONDS_PER_DAY));
            }
        }
        List<Double> parts = flow.routeRule().shares(options);
        for (int i = 0; i < parts.size(); i++) {
            shares[open.get(i)] += weight * parts.get(i);
        }
    }
}
