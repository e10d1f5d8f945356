package corridor.network;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is paid per unit, by when it is booked.
 *
 * @param steps in order, the first from second 0
 */
public record Price(List<Step> steps) {

    public Price {
        steps = List.copyOf(steps);
    }

    /** @param usd from this second until that of the next step */
    public record Step(long fromSecond, double usd) {}

    /** Another price for a stretch of time; {@code toSecond} is the first at which it no longer holds. */
    record Dated(long fromSecond, long toSecond, double usd) {}

    /** The same at any time. */
    static Price always(double usd) {
        return new Price(List.of(new Step(0, usd)));
    }

    /** The usual price but for some stretches; where they overlap, the later in the list holds. */
    static Price of(double usual, List<Dated> stretches) {
        TreeSet<Long> changes = new TreeSet<>(List.of(0L));
        for (Dated dated : stretches) {
            if (dated.toSecond() > 0) {
                changes.add(Math.max(0, dated.fromSecond()));
                changes.add(dated.toSecond());
            }
        }
        List<Step> steps = new ArrayList<>();
        for (long second : changes) {
            double usd = usual;
            for (Dated dated : stretches) {
                usd = second >= dated.fromSecond() && second < dated.toSecond() ? dated.usd() : usd;
            }
            steps.add(new Step(second, usd));
        }
        return new Price(steps);
    }

    /** At one moment, zero or later. */
    public double at(long second) {
        int step = steps.size() - 1;
        while (steps.get(step).fromSecond() > second) {
            step--;
        }
        return steps.get(step).usd();
    }

    /** Over time, each second alike. */
    public double meanBetween(long fromSecond, long toSecond) {
        if (steps.size() == 1) {
            return at(fromSecond);
        }
        double sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            long ends = i + 1 < steps.size() ? steps.get(i + 1).fromSecond() : toSecond;
            long seconds = Math.min(ends, toSecond) - Math.max(steps.get(i).fromSecond(), fromSecond);
            sum += Math.max(0, seconds) * steps.get(i).usd();
        }
        return sum / (toSecond - fromSecond);
    }

    Price times(double factor) {
        return new Price(steps.stream()
                .map(step -> new Step(step.fromSecond(), factor * step.usd()))
                .toList());
    }

    Price plus(Price other) {
        if (steps.size() == 1 && other.steps.size() == 1) {
            return always(at(0) + other.at(0));
        }
        TreeSet<Long> changes = new TreeSet<>();
        steps.forEach(step -> changes.add(step.fromSecond()));
        other.steps.forEach(step -> changes.add(step.fromSecond()));
        return new Price(changes.stream()
                .map(second -> new Step(second, at(second) + other.at(second)))
                .toList());
    }
}
