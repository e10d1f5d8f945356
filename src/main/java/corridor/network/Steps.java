package corridor.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A share that changes with time: how much of something is there.
 *
 * @param steps in order, the first from second 0
 */
public record Steps(List<Step> steps) {

    public static final Steps ALL = new Steps(List.of(new Step(0, 1)));

    /** A part this small of a berth is a matter of binary fractions: 0.57 x 100 is a little less than 57. */
    private static final double ROUNDING = 1e-6;

    public Steps {
        steps = List.copyOf(steps);
    }

    /** @param share from this second until that of the next step */
    public record Step(long fromSecond, double share) {}

    /** Another share for a stretch of time; {@code toSecond} is the first at which it no longer holds. */
    record Dated(long fromSecond, long toSecond, double share) {}

    /** The usual share but for some stretches; where they overlap, the least of them. */
    static Steps of(double usual, List<Dated> stretches) {
        TreeSet<Long> changes = new TreeSet<>(List.of(0L));
        for (Dated dated : stretches) {
            if (dated.toSecond() > 0) {
                changes.add(Math.max(0, dated.fromSecond()));
                changes.add(dated.toSecond());
            }
        }
        List<Step> steps = new ArrayList<>();
        for (long second : changes) {
            double least = stretches.stream()
                    .filter(dated -> second >= dated.fromSecond() && second < dated.toSecond())
                    .mapToDouble(Dated::share)
                    .min()
                    .orElse(usual);
            steps.add(new Step(second, least));
        }
        return new Steps(steps);
    }

    public boolean constant() {
        return steps.size() == 1;
    }

    /** At one moment, zero or later. */
    public double at(long second) {
        int step = steps.size() - 1;
        while (steps.get(step).fromSecond() > second) {
            step--;
        }
        return steps.get(step).share();
    }

    /** This share of a whole number, rounded down. */
    public int of(int whole, long second) {
        return whole == Site.NO_LIMIT ? whole : of(whole, at(second));
    }

    static int of(int whole, double share) {
        return (int) (whole * share + ROUNDING);
    }

    /** When it changes next; {@code Long.MAX_VALUE} for never. */
    public long nextChange(long second) {
        // By index: asked for every train, and an iterator each time would be garbage.
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).fromSecond() > second) {
                return steps.get(i).fromSecond();
            }
        }
        return Long.MAX_VALUE;
    }

    double least() {
        return steps.stream().mapToDouble(Step::share).min().orElseThrow();
    }

    double most() {
        return steps.stream().mapToDouble(Step::share).max().orElseThrow();
    }

    /** What is left of a whole number on average over each month of the measured time, as a part of it. */
    Monthly ofWhole(Network network, int whole) {
        if (constant() || whole == Site.NO_LIMIT) {
            return Monthly.of(month -> 1);
        }
        return mean(network, share -> (double) of(whole, share) / whole);
    }

    /** The share itself on average over each month of the measured time. */
    Monthly mean(Network network) {
        return mean(network, share -> share);
    }

    private Monthly mean(Network network, java.util.function.DoubleUnaryOperator value) {
        long from = network.warmUpSeconds();
        long to = from + network.horizonSeconds();
        Monthly measured = Monthly.measured(network);
        double[] sum = new double[12];
        for (int i = 0; i + 1 < network.months().startSeconds().size(); i++) {
            long start = Math.max(from, network.months().startSeconds().get(i));
            long end = Math.min(to, network.months().startSeconds().get(i + 1));
            for (long at = start; at < end; ) {
                long next = Math.min(end, nextChange(at));
                sum[network.months().ofYear().get(i)] += (next - at) * value.applyAsDouble(at(at));
                at = next;
            }
        }
        double last = value.applyAsDouble(at(from));
        return Monthly.of(month -> measured.in(month) == 0 ? last : sum[month] / measured.in(month));
    }
}
