package corridor.engine;

import java.util.Arrays;

/**
 * The pending events, soonest first: a heap of pairs (time, order) in one array. Equal times are told apart by the order, so
 * the sequence is exact.
 *
 * <p>Layout: entry {@code i} is {@code keys[2i], keys[2i + 1]}; the root is entry 3 and the children of {@code i} are entries
 * {@code 4(i - 2)} to {@code 4(i - 2) + 3}, so that four siblings fill one cache line of 64 bytes. The least of four is found
 * without a branch, because a mispredicted branch costs more than the comparisons; unused entries hold the largest time.
 */
final class EventList {

    private static final int ROOT = 3;
    private static final long UNUSED = Long.MAX_VALUE;

    private long[] keys = new long[128];
    private int size;

    EventList() {
        Arrays.fill(keys, UNUSED);
    }

    boolean isEmpty() {
        return size == 0;
    }

    long firstTime() {
        return keys[2 * ROOT];
    }

    long firstOrder() {
        return keys[2 * ROOT + 1];
    }

    /** @param time zero or more, below {@code Long.MAX_VALUE} */
    void add(long time, long order) {
        // Four spare entries, so that a group of siblings never ends outside the array.
        if (2 * (ROOT + size + 8) >= keys.length) {
            int used = keys.length;
            keys = Arrays.copyOf(keys, 2 * used);
            Arrays.fill(keys, used, 2 * used, UNUSED);
        }
        int hole = ROOT + size++;
        while (hole > ROOT) {
            int parent = (hole >> 2) + 2;
            long parentTime = keys[2 * parent];
            long parentOrder = keys[2 * parent + 1];
            if (parentTime < time || (parentTime == time && parentOrder < order)) {
                break;
            }
            put(hole, parentTime, parentOrder);
            hole = parent;
        }
        put(hole, time, order);
    }

    /** Does the work of {@link #removeFirst} and {@link #add} in one pass from the root. */
    void replaceFirst(long time, long order) {
        siftDown(time, order);
    }

    void removeFirst() {
        int last = ROOT + --size;
        long time = keys[2 * last];
        long order = keys[2 * last + 1];
        put(last, UNUSED, UNUSED);
        if (size > 0) {
            siftDown(time, order);
        }
    }

    private void siftDown(long time, long order) {
        int end = ROOT + size;
        int hole = ROOT;
        for (int child = 4; child < end; child = 4 * (hole - 2)) {
            int least = leastOfFour(child);
            long leastTime = keys[2 * least];
            if (leastTime > time || (leastTime == time && keys[2 * least + 1] > order)) {
                break;
            }
            put(hole, leastTime, keys[2 * least + 1]);
            hole = least;
        }
        put(hole, time, order);
    }

    private int leastOfFour(int first) {
        long t0 = keys[2 * first];
        long t1 = keys[2 * first + 2];
        long t2 = keys[2 * first + 4];
        long t3 = keys[2 * first + 6];
        long d01 = t1 - t0;
        long d23 = t3 - t2;
        long least01 = t0 + (d01 & (d01 >> 63));
        long least23 = t2 + (d23 & (d23 >> 63));
        long d = least23 - least01;
        int fromRight = (int) (d >> 63);
        int left = (int) (d01 >>> 63);
        int right = 2 + (int) (d23 >>> 63);
        boolean tied = d == 0 || (fromRight == 0 ? d01 : d23) == 0;
        return tied
                ? firstInOrder(first, Math.min(least01, least23))
                : first + ((left & ~fromRight) | (right & fromRight));
    }

    private int firstInOrder(int first, long time) {
        int best = -1;
        for (int i = first; i < first + 4; i++) {
            if (keys[2 * i] == time && (best < 0 || keys[2 * i + 1] < keys[2 * best + 1])) {
                best = i;
            }
        }
        return best;
    }

    private void put(int entry, long time, long order) {
        keys[2 * entry] = time;
        keys[2 * entry + 1] = order;
    }
}
