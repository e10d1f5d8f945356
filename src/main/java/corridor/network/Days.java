package corridor.network;

import corridor.scenario.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The calendar in seconds of the run.
 *
 * @param zero day on which the warm-up begins
 * @param zone whose days these are; the clock of the run shows universal time
 */
record Days(LocalDate zero, ZoneId zone) {

    Days(LocalDate zero) {
        this(zero, ZoneOffset.UTC);
    }

    Days in(ZoneId other) {
        return new Days(zero, other);
    }

    /** When a day begins; below zero before the run. */
    long secondOf(LocalDate day) {
        return day.atStartOfDay(zone).toEpochSecond()
                - zero.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
    }

    long firstSecondOf(Period period) {
        return secondOf(period.from());
    }

    /** The first second that is no longer of it. */
    long endOf(Period period) {
        return secondOf(period.to().plusDays(1));
    }
}
