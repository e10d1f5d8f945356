package corridor.engine;

import corridor.engine.Engine.Action;
import java.util.Arrays;

/**
 * Places that are taken and given back: berths, tracks, the slots of a yard. Whoever finds too few waits, first come, first
 * served, the urgent before the others; nobody is passed by a smaller request.
 */
public final class Store {

    private final Engine engine;
    private int capacity;
    private int keptForUrgent;
    private final Level used;
    private final Level waiting;
    private final Line urgent = new Line();
    private final Line ordinary = new Line();
    private boolean open = true;
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

    /** Asks for places; {@code granted} fires at once when they are free, otherwise when they become so. */
    public void request(int places, boolean isUrgent, Action granted, int argument) {
        Line line = isUrgent ? urgent : ordinary;
        if (line.isEmpty() && isNext(isUrgent) && fits(places, isUrgent)) {
            used.change(places);
            granted.fire(argument);
        } else {
            waiting.change(1);
            line.add(places, granted, argument, engine.nowSeconds());
        }
    }

    /** Whether so many would be granted at once. */
    public boolean has(int places) {
        return ordinary.isEmpty() && isNext(false) && fits(places, false);
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
        return waitedSeconds
                + urgent.waitedSince(measuredFrom, engine.nowSeconds())
                + ordinary.waitedSince(measuredFrom, engine.nowSeconds());
    }

    /** Forgets what was, and measures from now on; waits that have begun count from now. */
    public void startMeasuring() {
        used.startMeasuring();
        waiting.startMeasuring();
        waitedSeconds = 0;
        measuredFrom = engine.nowSeconds();
    }

    /** The ordinary stand behind the urgent even when they would fit: else small requests would starve a large urgent one. */
    private boolean isNext(boolean isUrgent) {
        return isUrgent || urgent.isEmpty();
    }

    private boolean fits(int places, boolean isUrgent) {
        return open && used.value() + places <= capacity - (isUrgent ? 0 : keptForUrgent);
    }

    private void grant() {
        grantFrom(urgent, true);
        grantFrom(ordinary, false);
    }

    private void grantFrom(Line line, boolean isUrgent) {
        while (!line.isEmpty() && isNext(isUrgent) && fits(line.firstPlaces(), isUrgent)) {
            used.change(line.firstPlaces());
            waiting.change(-1);
            waitedSeconds += engine.nowSeconds() - Math.max(line.firstSince(), measuredFrom);
            Action granted = line.firstGranted();
            int argument = line.firstArgument();
            line.removeFirst();
            granted.fire(argument);
        }
    }

    /** Requests in the order in which they came: four columns of a ring. */
    private static final class Line {
        private int[] places = new int[16];
        private int[] arguments = new int[16];
        private long[] since = new long[16];
        private Action[] granted = new Action[16];
        private int head;
        private int size;

        boolean isEmpty() {
            return size == 0;
        }

        void add(int place, Action action, int argument, long now) {
            if (size == places.length) {
                grow();
            }
            int at = (head + size++) & (places.length - 1);
            places[at] = place;
            arguments[at] = argument;
            since[at] = now;
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
            long[] longer = Arrays.copyOfRange(since, head, head + 2 * length);
            System.arraycopy(since, 0, longer, length - head, head);
            since = longer;
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
    }
}
