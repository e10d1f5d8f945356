package corridor.flow;

import corridor.network.Months;
import corridor.network.Rhythm;
import java.util.List;

/**
 * The times of a Poisson process whose rate changes from month to month, or from day to day, made by stretching a process of rate 1 (Çinlar 1975,
 * Introduction to Stochastic Processes, p. 98): the n-th arrival uses the n-th exponential whatever the rates are, so two
 * scenarios that differ in volume keep their arrivals in step.
 */
final class SeasonalArrivals {

    private final List<Long> starts;
    private final double[] perSecond;
    private int stretch;
    private double second;

    /** @param perSecond the rate at a factor of 1 */
    SeasonalArrivals(Rhythm rhythm, double perSecond) {
        this(
                rhythm.startSeconds(),
                rhythm.factors().stream()
                        .mapToDouble(factor -> factor * perSecond)
                        .toArray());
    }

    private SeasonalArrivals(List<Long> starts, double[] perSecond) {
        this.starts = starts;
        this.perSecond = perSecond;
    }

    /** @param perSecondOfYear rates, January first */
    static SeasonalArrivals ofYear(Months months, double[] perSecondOfYear) {
        return new SeasonalArrivals(
                months.startSeconds(),
                months.ofYear().stream()
                        .mapToDouble(month -> perSecondOfYear[month])
                        .toArray());
    }

    /** The next arrival, a unit exponential further on; {@code Long.MAX_VALUE} when there is none before the calendar ends. */
    long next(double unitExponential) {
        double left = unitExponential;
        while (stretch < perSecond.length) {
            double end = stretch + 1 < perSecond.length ? starts.get(stretch + 1) : Double.MAX_VALUE;
            double within = Math.max(0, end - second) * perSecond[stretch];
            if (left < within) {
                second += left / perSecond[stretch];
                return (long) second;
            }
            left -= within;
            second = Math.max(second, end);
            stretch++;
        }
        return Long.MAX_VALUE;
    }
}
