package corridor.engine;

import java.util.Arrays;

/**
 * The clock and the event calendar. Knows nothing of containers: an event is an {@link Action} with a number, at a time.
 *
 * <p>Time is in whole seconds since the start of the run. Events at the same second fire by priority, then in the order in
 * which they were scheduled, so a run depends on its inputs only. Not thread-safe: one engine per replication. Scheduling and
 * firing allocate nothing once the calendar has grown to its size.
 */
public final class Engine {

    /** What happens when an event fires. Keep one per kind of event and tell the cases apart by the number. */
    @FunctionalInterface
    public interface Action {
        void fire(int argument);
    }

    private static final int MAX_PENDING = 1 << 23;
    private static final int MAX_PRIORITY = 7;
    // A rank is the priority and below it the sequence: 36 bits, more events than a run of a day can fire.
    private static final int SEQUENCE_BITS = 36;

    private final EventList events = new EventList();
    private Action[] actions = new Action[64];
    private int[] arguments = new int[64];
    private int[] freeSlots = new int[64];
    private int freeCount;

    private long nowSeconds;
    /** How many have been scheduled. */
    private long sequence;

    private boolean stopped;
    /** Slot of the event that is firing and still stands first in the list, or -1 when it has been replaced. */
    private int firingSlot = -1;

    public Engine() {
        freeSlotsFrom(0);
    }

    public long nowSeconds() {
        return nowSeconds;
    }

    /** How many events have fired. */
    public long firedEvents() {
        // All that were scheduled but those that hold a slot; the one that is firing has fired, though it may hold one.
        int pending = actions.length - freeCount;
        return sequence - pending + (firingSlot >= 0 ? 1 : 0);
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
        // The first event scheduled by a firing one takes its place: one pass through the list instead of two.
        boolean replaces = firingSlot >= 0;
        int slot = replaces ? firingSlot : takeSlot();
        firingSlot = -1;
        arguments[slot] = argument;
        // Mostly the same action stands there already; to write a reference is dearer than to compare it.
        if (actions[slot] != action) {
            actions[slot] = action;
        }
        long rank = (long) priority << SEQUENCE_BITS | sequence++;
        events.add(time, EventList.order(rank, slot), replaces);
    }

    /** Fires every event before {@code endSeconds}, in order, until there is none or {@link #stop} is called. */
    public void runUntil(long endSeconds) {
        stopped = false;
        while (!stopped && events.firstTime() < endSeconds) {
            nowSeconds = events.firstTime();
            int slot = events.firstSlot();
            firingSlot = slot;
            actions[slot].fire(arguments[slot]);
            if (firingSlot >= 0) {
                firingSlot = -1;
                events.removeFirst();
                freeSlots[freeCount++] = slot;
            }
        }
        if (!stopped) {
            nowSeconds = Math.max(nowSeconds, endSeconds);
        }
    }

    /** Ends {@link #runUntil} after the event that is firing; the clock stays where it is. */
    public void stop() {
        stopped = true;
    }

    private int takeSlot() {
        if (freeCount == 0) {
            grow();
        }
        return freeSlots[--freeCount];
    }

    private void grow() {
        int used = actions.length;
        if (used == MAX_PENDING) {
            throw new IllegalStateException("More than %d events are pending.".formatted(used));
        }
        actions = Arrays.copyOf(actions, 2 * used);
        arguments = Arrays.copyOf(arguments, 2 * used);
        freeSlots = Arrays.copyOf(freeSlots, 2 * used);
        freeSlotsFrom(used);
    }

    private IllegalArgumentException outOfRange(long delaySeconds, int priority) {
        return new IllegalArgumentException("The delay (%d s) at time %d s or the priority (%d) is out of range."
                .formatted(delaySeconds, nowSeconds, priority));
    }

    private void freeSlotsFrom(int first) {
        for (int slot = actions.length - 1; slot >= first; slot--) {
            freeSlots[freeCount++] = slot;
        }
    }
}
