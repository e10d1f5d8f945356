package corridor.engine;

import corridor.engine.Engine.Action;
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

    private static final int NONE = Rung.NONE;
    private static final int ROW = 3;
    private static final int PER_BUCKET = 16;
    private static final int FEW = 256;

    private Rung[] rungs = new Rung[8];
    private int depth;
    private int size;

    /** Event e: its time, its rank, and its argument with the next event in the same bucket in the upper half, from 3e on. */
    private long[] rows = new long[0];

    private Action[] actions = new Action[0];
    /** The first row that is not used; chained like the events of a bucket. */
    private int free = NONE;

    /** The first of what {@link #collect} has collected. */
    private int collected = NONE;

    int size() {
        return size;
    }

    /** Adds an event that is due when or after the first bucket begins that has not been handed over. */
    void add(long time, long rank, Action action, int argument) {
        int rung = 0;
        while (time < rungs[rung].reached()) {
            rung++;
        }
        int event = keep(time, rank, action);
        link(event, argument, rungs[rung].push(rungs[rung].bucketOf(time), event));
    }

    /** Collects an event for {@link #divide}. */
    void collect(long time, long rank, Action action, int argument) {
        int event = keep(time, rank, action);
        link(event, argument, collected);
        collected = event;
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

    private int keep(long time, long rank, Action action) {
        if (free == NONE) {
            grow();
        }
        int event = free;
        free = next(event);
        rows[ROW * event] = time;
        rows[ROW * event + 1] = rank;
        // Mostly the same action stands there already; to write a reference is dearer than to compare it.
        if (actions[event] != action) {
            actions[event] = action;
        }
        size++;
        return event;
    }

    private void grow() {
        int used = actions.length;
        int larger = Math.max(1_024, 2 * used);
        rows = Arrays.copyOf(rows, ROW * larger);
        actions = Arrays.copyOf(actions, larger);
        for (int event = larger - 1; event >= used; event--) {
            link(event, 0, free);
            free = event;
        }
    }

    private void link(int event, int argument, int next) {
        rows[ROW * event + 2] = (long) next << 32 | argument & 0xFFFF_FFFFL;
    }

    private long time(int event) {
        return rows[ROW * event];
    }

    private int argument(int event) {
        return (int) rows[ROW * event + 2];
    }

    private int next(int event) {
        return (int) (rows[ROW * event + 2] >> 32);
    }

    private void divide(int first, long end) {
        long from = Long.MAX_VALUE;
        long to = 0;
        int count = 0;
        for (int event = first; event != NONE; event = next(event)) {
            from = Math.min(from, time(event));
            to = Math.max(to, time(event));
            count++;
        }
        Rung rung = newRung();
        rung.open(from, to, end, Math.max(2, count / PER_BUCKET));
        int event = first;
        while (event != NONE) {
            int following = next(event);
            link(event, argument(event), rung.push(rung.bucketOf(time(event)), event));
            event = following;
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
        for (int event = first; event != NONE; event = next(event)) {
            count++;
        }
        return count;
    }

    private boolean isAtOneTime(int first) {
        int event = first;
        while (event != NONE && time(event) == time(first)) {
            event = next(event);
        }
        return event == NONE;
    }

    private void hand(int first, int count, Tournament near) {
        near.clear(count);
        int event = first;
        while (event != NONE) {
            int following = next(event);
            near.place(time(event), rows[ROW * event + 1], actions[event], argument(event));
            link(event, 0, free);
            free = event;
            event = following;
        }
        near.play();
        size -= count;
    }
}
