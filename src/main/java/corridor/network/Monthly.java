package corridor.network;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** One value for each month of the year, January first: a rate that goes with the season. */
public record Monthly(List<Double> values) {

    private static final int MONTHS = 12;
    static final Monthly ZERO = of(month -> 0);

    public Monthly {
        values = List.copyOf(values);
    }

    public static Monthly of(IntToDoubleFunction month) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            values.add(month.applyAsDouble(i));
        }
        return new Monthly(values);
    }

    /** @param month 0 for January */
    public double in(int month) {
        return values.get(month);
    }

    public Monthly plus(Monthly other) {
        return of(month -> in(month) + other.in(month));
    }

    /** The lesser of the two, month by month. */
    Monthly least(Monthly other) {
        return of(month -> Math.min(in(month), other.in(month)));
    }

    Monthly times(Monthly other) {
        return of(month -> in(month) * other.in(month));
    }

    public Monthly times(double factor) {
        return of(month -> factor * in(month));
    }

    /** The mean over the measured time of a run, each month by the days of it that are measured. */
    public double mean(Monthly measured) {
        double sum = 0;
        double weight = 0;
        for (int i = 0; i < MONTHS; i++) {
            // What has no limit would make nonsense of a month that is not measured.
            sum += measured.in(i) > 0 ? in(i) * measured.in(i) : 0;
            weight += measured.in(i);
        }
        return sum / weight;
    }

    /** How many seconds of each month are measured. */
    public static Monthly measured(Network network) {
        long from = network.warmUpSeconds();
        long to = from + network.horizonSeconds();
        List<Long> starts = network.months().startSeconds();
        double[] seconds = new double[MONTHS];
        for (int i = 0; i + 1 < starts.size(); i++) {
            long within = Math.min(to, starts.get(i + 1)) - Math.max(from, starts.get(i));
            seconds[network.months().ofYear().get(i)] += Math.max(0, within);
        }
        return of(month -> seconds[month]);
    }
}
