package corridor.units;

import java.util.Optional;

/**
 * By how much somebody says that something will change: less than zero is less of it.
 *
 * @param unit days for every time; a share is a part of what is changed, or, of what is itself a share, points of it
 */
public record Change(double value, Unit unit) implements Figure {

    public Change {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The change must be a number.");
        }
    }

    @Override
    public Optional<Unit> beside(Unit measured) {
        if (in(measured).isPresent()) {
            return Optional.of(measured);
        }
        return unit == Unit.SHARE ? Optional.of(unit) : Optional.empty();
    }
}
