package corridor.result;

import corridor.units.Unit;

/**
 * A figure published about the world, beside what was simulated. All figures in one unit; NaN for what is not known.
 *
 * @param measure path of the figure in {@code summary.json}, items of lists by their id
 * @param about what it is; may be empty
 * @param low lower end of what was published
 * @param high upper end of it
 * @param simulated NaN when nothing was measured
 * @param source ids of published figures; may be empty
 */
public record Published(
        String id,
        String measure,
        String about,
        Unit unit,
        double reported,
        double low,
        double high,
        Reading simulated,
        String source,
        String confidence) {

    /** Whether what was simulated and the range of what was published are both known. Not named as a property: files have none such. */
    public boolean hasRange() {
        return !Double.isNaN(low) && !Double.isNaN(simulated.value());
    }

    /** Whether what was simulated lies outside the range of what was published; not if either is unknown. */
    public boolean liesOutside() {
        return hasRange() && (simulated.value() < low || simulated.value() > high);
    }

    /** Simulated minus reported. */
    public double difference() {
        return simulated.value() - reported;
    }

    /** The same as a part of what was reported; NaN if that is nothing. */
    public double relativeDifference() {
        return reported == 0 ? Double.NaN : difference() / reported;
    }
}
