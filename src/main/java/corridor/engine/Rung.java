package corridor.engine;

import java.util.Arrays;

/** A stretch of time cut into {@link Buckets} of equal width and one more for all that comes after them. */
final class Rung {

    private int[] buckets = new int[0];
    /** Buckets of equal width; bucket {@code count} is the one for the rest. */
    private int count;
    /** Binary logarithm of the width. */
    private int shift;

    private long start;
    private long end;
    private int next;
    private long reached;

    /**
     * Begins anew, empty.
     *
     * @param from time of the first event
     * @param to time of the last one known now; later ones may follow
     * @param end where the stretch ends, or {@code Long.MAX_VALUE}
     * @param count of the buckets of equal width; fewer may be used
     */
    void open(long from, long to, long end, int count) {
        start = from;
        reached = from;
        this.end = end;
        next = 0;
        this.count = count;
        shift = 0;
        while ((to - from) >>> shift >= count) {
            shift++;
        }
        if (count >= buckets.length) {
            buckets = new int[2 * count];
        }
        Arrays.fill(buckets, 0, count + 1, Buckets.EMPTY);
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

    int get(int bucket) {
        return buckets[bucket];
    }

    void set(int bucket, int end) {
        buckets[bucket] = end;
    }

    /** Takes the next bucket that is not empty; gives an empty one when there is none. */
    int takeNext() {
        while (next < count && buckets[next] == Buckets.EMPTY) {
            next++;
        }
        int bucket = buckets[next];
        next++;
        long begins = start + ((long) next << shift);
        // Where the sum would pass the end of time, its sign turns.
        reached = next > count || begins < 0 || begins > end ? end : begins;
        return bucket;
    }
}
