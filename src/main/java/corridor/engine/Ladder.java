package corridor.engine;

import java.util.Arrays;

/**
 * Events that are not due soon, in buckets of time without any order inside: a ladder queue (Tang, Goh and Thng 2005, ACM
 * Transactions on Modeling and Computer Simulation 15(3)). Each rung divides one bucket of the rung before it; a bucket that is
 * reached and still holds many is divided in turn, and one that holds few is handed to the {@link Tournament}, which alone
 * knows the exact order. An event is touched some three times, however many there are.
 *
 * <p>Differs from the paper in three points: its "top" of far events is the last bucket of the first rung; its sorted "bottom" is
 * the tournament; widths are powers of two, so that a bucket is found by a shift.
 */
final class Ladder {

    private static final int NONE = EventList.NO_SLOT;
    private static final int PER_BUCKET = 16;
    private static final int FEW = 256;

    private Rung[] rungs = new Rung[8];
    private int depth;
    private int size;

    /** Slot s: its time at 2s and its order at 2s + 1, there with the slot of the next event in the same bucket for its own. */
    private long[] rows = new long[0];

    /** The first of what {@link #collect} has collected. */
    private int collected = NONE;

    boolean isEmpty() {
        return size == 0;
    }

    /** Adds an event that is due when or after the first bucket begins that has not been handed over. */
    void add(long time, long order) {
        int slot = makeRoom(order);
        int rung = 0;
        while (time < rungs[rung].reached()) {
            rung++;
        }
        int next = rungs[rung].push(rungs[rung].bucketOf(time), slot);
        write(slot, time, order, next);
        size++;
    }

    /** Collects an event for {@link #divide}. */
    void collect(long time, long order) {
        int slot = makeRoom(order);
        write(slot, time, order, collected);
        collected = slot;
        size++;
    }

    /** Makes a rung of the events collected, all of which are due before the others. */
    void divide(long end) {
        divide(collected, end);
        collected = NONE;
    }

    /**
     * Hands the events due next to an empty tournament.
     *
     * @return before when all events are due that were handed over, and none that were not
     */
    long pourInto(Tournament near) {
        while (true) {
            Rung rung = rungs[depth - 1];
            int first = rung.takeNext();
            if (rung.isDone()) {
                depth--;
            }
            if (first == NONE) {
                continue;
            }
            int count = count(first);
            if (count <= FEW || isAtOneTime(first)) {
                hand(first, count, near);
                if (size > 0) {
                    return rung.reached();
                }
                depth = 0;
                return Long.MAX_VALUE;
            }
            divide(first, rung.reached());
        }
    }

    private int makeRoom(long order) {
        int slot = EventList.slotOf(order);
        if (2 * slot >= rows.length) {
            rows = Arrays.copyOf(rows, Math.max(2_048, 4 * Integer.highestOneBit(slot)));
        }
        return slot;
    }

    private void write(int slot, long time, long order, int next) {
        rows[2 * slot] = time;
        rows[2 * slot + 1] = EventList.withSlot(order, next);
    }

    private long time(int slot) {
        return rows[2 * slot];
    }

    private int next(int slot) {
        return EventList.slotOf(rows[2 * slot + 1]);
    }

    private void divide(int first, long end) {
        long from = Long.MAX_VALUE;
        long to = 0;
        int count = 0;
        for (int slot = first; slot != NONE; slot = next(slot)) {
            from = Math.min(from, time(slot));
            to = Math.max(to, time(slot));
            count++;
        }
        Rung rung = newRung();
        rung.open(from, to, end, Math.max(2, count / PER_BUCKET));
        int slot = first;
        while (slot != NONE) {
            int following = next(slot);
            int next = rung.push(rung.bucketOf(time(slot)), slot);
            rows[2 * slot + 1] = EventList.withSlot(rows[2 * slot + 1], next);
            slot = following;
        }
    }

    private Rung newRung() {
        if (depth == rungs.length) {
            rungs = Arrays.copyOf(rungs, 2 * depth);
        }
        if (rungs[depth] == null) {
            rungs[depth] = new Rung();
        }
        return rungs[depth++];
    }

    private int count(int first) {
        int count = 0;
        for (int slot = first; slot != NONE; slot = next(slot)) {
            count++;
        }
        return count;
    }

    private boolean isAtOneTime(int first) {
        int slot = first;
        while (slot != NONE && time(slot) == time(first)) {
            slot = next(slot);
        }
        return slot == NONE;
    }

    private void hand(int first, int count, Tournament near) {
        near.clear(count);
        for (int slot = first; slot != NONE; slot = next(slot)) {
            near.place(time(slot), EventList.withSlot(rows[2 * slot + 1], slot));
        }
        near.play();
        size -= count;
    }
}
