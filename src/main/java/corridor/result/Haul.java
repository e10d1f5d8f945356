package corridor.result;

import java.io.Serializable;

/**
 * How far containers went, what they met at borders and what their time was worth, added up over them.
 *
 * @param boxKm kilometres of containers
 * @param teuKm kilometres of TEU
 * @param bordersPassed by containers
 * @param borderSeconds from arrival at the place of the checks to departure from there
 * @param borderUsd fees and papers at borders
 * @param borderTeu TEU times borders on their way
 * @param railCo2Kg the part of the emissions on rails
 * @param seaCo2Kg that at sea
 * @param roadCo2Kg that on roads
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
        double railCo2Kg,
        double seaCo2Kg,
        double roadCo2Kg,
        double timeUsd,
        double tonnesPerTeu)
        implements Serializable {

    /** Of nothing yet, in a corridor whose cargo is all as heavy. */
    public static final Haul NOTHING = new Haul(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private static final double SECONDS_PER_HOUR = 3_600;
    private static final double SECTION_KM = 500;
    private static final double SECTION_TONNES = 20;

    public Haul plus(Haul other) {
        return new Haul(
                boxKm + other.boxKm,
                teuKm + other.teuKm,
                bordersPassed + other.bordersPassed,
                borderSeconds + other.borderSeconds,
                borderUsd + other.borderUsd,
                borderTeu + other.borderTeu,
                railCo2Kg + other.railCo2Kg,
                seaCo2Kg + other.seaCo2Kg,
                roadCo2Kg + other.roadCo2Kg,
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
