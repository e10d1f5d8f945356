package corridor.scenario;

import corridor.random.Distribution;
import corridor.scenario.Quantity.Unreadable;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;

/** How large a value is, in the base unit of its kind: what puts values in order. */
final class Magnitude {

    private Magnitude() {}

    /** NaN for what has no size: a word, hours of the day. The size of a distribution is its mean. */
    static double of(Class<?> type, String label, String text) throws Unreadable {
        return of(ScalarText.read(type, label, text));
    }

    private static double of(Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof LocalDate date) {
            return date.toEpochDay();
        }
        if (value instanceof Duration duration) {
            return duration.toSeconds();
        }
        return value instanceof Distribution distribution ? distribution.mean() : ofUnit(value);
    }

    /** Records of {@code units} hold one number, which is their size; hours of the day hold two. */
    private static double ofUnit(Object value) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        try {
            return parts != null && parts.length == 1 && parts[0].getAccessor().invoke(value) instanceof Number number
                    ? number.doubleValue()
                    : Double.NaN;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(value.getClass().getName(), e);
        }
    }
}
