package corridor.units;

import java.util.Optional;

/**
 * A figure that somebody has published about the world as it is.
 *
 * @param unit days for every time
 */
public record Reported(double value, Unit unit) implements Figure {

    public Reported {
        Check.notNegative(value, "reported figure", unit.id());
    }

    @Override
    public Optional<Unit> beside(Unit measured) {
        return in(measured).isPresent() ? Optional.of(measured) : Optional.empty();
    }
}
