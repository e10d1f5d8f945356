package corridor.units;

import java.util.OptionalDouble;

/**
 * A figure that somebody has published about the world.
 *
 * @param unit days for every time
 */
public record Reported(double value, Unit unit) {

    private static final double HOURS_PER_DAY = 24;

    public Reported {
        Check.notNegative(value, "reported figure", unit.id());
    }

    /** The same in the unit of a measure; empty if that is a unit of something else. */
    public OptionalDouble in(Unit wanted) {
        if (wanted == unit) {
            return OptionalDouble.of(value);
        }
        return unit == Unit.DAYS && wanted == Unit.HOURS
                ? OptionalDouble.of(value * HOURS_PER_DAY)
                : OptionalDouble.empty();
    }
}
