package corridor.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The calendar of a scenario: seconds of a run as moments.
 *
 * @param start of the warm-up, 0:00 UTC
 */
public record Clock(Instant start) {

    /** @param warmUpSeconds before the first measured day */
    static Clock of(LocalDate firstMeasured, long warmUpSeconds) {
        return new Clock(firstMeasured.atStartOfDay().toInstant(ZoneOffset.UTC).minusSeconds(warmUpSeconds));
    }

    /** ISO 8601, such as {@code 2025-03-01T06:00:00Z}. */
    public String time(long second) {
        return start.plusSeconds(second).toString();
    }
}
