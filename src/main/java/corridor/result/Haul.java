package corridor.result;

import java.io.Serializable;
import java.util.Objects;

/**
 * How far containers went, what they met at borders and what their time was worth, added up over them.
 *
 * @param boxKm kilometres of containers
 * @param teuKm kilometres of TEU
 * @param bordersPassed by containers
 * @param borderSeconds from arrival at the place of the checks to departure from there
 * @param borderUsd fees and papers at borders
 * @param borderTeu TEU times borders on their way
 * @param emissions by mode
 * @param timeUsd days at their value
 * @param tonnesPerTeu of cargo
 */
public record Haul(
        double boxKm,
        double teuKm,
        long bordersPassed,
        double borderSeconds,
        double borderUsd,
        long borderTeu,
        Emissions emissions,
        double timeUsd,
        double tonnesPerTeu)
        implements Serializable {

    /** Of nothing yet, in a corridor whose cargo is all as heavy. */
    public static final Haul NOTHING = new Haul(0, 0, 0, 0, 0, 0, Emissions.NONE, 0, 0);

    private static final double SECONDS_PER_HOUR = 3_600;
    private static final double SECTION_KM = 500;
    private static final double SECTION_TONNES = 20;

    /** A year that was kept before emissions were told by mode has none: it is not read as one of zeros. */
    public Haul {
        Objects.requireNonNull(emissions);
    }

    public Haul plus(Haul other) {
        return new Haul(
                boxKm + other.boxKm,
                teuKm + other.teuKm,
                bordersPassed + other.bordersPassed,
                borderSeconds + other.borderSeconds,
                borderUsd + other.borderUsd,
                borderTeu + other.borderTeu,
                emissions.plus(other.emissions),
                timeUsd + other.timeUsd,
                Math.max(tonnesPerTeu, other.tonnesPerTeu));
    }

    /** CAREC's TFI1. */
    double hoursPerBorder() {
        return borderSeconds / SECONDS_PER_HOUR / bordersPassed;
    }

    /** CAREC's TFI2, per TEU. */
    double usdPerBorder() {
        return borderUsd / borderTeu;
    }

    /** CAREC's TFI3: of 20 t over 500 km. */
    double usdPerSection(double usd) {
        return usd / (teuKm * tonnesPerTeu) * SECTION_KM * SECTION_TONNES;
    }

    /** CAREC's TFI4, with or without delay, as the seconds are those of the journey or those in motion. */
    double kmPerHour(double seconds) {
        return boxKm / (seconds / SECONDS_PER_HOUR);
    }
}
