package corridor.engine;

/**
 * The clock and the event calendar. Knows nothing of containers: an event is an {@link Action} with a number, at a time.
 *
 * <p>Time is in whole seconds since the start of the run. Events at the same second fire by priority, then in the order in
 * which they were scheduled, so a run depends on its inputs only. Not thread-safe: one engine per replication. Scheduling and
 * firing allocate nothing once the calendar has grown to its size.
 */
public final class Engine extends EventList {

    /** What happens when an event fires. Keep one per kind of event and tell the cases apart by the number. */
    @FunctionalInterface
    public interface Action {
        void fire(int argument);
    }

    private static final int MAX_PRIORITY = 7;
    // A rank is the priority and below it the sequence: more events than any run fires.
    private static final int SEQUENCE_BITS = 60;

    private final NowLane lane = new NowLane();
    private long nowSeconds;
    /** How many have been scheduled. */
    private long sequence;

    private boolean stopped;
    /** Whether an event is firing that still stands first in the list, since none has taken its place. */
    private boolean standing;

    public long nowSeconds() {
        return nowSeconds;
    }

    /** How many events have fired. */
    public long firedEvents() {
        // The one that is firing has fired, though it may still stand in the list.
        return sequence - size() - lane.size() + (standing ? 1 : 0);
    }

    /**
     * Schedules {@code action} after a delay.
     *
     * @param delaySeconds zero or more
     * @param priority 0 to 7; lower numbers fire first within a second
     * @throws IllegalArgumentException when the delay points into the past
     */
    public void schedule(long delaySeconds, int priority, Action action, int argument) {
        long time = nowSeconds + delaySeconds;
        if ((delaySeconds | time) < 0 || time == Long.MAX_VALUE || (priority & ~MAX_PRIORITY) != 0) {
            throw outOfRange(delaySeconds, priority);
        }
        long rank = (long) priority << SEQUENCE_BITS | sequence++;
        if ((delaySeconds | priority) == 0) {
            lane.add(rank, action, argument);
            return;
        }
        // The first event scheduled by a firing one takes its place: one pass through the list instead of two.
        boolean replaces = standing;
        standing = false;
        add(time, rank, action, argument, replaces);
    }

    /** Fires every event before {@code endSeconds}, in order, until there is none or {@link #stop} is called. */
    public void runUntil(long endSeconds) {
        stopped = false;
        while (!stopped && nextTime() < endSeconds) {
            if (lane.isEmpty() || isListNext()) {
                fireFirst();
            } else {
                lane.fireFirst();
            }
        }
        if (!stopped) {
            nowSeconds = Math.max(nowSeconds, endSeconds);
        }
    }

    private long nextTime() {
        return lane.isEmpty() ? firstTime() : nowSeconds;
    }

    /** What was scheduled for this second before it came goes before what is scheduled in it. */
    private boolean isListNext() {
        return firstTime() == nowSeconds && firstRank() < lane.firstRank();
    }

    private void fireFirst() {
        nowSeconds = firstTime();
        standing = true;
        firstAction().fire(firstArgument());
        if (standing) {
            standing = false;
            removeFirst();
        }
    }

    /** Ends {@link #runUntil} after the event that is firing; the clock stays where it is. */
    public void stop() {
        stopped = true;
    }

    private IllegalArgumentException outOfRange(long delaySeconds, int priority) {
        return new IllegalArgumentException("The delay (%d s) at time %d s or the priority (%d) is out of range."
                .formatted(delaySeconds, nowSeconds, priority));
    }
}
