package corridor.network;

import corridor.policy.RouteRule.RouteOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What part of a flow's consignments takes each route by the scenario's rule, if nothing ever queues. */
final class RouteShares {

    /** The rule is asked for this many evenly spaced values of luck, so shares are good to a twentieth of a percent. */
    private static final int ASKED = 2_000;

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
            add(network, flow, expectedSeconds, since, (double) (until - since) / (to - from), shares);
            since = until;
        }
        List<Double> all = new ArrayList<>();
        for (double share : shares) {
            all.add(share);
        }
        return all;
    }

    private static void add(
            Network network,
            FlowPlan flow,
            ToDoubleFunction<Route> expectedSeconds,
            long second,
            double weight,
            double[] shares) {
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
        if (options.size() == 1) {
            shares[open.get(0)] += weight;
            return;
        }
        for (int asked = 0; asked < ASKED; ) {
            int choice = choice(network, options, asked);
            int end = endOfChoice(network, options, asked, choice);
            shares[open.get(choice)] += weight * (end - asked) / ASKED;
            asked = end;
        }
    }

    private static int choice(Network network, List<RouteOption> options, int asked) {
        return network.routeRule().choose(options, (asked + 0.5) / ASKED);
    }

    /** By halving: either rule gives each route one stretch of luck. */
    private static int endOfChoice(Network network, List<RouteOption> options, int from, int choice) {
        int same = from;
        int other = ASKED;
        while (other - same > 1) {
            int middle = (same + other) / 2;
            if (choice(network, options, middle) == choice) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return other;
    }
}
