package corridor.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The calendar months of a run.
 *
 * @param startSeconds first second of each month, counted from the beginning of the warm-up; the first is 0 or earlier
 * @param ofYear 0 for January, of the same months
 */
public record Months(List<Long> startSeconds, List<Integer> ofYear) {

    private static final int SECONDS_PER_DAY = 86_400;

    public Months {
        startSeconds = List.copyOf(startSeconds);
        ofYear = List.copyOf(ofYear);
    }

    /** The months from {@code first} on. */
    static Months from(LocalDate first, int count) {
        List<Long> starts = new ArrayList<>();
        List<Integer> months = new ArrayList<>();
        LocalDate month = first.withDayOfMonth(1);
        for (int i = 0; i < count; i++, month = month.plusMonths(1)) {
            starts.add(ChronoUnit.DAYS.between(first, month) * SECONDS_PER_DAY);
            months.add(month.getMonthValue() - 1);
        }
        return new Months(starts, months);
    }
}
