package corridor.network;

import corridor.policy.DispatchRule;
import corridor.policy.DispatchRule.FilledOrLate;
import corridor.policy.DispatchRule.Timetable;

/**
 * How often a service leaves, and how long its cargo waits for that, when consignments of one size come as a Poisson process.
 *
 * @param perYear departures, of 365 days
 * @param meanLoadTeu of one
 * @param meanWaitSeconds of one TEU; infinite when a timetable cannot take all that comes
 */
public record Departures(double perYear, double meanLoadTeu, double meanWaitSeconds) {

    private static final double ROUNDING = 1e-9;
    private static final int MANY = 100_000;

    // The rule answers for one vehicle at a time; what it does on average is the plan's business and not the rule's.
    static double fillTeu(DispatchRule rule, int capacityTeu) {
        return rule instanceof FilledOrLate filled ? filled.minFill() * capacityTeu : Double.POSITIVE_INFINITY;
    }

    /** The longest that a vehicle waits after it could leave; half a period, on average, with a timetable. */
    public static double longestWaitSeconds(DispatchRule rule) {
        return rule instanceof FilledOrLate filled ? filled.maxWaitSeconds() : ((Timetable) rule).periodSeconds() / 2.0;
    }

    /** Most departures a year that the rule allows; infinite where each leaves when it is full. */
    static double mostPerYear(DispatchRule rule) {
        return rule instanceof Timetable timetable
                ? Traffic.SECONDS_PER_YEAR / timetable.periodSeconds()
                : Double.POSITIVE_INFINITY;
    }

    /**
     * From one departure of a timetable to the next that a vehicle catches, on average, if until it is ready again it takes a
     * time that is as likely to be anything from {@code least} to as far above the mean.
     */
    static double roundedUp(double period, double least, double mean) {
        double from = least / period;
        double to = (2 * mean - least) / period;
        return to - from < ROUNDING
                ? period * Math.ceil(from - ROUNDING)
                : period * (ceilingUpTo(to) - ceilingUpTo(from)) / (to - from);
    }

    /** The integral of the ceiling from 0. */
    private static double ceilingUpTo(double end) {
        double whole = Math.floor(end);
        return whole * (whole + 1) / 2 + (end - whole) * (whole + 1);
    }

    /**
     * Of trains, which are there whenever the rule lets one leave.
     *
     * @param consignmentTeu more than a train takes count as several
     */
    public static Departures ofTrains(DispatchRule rule, int capacityTeu, double teuPerYear, double consignmentTeu) {
        if (!(teuPerYear > 0)) {
            return new Departures(0, Double.NaN, Double.NaN);
        }
        double size = consignmentTeu / Math.ceil(consignmentTeu / capacityTeu - ROUNDING);
        double perSecond = teuPerYear / size / Traffic.SECONDS_PER_YEAR;
        return rule instanceof Timetable timetable
                ? onTimetable((double) timetable.periodSeconds(), capacityTeu, size, perSecond)
                : filledOrLate((FilledOrLate) rule, capacityTeu, size, perSecond);
    }

    /** Half the time between two trains (Poisson arrivals see time averages), as long as one takes all that waits. */
    private static Departures onTimetable(double period, int capacityTeu, double size, double perSecond) {
        double perPeriod = perSecond * period;
        double runs = -Math.expm1(-perPeriod) * Traffic.SECONDS_PER_YEAR / period;
        double load = perSecond * size * Traffic.SECONDS_PER_YEAR / runs;
        boolean overloaded = perPeriod * size >= capacityTeu;
        return overloaded
                ? new Departures(Traffic.SECONDS_PER_YEAR / period, capacityTeu, Double.POSITIVE_INFINITY)
                : new Departures(runs, Math.min(capacityTeu, load), period / 2);
    }

    /**
     * A cycle begins with the first consignment after a train has left, and ends with the N-th, which fills the train, or T
     * after the first. With A the Poisson number that comes in T, the time from first to last has mean sum P(A >= j) / rate
     * over j = 1 .. N-1, because the time at which j have come and the next has not is P(A > j) / rate long; while j wait the
     * waits of a cycle grow by j a second, so they add up to sum j P(A >= j) / rate. The mean wait is their ratio to the
     * consignments of a cycle (renewal reward, Ross 2014, Introduction to Probability Models, section 7.4). For T without end it is
     * (N - 1) / (2 rate), the mean wait for the batch to fill.
     */
    private static Departures filledOrLate(FilledOrLate rule, int capacityTeu, double size, double perSecond) {
        double needed = Math.max(1, Math.ceil(rule.minFill() * capacityTeu / size - ROUNDING));
        double expected = perSecond * rule.maxWaitSeconds();
        double chance = Math.exp(-expected);
        double atLeast = 1 - chance;
        double consignments = 1;
        double waits = 0;
        for (int j = 1; j < Math.min(needed, MANY); j++) {
            consignments += atLeast;
            waits += j * atLeast / perSecond;
            chance *= expected / j;
            atLeast = Math.max(0, atLeast - chance);
        }
        double load = Math.min(capacityTeu, consignments * size);
        double teuPerYear = perSecond * size * Traffic.SECONDS_PER_YEAR;
        return new Departures(teuPerYear / load, load, waits / consignments);
    }
}
