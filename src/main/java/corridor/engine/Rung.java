package corridor.engine;

import java.util.Arrays;

/**
 * A stretch of time cut into buckets of equal width and one more for all that comes after them. A bucket is the first event of
 * a chain; {@link Ladder} keeps the links.
 */
final class Rung {

    static final int NONE = -1;

    private int[] heads = new int[0];
    /** Buckets of equal width; bucket {@code count} is the one for the rest. */
    private int count;
    /** Binary logarithm of the width. */
    private int shift;
    private long start;
    private long end;
    private int bucket;
    private long reached;

    /**
     * Begins anew, empty.
     *
     * @param from time of the first event
     * @param to time of the last one known now; later ones may follow
     * @param end where the stretch ends, or {@code Long.MAX_VALUE}
     * @param buckets about how many
     */
    void open(long from, long to, long end, int buckets) {
        start = from;
        reached = from;
        this.end = end;
        bucket = 0;
        count = buckets;
        shift = 0;
        while ((to - from) >>> shift >= buckets) {
            shift++;
        }
        if (buckets >= heads.length) {
            heads = new int[2 * buckets];
        }
        Arrays.fill(heads, 0, buckets + 1, NONE);
    }

    /** The first of the buckets not yet taken begins here, or the stretch ends. */
    long reached() {
        return reached;
    }

    boolean isDone() {
        return reached == end;
    }

    int bucketOf(long time) {
        return (int) Math.min((time - start) >>> shift, count);
    }

    /** Puts an event first in its bucket; returns the one that was first. */
    int push(int bucket, int event) {
        int second = heads[bucket];
        heads[bucket] = event;
        return second;
    }

    /** Takes the next bucket that is not empty; {@link #NONE} when there is none. */
    int takeNext() {
        while (bucket <= count && heads[bucket] == NONE) {
            bucket++;
        }
        if (bucket > count) {
            reached = end;
            return NONE;
        }
        int first = heads[bucket];
        bucket++;
        long next = start + ((long) bucket << shift);
        // Where the sum would pass the end of time, its sign turns.
        reached = bucket > count || next < 0 || next > end ? end : next;
        return first;
    }
}
