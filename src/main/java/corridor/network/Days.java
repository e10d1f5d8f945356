package corridor.network;

import corridor.scenario.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The calendar in seconds of the run.
 *
 * @param zero day on which the warm-up begins
 */
record Days(LocalDate zero) {

    private static final long SECONDS_PER_DAY = 86_400;

    /** When a day begins; below zero before the run. */
    long secondOf(LocalDate day) {
        return ChronoUnit.DAYS.between(zero, day) * SECONDS_PER_DAY;
    }

    long firstSecondOf(Period period) {
        return secondOf(period.from());
    }

    /** The first second that is no longer of it. */
    long endOf(Period period) {
        return secondOf(period.to().plusDays(1));
    }
}
