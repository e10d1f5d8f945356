package corridor.experiment;

import corridor.stats.TimeHistogram;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A result as text, down to the last bit of each number: two results are the same when their texts are. */
final class Dump {

    private final StringBuilder text = new StringBuilder();

    private Dump() {}

    static String of(Object result) {
        Dump dump = new Dump();
        dump.add("", result);
        return dump.text.toString();
    }

    private void add(String path, @Nullable Object value) {
        if (value instanceof Record thing) {
            addRecord(path, thing);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                add(path + "[" + i + "]", list.get(i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> add(path + "[" + key + "]", item));
        } else if (value instanceof double[] numbers) {
            line(path, Arrays.toString(numbers));
        } else if (value instanceof TimeHistogram histogram) {
            addHistogram(path, histogram);
        } else {
            line(path, String.valueOf(value));
        }
    }

    private void addRecord(String path, Record thing) {
        for (RecordComponent component : thing.getClass().getRecordComponents()) {
            try {
                add(path + "." + component.getName(), component.getAccessor().invoke(thing));
            } catch (ReflectiveOperationException hidden) {
                throw new IllegalStateException(path, hidden);
            }
        }
    }

    private void addHistogram(String path, TimeHistogram histogram) {
        line(path, histogram.count() + " " + histogram.meanSeconds() + " " + histogram.deviationSeconds());
        for (int permille = 0; permille <= 1_000; permille += 5) {
            line(path, permille + ": " + histogram.quantileSeconds(permille / 1_000.0));
        }
    }

    private void line(String path, String value) {
        text.append(path).append(" = ").append(value).append('\n');
    }
}
