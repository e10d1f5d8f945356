package corridor.bench.model;

import java.util.Arrays;

/** W1 for {@link Limit}. An event is the number of a station whose customer is done, or 0 for an arrival. */
final class BareTandem {

    private static final int NONE = -1;
    private static final double GAP = Limit.TICKS * Workload.TANDEM_GAP;
    private static final double SERVICE = Limit.TICKS * Workload.TANDEM_SERVICE;

    private final FastRandom random;
    private final double[] hours;
    private final PackedHeap heap = new PackedHeap();
    private final int[] next;
    private final long[] since;
    private final int[] head = new int[Workload.STATIONS + 1];
    private final int[] tail = new int[Workload.STATIONS + 1];
    private final int[] served = new int[Workload.STATIONS + 1];
    private int made;
    private int done;

    BareTandem(long seed, double[] hours) {
        this.hours = hours;
        random = new FastRandom(seed);
        next = new int[hours.length];
        since = new long[hours.length];
        Arrays.fill(head, NONE);
        Arrays.fill(served, NONE);
    }

    void run() {
        heap.add((long) (random.exponential() * GAP) << Limit.EVENT_BITS);
        while (!heap.isEmpty()) {
            long now = heap.first() >>> Limit.EVENT_BITS;
            int station = (int) heap.first() & Limit.EVENT_MASK;
            int customer = station == 0 ? come(now) : finish(station, now);
            if (station == Workload.STATIONS) {
                hours[done++] = (now - since[customer]) / Limit.TICKS;
            } else {
                join(station + 1, customer, now);
            }
        }
    }

    private int come(long now) {
        int customer = made++;
        since[customer] = now;
        if (made < hours.length) {
            heap.replaceFirst(now + (long) (random.exponential() * GAP) << Limit.EVENT_BITS);
        } else {
            heap.removeFirst();
        }
        return customer;
    }

    private int finish(int station, long now) {
        int customer = served[station];
        int first = head[station];
        served[station] = first;
        if (first == NONE) {
            heap.removeFirst();
        } else {
            head[station] = next[first];
            heap.replaceFirst(end(station, now));
        }
        return customer;
    }

    private void join(int station, int customer, long now) {
        if (served[station] == NONE) {
            served[station] = customer;
            heap.add(end(station, now));
            return;
        }
        next[customer] = NONE;
        if (head[station] == NONE) {
            head[station] = customer;
        } else {
            next[tail[station]] = customer;
        }
        tail[station] = customer;
    }

    private long end(int station, long now) {
        return now + (long) (random.exponential() * SERVICE) << Limit.EVENT_BITS | station;
    }
}
