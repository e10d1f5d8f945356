package corridor.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When something is shut.
 *
 * @param spans in order, none touching another
 */
public record Closures(List<Span> spans) {

    public static final Closures NONE = new Closures(List.of());

    public Closures {
        spans = List.copyOf(spans);
    }

    /** @param toSecond when it is open again */
    public record Span(long fromSecond, long toSecond) {}

    /** Of spans in any order, which may overlap. */
    static Closures of(List<Span> spans) {
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(Comparator.comparingLong(Span::fromSecond));
        List<Span> apart = new ArrayList<>();
        for (Span span : sorted) {
            Span last = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            if (last != null && span.fromSecond() <= last.toSecond()) {
                long end = Math.max(last.toSecond(), span.toSecond());
                apart.set(apart.size() - 1, new Span(last.fromSecond(), end));
            } else {
                apart.add(span);
            }
        }
        return new Closures(apart);
    }

    public boolean at(long second) {
        return opensAt(second) != second;
    }

    /** This second, or the first after it that is open. */
    public long opensAt(long second) {
        // By index, here and below: asked for every box, and an iterator each time would be garbage.
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            if (second >= span.fromSecond() && second < span.toSecond()) {
                return span.toSecond();
            }
        }
        return second;
    }

    /** How much of a stretch of time it is shut. */
    public long secondsBetween(long fromSecond, long toSecond) {
        long shut = 0;
        for (int i = 0; i < spans.size(); i++) {
            Span span = spans.get(i);
            shut += Math.max(0, Math.min(toSecond, span.toSecond()) - Math.max(fromSecond, span.fromSecond()));
        }
        return shut;
    }
}
