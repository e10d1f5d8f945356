package corridor.flow;

import corridor.network.Months;
import java.util.List;

/**
 * The times of a Poisson process whose rate changes from month to month, made by stretching a process of rate 1 (Çinlar 1975,
 * Introduction to Stochastic Processes, p. 98): the n-th arrival uses the n-th exponential whatever the rates are, so two
 * scenarios that differ in volume keep their arrivals in step.
 */
final class SeasonalArrivals {

    private final List<Long> monthStarts;
    private final double[] perSecond;
    private int month;
    private double second;

    /** @param perSecondOfYear rates, January first */
    SeasonalArrivals(Months months, double[] perSecondOfYear) {
        monthStarts = months.startSeconds();
        perSecond = months.ofYear().stream()
                .mapToDouble(month -> perSecondOfYear[month])
                .toArray();
    }

    /** The next arrival, a unit exponential further on; {@code Long.MAX_VALUE} when there is none before the calendar ends. */
    long next(double unitExponential) {
        double left = unitExponential;
        while (month < perSecond.length) {
            double end = month + 1 < perSecond.length ? monthStarts.get(month + 1) : Double.MAX_VALUE;
            double inMonth = (end - second) * perSecond[month];
            if (left < inMonth) {
                second += left / perSecond[month];
                return (long) second;
            }
            left -= inMonth;
            second = end;
            month++;
        }
        return Long.MAX_VALUE;
    }
}
