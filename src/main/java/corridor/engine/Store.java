package corridor.engine;

import corridor.engine.Engine.Action;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Places that are taken and given back: berths, tracks, the slots of a yard. Whoever finds too few waits, first come, first
 * served, the urgent before the others; nobody is passed by a smaller request.
 *
 * <p>Some may be kept for lending: who brings something and takes as much away in exchange stands in a line of his own, and may
 * have them, before all others, while there is something to take away. What is borrowed comes back without anybody else.
 */
public final class Store {

    private final Engine engine;
    private int capacity;
    private int keptForUrgent;
    private int keptForLending;
    private final Level used;
    private final Level waiting;
    private final Line urgent = new Line(true, Store::never);
    private final Line ordinary = new Line(false, Store::never);
    private final List<Line> lines = new ArrayList<>(List.of(urgent, ordinary));
    private boolean open = true;
    private long asked;
    private long waitedSeconds;
    private long measuredFrom;

    /**
     * @param capacity places
     * @param keptForUrgent how many of them only urgent requests may take
     */
    public Store(Engine engine, int capacity, int keptForUrgent) {
        this.engine = engine;
        this.capacity = capacity;
        this.keptForUrgent = keptForUrgent;
        used = new Level(engine);
        waiting = new Level(engine);
    }

    /** The line of urgent requests, or of the others, that borrow nothing. */
    public Line line(boolean isUrgent) {
        return isUrgent ? urgent : ordinary;
    }

    /**
     * Opens a further line: its requests come in turn with those of its kind, and may have what is kept for lending while
     * {@code mayBorrow} says so of the places asked for. When that begins, {@link #lookAgain} must be called.
     */
    public Line openLine(boolean isUrgent, IntPredicate mayBorrow) {
        Line line = new Line(isUrgent, mayBorrow);
        lines.add(line);
        return line;
    }

    /** Asks for places; {@code granted} fires at once when they are free, otherwise when they become so. */
    public void request(int places, boolean isUrgent, Action granted, int argument) {
        request(places, line(isUrgent), granted, argument);
    }

    /** The same in a line of this store. */
    public void request(int places, Line line, Action granted, int argument) {
        if (line.isEmpty() && ((isNext(line) && fits(places, line.isUrgent)) || borrows(line, places))) {
            used.change(places);
            granted.fire(argument);
        } else {
            waiting.change(1);
            line.add(places, granted, argument, engine.nowSeconds(), asked++);
        }
    }

    /** Whether so many would be granted at once. */
    public boolean has(int places) {
        return isNext(ordinary) && fits(places, false);
    }

    /** Whether a place that is given back now goes to whoever asks next: nobody waits for it, and it is still there. */
    public boolean passesOn() {
        return open && waiting.value() == 0 && used.value() <= capacity;
    }

    public void release(int places) {
        used.change(-places);
        grant();
    }

    /** Changes how many there are. What is taken stays taken, even of those that are no longer there. */
    public void setCapacity(int places, int keptOfThem) {
        capacity = places;
        keptForUrgent = keptOfThem;
        grant();
    }

    /** The same where some more are kept for lending, which neither the urgent nor others may take otherwise. */
    public void setCapacity(int places, int keptOfThem, int lentOfThem) {
        keptForLending = lentOfThem;
        setCapacity(places, keptOfThem);
    }

    /** Whether some of what is kept for lending is taken. */
    public boolean isLending() {
        return used.value() > capacity - keptForLending;
    }

    /** Somebody may borrow who could not. */
    public void lookAgain() {
        grant();
    }

    /** While it is closed nothing is granted; what was taken stays taken. */
    public void setOpen(boolean open) {
        this.open = open;
        if (open) {
            grant();
        }
    }

    public int used() {
        return (int) used.value();
    }

    public int waiting() {
        return (int) waiting.value();
    }

    public double meanUsed() {
        return used.mean();
    }

    /** Integral of the places that are taken over the time measured, in seconds. */
    public long usedArea() {
        return used.area();
    }

    /** Integral of the number that wait over the time measured: one side of Little's law, in seconds. */
    public long waitingArea() {
        return waiting.area();
    }

    /** The other side: the waits within the time measured, added up request by request, in seconds. */
    public long waitedWithinSeconds() {
        long waited = waitedSeconds;
        for (int i = 0; i < lines.size(); i++) {
            waited += lines.get(i).waitedSince(measuredFrom, engine.nowSeconds());
        }
        return waited;
    }

    /** Forgets what was, and measures from now on; waits that have begun count from now. */
    public void startMeasuring() {
        used.startMeasuring();
        waiting.startMeasuring();
        waitedSeconds = 0;
        measuredFrom = engine.nowSeconds();
    }

    /** The ordinary stand behind the urgent even when they would fit: else small requests would starve a large urgent one. */
    private boolean isNext(Line asking) {
        if (waiting.value() == 0) {
            return true;
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isEmpty() && (line.isUrgent || !asking.isUrgent)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int places, boolean isUrgent) {
        return open && used.value() + places <= capacity - keptForLending - (isUrgent ? 0 : keptForUrgent);
    }

    private boolean borrows(Line line, int places) {
        return open && used.value() + places <= capacity && line.mayBorrow.test(places);
    }

    private static boolean never(int places) {
        return false;
    }

    private void grant() {
        // Asked for each place that is given back, and mostly nobody waits.
        if (waiting.value() == 0) {
            return;
        }
        for (Line line = next(); line != null; line = next()) {
            used.change(line.firstPlaces());
            waiting.change(-1);
            waitedSeconds += engine.nowSeconds() - Math.max(line.firstSince(), measuredFrom);
            Action granted = line.firstGranted();
            int argument = line.firstArgument();
            line.removeFirst();
            granted.fire(argument);
        }
    }

    /** The line whose first is served now, or null. */
    private @Nullable Line next() {
        Line first = null;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!line.isEmpty()) {
                if (borrows(line, line.firstPlaces())) {
                    return line;
                }
                first = first == null || line.isBefore(first) ? line : first;
            }
        }
        return first != null && fits(first.firstPlaces(), first.isUrgent) ? first : null;
    }

    /** Requests in the order in which they came: five columns of a ring. */
    public static final class Line {
        private final boolean isUrgent;
        private final IntPredicate mayBorrow;
        private int[] places = new int[16];
        private int[] arguments = new int[16];
        private long[] since = new long[16];
        private long[] orders = new long[16];
        private Action[] granted = new Action[16];
        private int head;
        private int size;

        private Line(boolean isUrgent, IntPredicate mayBorrow) {
            this.isUrgent = isUrgent;
            this.mayBorrow = mayBorrow;
        }

        /** Of lines with somebody in them. */
        boolean isBefore(Line other) {
            return isUrgent == other.isUrgent ? orders[head] < other.orders[other.head] : isUrgent;
        }

        boolean isEmpty() {
            return size == 0;
        }

        void add(int place, Action action, int argument, long now, long order) {
            if (size == places.length) {
                grow();
            }
            int at = (head + size++) & (places.length - 1);
            places[at] = place;
            arguments[at] = argument;
            since[at] = now;
            orders[at] = order;
            granted[at] = action;
        }

        int firstPlaces() {
            return places[head];
        }

        long firstSince() {
            return since[head];
        }

        Action firstGranted() {
            return granted[head];
        }

        int firstArgument() {
            return arguments[head];
        }

        void removeFirst() {
            head = (head + 1) & (places.length - 1);
            size--;
        }

        long waitedSince(long from, long now) {
            long waited = 0;
            for (int i = 0; i < size; i++) {
                waited += now - Math.max(since[(head + i) & (places.length - 1)], from);
            }
            return waited;
        }

        private void grow() {
            int length = places.length;
            places = unrolled(places);
            arguments = unrolled(arguments);
            since = unrolled(since);
            orders = unrolled(orders);
            Action[] more = Arrays.copyOfRange(granted, head, head + 2 * length);
            System.arraycopy(granted, 0, more, length - head, head);
            granted = more;
            head = 0;
        }

        private int[] unrolled(int[] ring) {
            int[] longer = Arrays.copyOfRange(ring, head, head + 2 * ring.length);
            System.arraycopy(ring, 0, longer, ring.length - head, head);
            return longer;
        }

        private long[] unrolled(long[] ring) {
            long[] longer = Arrays.copyOfRange(ring, head, head + 2 * ring.length);
            System.arraycopy(ring, 0, longer, ring.length - head, head);
            return longer;
        }
    }
}
