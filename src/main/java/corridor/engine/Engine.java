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

    // An order is priority (3 bits), sequence (36 bits), slot (24 bits): one comparison of longs settles a tie.
    private static final int SLOT_BITS = 24;
    private static final int SEQUENCE_BITS = 36;
    private static final int MAX_PRIORITY = 7;

    private final EventList events = new EventList();
    private Action[] actions = new Action[64];
    private int[] arguments = new int[64];
    private int[] freeSlots = new int[64];
    private int freeCount;

    private long nowSeconds;
    private long sequence;
    private long fired;
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
        return fired;
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
        if (delaySeconds < 0 || time < 0 || time == Long.MAX_VALUE || priority < 0 || priority > MAX_PRIORITY) {
            throw new IllegalArgumentException("The delay (%d s) at time %d s or the priority (%d) is out of range."
                    .formatted(delaySeconds, nowSeconds, priority));
        }
        // The first event scheduled by a firing one takes its place: one pass through the list instead of two.
        boolean replaces = firingSlot >= 0;
        int slot = replaces ? firingSlot : takeSlot();
        firingSlot = -1;
        actions[slot] = action;
        arguments[slot] = argument;
        long order = (long) priority << (SLOT_BITS + SEQUENCE_BITS) | sequence++ << SLOT_BITS | slot;
        if (replaces) {
            events.replaceFirst(time, order);
        } else {
            events.add(time, order);
        }
    }

    /** Fires every event before {@code endSeconds}, in order, until there is none or {@link #stop} is called. */
    public void runUntil(long endSeconds) {
        stopped = false;
        while (!stopped && !events.isEmpty() && events.firstTime() < endSeconds) {
            nowSeconds = events.firstTime();
            int slot = (int) events.firstOrder() & ((1 << SLOT_BITS) - 1);
            fired++;
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
            int used = actions.length;
            if (used == 1 << SLOT_BITS) {
                throw new IllegalStateException("More than %d events are pending.".formatted(used));
            }
            actions = Arrays.copyOf(actions, 2 * used);
            arguments = Arrays.copyOf(arguments, 2 * used);
            freeSlots = Arrays.copyOf(freeSlots, 2 * used);
            freeSlotsFrom(used);
        }
        return freeSlots[--freeCount];
    }

    private void freeSlotsFrom(int first) {
        for (int slot = actions.length - 1; slot >= first; slot--) {
            freeSlots[freeCount++] = slot;
        }
    }
}
