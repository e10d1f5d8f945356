package corridor.policy;

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
    int choose(List<? extends RouteOption> options, double luck);

    /** What part of many consignments takes each option, in their order; the parts make up one. */
    List<Double> shares(List<? extends RouteOption> options);

    /** What a day costs the owner of the cargo, USD per TEU. */
    double usdPerTeuDay();

    /** The same rule for cargo to whose owner a day costs this much, USD per TEU. */
    RouteRule valuing(double usdPerTeuDay);

    /** A route as the forwarder sees it on the day of booking. */
    interface RouteOption {
        /** The price. */
        double usdPerTeu();

        /** Running, sailing and border work plus the days that the queues along the route now stand for. */
        double expectedDays();

        /** Generalised cost: price plus time at its value. */
        default double generalisedUsd(double usdPerTeuDay) {
            return usdPerTeu() + usdPerTeuDay * expectedDays();
        }
    }

    /** What was seen of a route at some time. */
    record Quote(double usdPerTeu, double expectedDays) implements RouteOption {}

    /** The route of least generalised cost; the first of equals. */
    record Cheapest(double usdPerTeuDay) implements RouteRule {
        @Override
        public RouteRule valuing(double value) {
            return new Cheapest(value);
        }

        @Override
        public int choose(List<? extends RouteOption> options, double luck) {
            return cheapest(options);
        }

        @Override
        public List<Double> shares(List<? extends RouteOption> options) {
            int best = cheapest(options);
            return IntStream.range(0, options.size())
                    .mapToObj(i -> i == best ? 1.0 : 0.0)
                    .toList();
        }

        private int cheapest(List<? extends RouteOption> options) {
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

        // Asked for every consignment: no arrays and no streams, though each exponential is taken twice.
        @Override
        public int choose(List<? extends RouteOption> options, double luck) {
            double least = least(options);
            double total = total(options, least);
            double reached = 0;
            int last = options.size() - 1;
            for (int i = 0; i < last; i++) {
                reached += weight(options.get(i), least) / total;
                if (luck < reached) {
                    return i;
                }
            }
            return last;
        }

        @Override
        public List<Double> shares(List<? extends RouteOption> options) {
            double least = least(options);
            double total = total(options, least);
            return options.stream().map(option -> weight(option, least) / total).toList();
        }

        private double least(List<? extends RouteOption> options) {
            double least = Double.POSITIVE_INFINITY;
            for (int i = 0; i < options.size(); i++) {
                least = Math.min(least, options.get(i).generalisedUsd(usdPerTeuDay));
            }
            return least;
        }

        private double total(List<? extends RouteOption> options, double least) {
            double total = 0;
            for (int i = 0; i < options.size(); i++) {
                total += weight(options.get(i), least);
            }
            return total;
        }

        private double weight(RouteOption option, double least) {
            return StrictMath.exp(-perUsd * (option.generalisedUsd(usdPerTeuDay) - least));
        }
    }
}
