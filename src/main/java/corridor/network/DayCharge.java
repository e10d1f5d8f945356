package corridor.network;

import corridor.scenario.DayRate;
import org.jspecify.annotations.Nullable;

/**
 * A price by the day after some free time.
 *
 * @param freeSeconds before anything is charged
 * @param usdPerTeuDay for each day begun after them
 */
public record DayCharge(long freeSeconds, double usdPerTeuDay) {

    /** Nothing, ever. */
    public static final DayCharge NONE = new DayCharge(Long.MAX_VALUE, 0);

    private static final long SECONDS_PER_DAY = 86_400;
    private static final int CENTS_PER_USD = 100;

    static DayCharge of(@Nullable DayRate rate) {
        return rate == null
                ? NONE
                : new DayCharge(rate.free().toSeconds(), rate.then().value());
    }

    /** What a box owes, in cents: bills are written to the cent, and cents add up without rounding. */
    public long cents(int teu, long seconds) {
        if (seconds <= freeSeconds) {
            return 0;
        }
        long days = (seconds - freeSeconds + SECONDS_PER_DAY - 1) / SECONDS_PER_DAY;
        return Math.round(days * teu * usdPerTeuDay * CENTS_PER_USD);
    }
}
