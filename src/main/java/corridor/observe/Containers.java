package corridor.observe;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which journeys of containers a log tells of: the first time through. All of them are held in memory. */
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

    /** What is known of one journey: a container that is ready again is on its next. */
    static final class Container {
        private @Nullable String flow;
        private @Nullable String first;
        private @Nullable String last;
        private @Nullable Instant ready;
        private int teu;
        private boolean counted = true;
        private boolean told;

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

    private final Map<String, List<Container>> all = new HashMap<>();

    /** The journeys of one, in the order in which they began; one at least. */
    List<Container> of(String id) {
        return all.computeIfAbsent(id, one -> new ArrayList<>(List.of(new Container())));
    }

    @Override
    public void event(String container, Step step, String node, Instant time) {
        List<Container> journeys = of(container);
        if (step == Step.READY && journeys.get(journeys.size() - 1).ready != null) {
            journeys.add(new Container());
        }
        Container it = journeys.get(journeys.size() - 1);
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
        for (Container it : of(id)) {
            if (!it.told) {
                it.told = true;
                it.flow = flow;
                it.teu = teu;
                it.counted = counted;
            }
        }
    }

    /** Journeys of those that count which began in the log: all of them in its window, which they make. */
    long counted() {
        return all.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.counted && it.ready != null)
                .count();
    }

    /** From the first to the last day on which a container that counts was ready; empty where none was. */
    Optional<Window> window() {
        LocalDate first = null;
        LocalDate last = null;
        for (List<Container> journeys : all.values()) {
            for (Container it : journeys) {
                Instant ready = it.ready;
                if (it.counted && ready != null) {
                    LocalDate day = ready.atZone(ZoneOffset.UTC).toLocalDate();
                    first = first == null || day.isBefore(first) ? day : first;
                    last = last == null || day.isAfter(last) ? day : last;
                }
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
