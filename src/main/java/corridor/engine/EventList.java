package corridor.engine;

/**
 * The pending events, soonest first, equal times by their order: a sequence that is exact. Up to about a thousand they are all in
 * a {@link Tournament}; of more, those due next are there and the rest in a {@link Ladder}. Which is where makes no difference
 * to the sequence, since events at the same time are always on the same side.
 */
final class EventList {

    private static final int SLOT_BITS = 24;
    private static final int MOST_LEAVES = 1_024;

    /** More than all slots. */
    static final int NO_SLOT = (1 << SLOT_BITS) - 1;

    private final Tournament near = new Tournament();
    private final Ladder far = new Ladder();
    /** Events before this are in the tournament, the others in the ladder; the end of time while the ladder is empty. */
    private long horizon = Long.MAX_VALUE;

    /**
     * What tells equal times apart.
     *
     * @param rank zero or more, 39 bits; no other event has it
     * @param slot below {@link #NO_SLOT}; no other pending event has it, and there is a table by slot
     */
    static long order(long rank, int slot) {
        return rank << SLOT_BITS | slot;
    }

    /** The same rank with another slot. */
    static long withSlot(long order, int slot) {
        return order & -1L << SLOT_BITS | slot;
    }

    static int slotOf(long order) {
        return (int) order & NO_SLOT;
    }

    /** When the next event is due; {@code Long.MAX_VALUE} when there is none. */
    long firstTime() {
        return near.firstTime();
    }

    int firstSlot() {
        return slotOf(near.firstOrder());
    }

    /**
     * Adds an event.
     *
     * @param time zero or more, below {@code Long.MAX_VALUE}
     * @param order see {@link #order}
     * @param inPlaceOfFirst whether to do the work of {@link #removeFirst} as well
     */
    void add(long time, long order, boolean inPlaceOfFirst) {
        if (time < horizon) {
            near.add(time, order, inPlaceOfFirst);
            if (near.isFull()) {
                makeRoom();
            }
        } else {
            far.add(time, order);
            if (inPlaceOfFirst) {
                removeFirst();
            }
        }
    }

    void removeFirst() {
        near.removeFirst();
        if (near.isEmpty() && !far.isEmpty()) {
            horizon = far.pourInto(near);
        }
    }

    private void makeRoom() {
        if (near.leaves() < MOST_LEAVES) {
            near.grow();
        } else {
            near.copyTo(far);
            far.divide(horizon);
            horizon = far.pourInto(near);
        }
    }
}
