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

    private static final int PER_BUCKET = 8;
    private static final int FEW = 1_024;

    private final Buckets buckets = new Buckets();
    private Rung[] rungs = new Rung[8];
    private int depth;
    private int size;
    /** The bucket of what {@link #collect} has collected. */
    private int collected = Buckets.EMPTY;

    int size() {
        return size;
    }

    /** Adds an event that is due when or after the first bucket begins that has not been handed over. */
    void add(long time, long rank, Action action, int argument) {
        int level = 0;
        while (time < rungs[level].reached()) {
            level++;
        }
        Rung rung = rungs[level];
        int bucket = rung.bucketOf(time);
        rung.set(bucket, buckets.add(rung.get(bucket), time, rank, action, argument));
        size++;
    }

    /** Collects an event for {@link #divideCollected}. */
    void collect(long time, long rank, Action action, int argument) {
        collected = buckets.add(collected, time, rank, action, argument);
        size++;
    }

    /** Makes a rung of the events collected, all of which are due before the others and before {@code end}. */
    void divideCollected(long end) {
        divide(collected, end);
        collected = Buckets.EMPTY;
    }

    /**
     * Hands the events due next to a tournament, which forgets what it had.
     *
     * @return before when all events are due that were handed over, and none that were not
     */
    long pourInto(Tournament near) {
        while (true) {
            Rung rung = rungs[depth - 1];
            int bucket = rung.takeNext();
            if (rung.isDone()) {
                depth--;
            }
            int count = buckets.count(bucket);
            if (count > FEW && buckets.earliest(bucket) < buckets.latest(bucket)) {
                divide(bucket, rung.reached());
            } else if (count > 0) {
                buckets.moveTo(near, bucket, count);
                size -= count;
                if (size > 0) {
                    return rung.reached();
                }
                depth = 0;
                return Long.MAX_VALUE;
            }
        }
    }

    private void divide(int bucket, long end) {
        int count = buckets.count(bucket);
        Rung rung = newRung();
        rung.open(buckets.earliest(bucket), buckets.latest(bucket), end, Math.max(2, count / PER_BUCKET));
        buckets.moveTo(rung, bucket);
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
}
