package corridor.engine;

import corridor.engine.Engine.Action;

/**
 * The pending events, soonest first, equal times by their rank: a sequence that is exact. Up to some thousands they are all
 * in the {@link Tournament}; of more, which would leave the cache, those due next are there and the rest in a {@link Ladder}. Which
 * is where makes no difference to the sequence, since events at the same time are always on the same side.
 */
sealed class EventList extends Tournament permits Engine {

    private static final int MOST_LEAVES = 4_096;

    private final Ladder far = new Ladder();
    /** Events before this are in the tournament, the others in the ladder; the end of time while the ladder is empty. */
    private long horizon = Long.MAX_VALUE;

    int size() {
        return nearSize() + far.size();
    }

    /**
     * Adds an event.
     *
     * @param time zero or more, below {@code Long.MAX_VALUE}
     * @param rank zero or more; no other event has it
     * @param inPlaceOfFirst whether to do the work of {@link #removeFirst} as well
     */
    void add(long time, long rank, Action action, int argument, boolean inPlaceOfFirst) {
        if (time < horizon) {
            addNear(time, rank, action, argument, inPlaceOfFirst);
            if (isFull()) {
                makeRoom();
            }
        } else {
            far.add(time, rank, action, argument);
            if (inPlaceOfFirst) {
                removeFirst();
            }
        }
    }

    void removeFirst() {
        removeFirstNear();
        if (nearSize() == 0 && far.size() > 0) {
            horizon = far.pourInto(this);
        }
    }

    private void makeRoom() {
        if (leaves() < MOST_LEAVES) {
            grow();
        } else {
            copyTo(far);
            far.divideCollected(horizon);
            horizon = far.pourInto(this);
        }
    }
}
