package corridor.policy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which of the routes that are open a consignment is booked on. A closed set: each rule decides for itself. */
public sealed interface RouteRule {

    /**
     * The index of the route taken.
     *
     * @param options at least one, in a fixed order
     * @param luck uniform in [0, 1), the consignment's own: the same in every scenario
     */
    int choose(List<RouteOption> options, double luck);

    /** What part of many consignments takes each option, in their order; the parts make up one. */
    List<Double> shares(List<RouteOption> options);

    /** What a day costs the owner of the cargo, USD per TEU. */
    double usdPerTeuDay();

    /** The same rule for cargo to whose owner a day costs this much, USD per TEU. */
    RouteRule valuing(double usdPerTeuDay);

    /**
     * A route as the forwarder sees it on the day of booking.
     *
     * @param usdPerTeu price
     * @param expectedDays running, sailing and border work plus the days that the queues along the route now stand for
     */
    record RouteOption(double usdPerTeu, double expectedDays) {
        /** Generalised cost: price plus time at its value. */
        public double generalisedUsd(double usdPerTeuDay) {
            return usdPerTeu + usdPerTeuDay * expectedDays;
        }
    }

    /** The route of least generalised cost; the first of equals. */
    record Cheapest(double usdPerTeuDay) implements RouteRule {
        @Override
        public RouteRule valuing(double value) {
            return new Cheapest(value);
        }

        @Override
        public int choose(List<RouteOption> options, double luck) {
            return cheapest(options);
        }

        @Override
        public List<Double> shares(List<RouteOption> options) {
            int best = cheapest(options);
            return IntStream.range(0, options.size())
                    .mapToObj(i -> i == best ? 1.0 : 0.0)
                    .toList();
        }

        private int cheapest(List<RouteOption> options) {
            int best = 0;
            for (int i = 1; i < options.size(); i++) {
                if (options.get(i).generalisedUsd(usdPerTeuDay)
                        < options.get(best).generalisedUsd(usdPerTeuDay)) {
                    best = i;
                }
            }
            return best;
        }
    }

    /**
     * Multinomial logit on generalised cost: shares proportional to exp(-scale x cost) (McFadden 1974). A scale of 0 splits
     * evenly, a large one takes the cheapest.
     *
     * @param perUsd the scale, per US dollar of generalised cost per TEU
     */
    record Logit(double usdPerTeuDay, double perUsd) implements RouteRule {
        @Override
        public RouteRule valuing(double value) {
            return new Logit(value, perUsd);
        }

        @Override
        public int choose(List<RouteOption> options, double luck) {
            double[] share = parts(options);
            double reached = 0;
            for (int i = 0; i < share.length - 1; i++) {
                reached += share[i];
                if (luck < reached) {
                    return i;
                }
            }
            return share.length - 1;
        }

        @Override
        public List<Double> shares(List<RouteOption> options) {
            return Arrays.stream(parts(options)).boxed().toList();
        }

        private double[] parts(List<RouteOption> options) {
            double least = options.stream()
                    .mapToDouble(option -> option.generalisedUsd(usdPerTeuDay))
                    .min()
                    .orElseThrow();
            double[] weight = options.stream()
                    .mapToDouble(option -> StrictMath.exp(-perUsd * (option.generalisedUsd(usdPerTeuDay) - least)))
                    .toArray();
            double total = 0;
            for (double w : weight) {
                total += w;
            }
            for (int i = 0; i < weight.length; i++) {
                weight[i] /= total;
            }
            return weight;
        }
    }
}
