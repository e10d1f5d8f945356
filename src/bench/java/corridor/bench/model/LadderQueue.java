package corridor.bench.model;

import java.util.Arrays;

/**
 * A ladder queue (Tang, Goh and Thng 2005) on plain arrays: events are dealt into buckets by time, a bucket into finer buckets
 * when its turn comes, and only what is due next is sorted. Event numbers are small and are used again. Equal times come in
 * no particular order.
 */
final class LadderQueue {

    private static final int NONE = -1;
    private static final int MOST_SORTED = 48;
    private static final int MOST_RUNGS = 10;
    private static final int EVENT_BITS = 20;

    private long[] times = new long[1024];
    private int[] next = new int[1024];

    private final Rung[] rungs = new Rung[MOST_RUNGS];
    private int rungCount;

    private int topHead = NONE;
    private int topCount;
    private long topStart;
    private long topLatest;

    /** Latest first, so that the soonest is taken from the end. */
    private long[] bottom = new long[256];

    private int bottomCount;
    private int size;

    LadderQueue() {
        for (int i = 0; i < MOST_RUNGS; i++) {
            rungs[i] = new Rung();
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(long time, int event) {
        if (event >= times.length) {
            times = Arrays.copyOf(times, 2 * event);
            next = Arrays.copyOf(next, 2 * event);
        }
        size++;
        times[event] = time;
        if (time >= topStart) {
            next[event] = topHead;
            topHead = event;
            topCount++;
            topLatest = Math.max(topLatest, time);
            return;
        }
        for (int i = 0; i < rungCount; i++) {
            if (time >= rungs[i].currentStart()) {
                rungs[i].add(time, event, next);
                return;
            }
        }
        addSorted(time << EVENT_BITS | event);
    }

    /** Takes the soonest: its time shifted by {@code EVENT_BITS}, and its event. */
    long removeFirst() {
        if (bottomCount == 0) {
            fillBottom();
        }
        size--;
        return bottom[--bottomCount];
    }

    private void fillBottom() {
        for (; ; ) {
            if (rungCount == 0) {
                long soonest = Long.MAX_VALUE;
                for (int event = topHead; event != NONE; event = next[event]) {
                    soonest = Math.min(soonest, times[event]);
                }
                Rung rung = rungs[rungCount++];
                rung.open(soonest, topLatest, topCount);
                deal(topHead, rung);
                topStart = rung.end();
                topHead = NONE;
                topCount = 0;
                topLatest = 0;
            }
            Rung rung = rungs[rungCount - 1];
            if (!rung.findFilled()) {
                rungCount--;
                continue;
            }
            int count = rung.counts[rung.current];
            long start = rung.currentStart();
            int head = rung.takeCurrent();
            if (count <= MOST_SORTED || rung.shift == 0 || rungCount == MOST_RUNGS) {
                sort(head);
                return;
            }
            Rung finer = rungs[rungCount++];
            finer.open(start, start + (1L << rung.shift) - 1, count);
            deal(head, finer);
        }
    }

    private void deal(int head, Rung rung) {
        int event = head;
        while (event != NONE) {
            int behind = next[event];
            rung.add(times[event], event, next);
            event = behind;
        }
    }

    private void sort(int head) {
        for (int event = head; event != NONE; event = next[event]) {
            addSorted(times[event] << EVENT_BITS | event);
        }
    }

    private void addSorted(long key) {
        if (bottomCount == bottom.length) {
            bottom = Arrays.copyOf(bottom, 2 * bottomCount);
        }
        long[] a = bottom;
        int hole = bottomCount++;
        while (hole > 0 && a[hole - 1] < key) {
            a[hole] = a[hole - 1];
            hole--;
        }
        a[hole] = key;
    }

    /** Buckets of one width, a power of two; those before {@code current} are empty. */
    private static final class Rung {
        private long start;
        private int shift;
        private int current;
        private int buckets;
        private int[] heads = new int[64];
        private int[] counts = new int[64];

        /** About as many buckets as events. */
        void open(long soonest, long latest, int count) {
            start = soonest;
            shift = Math.max(0, 64 - Long.numberOfLeadingZeros((latest - soonest) / count));
            buckets = (int) ((latest - soonest) >>> shift) + 1;
            if (buckets > heads.length) {
                heads = new int[2 * buckets];
                counts = new int[2 * buckets];
            }
            Arrays.fill(heads, 0, buckets, NONE);
            Arrays.fill(counts, 0, buckets, 0);
            current = 0;
        }

        long currentStart() {
            return start + ((long) current << shift);
        }

        long end() {
            return start + ((long) buckets << shift);
        }

        void add(long time, int event, int[] next) {
            int bucket = (int) ((time - start) >>> shift);
            next[event] = heads[bucket];
            heads[bucket] = event;
            counts[bucket]++;
        }

        boolean findFilled() {
            while (current < buckets && counts[current] == 0) {
                current++;
            }
            return current < buckets;
        }

        /** Empties the current bucket and goes on to the next. */
        int takeCurrent() {
            int head = heads[current];
            heads[current] = NONE;
            counts[current] = 0;
            current++;
            return head;
        }
    }
}
