package corridor.bench.model;

import java.util.Arrays;

/**
 * A heap of numbers that hold time and event in one: four children side by side in a cache line, the least of them found
 * without a branch. The root is entry 3, the children of entry i begin at 4(i - 2).
 */
public final class PackedHeap {

    private static final int ROOT = 3;

    private long[] keys = new long[1024];
    private int size;

    public PackedHeap() {
        Arrays.fill(keys, Long.MAX_VALUE);
    }

    boolean isEmpty() {
        return size == 0;
    }

    public long first() {
        return keys[ROOT];
    }

    public void add(long key) {
        if (size + 8 >= keys.length) {
            int used = keys.length;
            keys = Arrays.copyOf(keys, 2 * used);
            Arrays.fill(keys, used, 2 * used, Long.MAX_VALUE);
        }
        long[] a = keys;
        int hole = ROOT + size++;
        while (hole > ROOT) {
            int parent = (hole >> 2) + 2;
            if (a[parent] <= key) {
                break;
            }
            a[hole] = a[parent];
            hole = parent;
        }
        a[hole] = key;
    }

    void removeFirst() {
        int last = ROOT + --size;
        long key = keys[last];
        keys[last] = Long.MAX_VALUE;
        if (size > 0) {
            replaceFirst(key);
        }
    }

    public void replaceFirst(long key) {
        long[] a = keys;
        int end = ROOT + size;
        int hole = ROOT;
        for (int child = 4; child < end; child = (hole - 2) << 2) {
            long v0 = a[child];
            long v2 = a[child + 2];
            long d01 = a[child + 1] - v0;
            long d23 = a[child + 3] - v2;
            long m01 = v0 + (d01 & (d01 >> 63));
            long m23 = v2 + (d23 & (d23 >> 63));
            long d = m23 - m01;
            long least = m01 + (d & (d >> 63));
            if (least >= key) {
                break;
            }
            a[hole] = least;
            int right = (int) (d >> 63);
            hole = child + (((int) (d01 >>> 63) & ~right) | (((int) (d23 >>> 63) + 2) & right));
        }
        a[hole] = key;
    }
}
