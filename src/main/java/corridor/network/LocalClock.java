package corridor.network;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the clocks of a place are ahead of that of the run.
 *
 * @param fromSeconds since when, in order, the first 0
 * @param aheadSeconds how far, behind if below zero
 */
public record LocalClock(List<Long> fromSeconds, List<Integer> aheadSeconds) {

    /** That of the run itself. */
    public static final LocalClock OF_THE_RUN = new LocalClock(List.of(0L), List.of(0));

    public LocalClock {
        fromSeconds = List.copyOf(fromSeconds);
        aheadSeconds = List.copyOf(aheadSeconds);
    }

    /** The clock of the run then shows universal time. */
    static LocalClock of(ZoneId zone, LocalDate zero, long untilSecond) {
        ZonedDateTime start = zero.atStartOfDay(ZoneOffset.UTC);
        List<Long> from = new ArrayList<>(List.of(0L));
        List<Integer> ahead = new ArrayList<>(
                List.of(zone.getRules().getOffset(start.toInstant()).getTotalSeconds()));
        ZoneOffsetTransition change = zone.getRules().nextTransition(start.toInstant());
        while (change != null && change.toEpochSecond() - start.toEpochSecond() < untilSecond) {
            from.add(change.toEpochSecond() - start.toEpochSecond());
            ahead.add(change.getOffsetAfter().getTotalSeconds());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return new LocalClock(from, ahead);
    }

    public int aheadAt(long second) {
        int step = fromSeconds.size() - 1;
        while (step > 0 && fromSeconds.get(step) > second) {
            step--;
        }
        return aheadSeconds.get(step);
    }
}
