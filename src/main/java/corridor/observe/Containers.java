package corridor.observe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which containers a log tells of: the first time through. */
final class Containers implements Told {

    /** The days that a log is about, the end left out. */
    record Window(Instant from, Instant to) {
        boolean has(Instant time) {
            return !time.isBefore(from) && time.isBefore(to);
        }

        long days() {
            return ChronoUnit.DAYS.between(from, to);
        }
    }

    /** What is known of one. */
    static final class Container {
        private @Nullable String flow;
        private @Nullable String first;
        private @Nullable String last;
        private @Nullable Instant ready;
        private int teu;
        private boolean counted = true;

        /** The id of its flow: as the log has it, else where it was seen first and last. */
        String flow() {
            return flow != null ? flow : first + "-" + last;
        }

        int teu() {
            return teu;
        }

        boolean counted() {
            return counted;
        }

        Optional<Instant> ready() {
            return Optional.ofNullable(ready);
        }
    }

    private final Map<String, Container> all = new HashMap<>();

    Container of(String id) {
        return all.computeIfAbsent(id, one -> new Container());
    }

    @Override
    public void event(String container, Step step, String node, Instant time) {
        Container it = of(container);
        if (it.first == null) {
            it.first = node;
        }
        it.last = node;
        if (step == Step.READY) {
            it.ready = time;
        }
    }

    @Override
    public void container(String id, @Nullable String flow, int teu, boolean counted) {
        Container it = of(id);
        it.flow = flow;
        it.teu = teu;
        it.counted = counted;
    }

    /** From the first to the last day on which a container that counts was ready; empty where none was. */
    Optional<Window> window() {
        LocalDate first = null;
        LocalDate last = null;
        for (Container it : all.values()) {
            Instant ready = it.ready;
            if (it.counted && ready != null) {
                LocalDate day = ready.atZone(ZoneOffset.UTC).toLocalDate();
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Window(start(first), start(last.plusDays(1))));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
