package corridor.units;

import java.util.Optional;
import java.util.OptionalDouble;

/** What somebody has published, so that a run can be held against it: a level or a change. */
public interface Figure {

    double value();

    /** Of the value; days for every time. */
    Unit unit();

    /** The unit in which it stands beside a measure; empty if it is of something else. */
    Optional<Unit> beside(Unit measured);

    /** The value in another unit; empty if that is a unit of something else. */
    default OptionalDouble in(Unit wanted) {
        if (wanted == unit()) {
            return OptionalDouble.of(value());
        }
        return unit() == Unit.DAYS && wanted == Unit.HOURS
                ? OptionalDouble.of(value() * Unit.HOURS_PER_DAY)
                : OptionalDouble.empty();
    }
}
