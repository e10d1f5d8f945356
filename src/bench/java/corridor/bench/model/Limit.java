package corridor.bench.model;

import java.util.Arrays;

/**
 * What plain arrays can do on this machine, written by hand for each workload: no engine to speak of, no statistics, no exact
 * order of ties. A key holds time in its upper 43 bits and the event in the lower 20.
 */
public final class Limit implements Contender {

    static final int EVENT_BITS = 20;
    static final int EVENT_MASK = (1 << EVENT_BITS) - 1;
    /** Ticks in an hour: 2^43 of them are 524,288 hours. */
    static final double TICKS = 1 << 24;

    private static final int NONE = -1;

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        switch (workload) {
            case W1 -> tandem(seed, hours);
            case W2 -> new BareCorridor(seed, hours).run();
            case W3 -> travel(seed, hours);
        }
    }

    private static void tandem(long seed, double[] hours) {
        int n = hours.length;
        FastRandom random = new FastRandom(seed);
        PackedHeap heap = new PackedHeap();
        double gap = TICKS * Workload.TANDEM_GAP;
        double service = TICKS * Workload.TANDEM_SERVICE;
        int[] next = new int[n];
        int[] head = filled(Workload.STATIONS + 1);
        int[] tail = filled(Workload.STATIONS + 1);
        int[] served = filled(Workload.STATIONS + 1);
        long[] since = new long[n];
        int made = 0;
        int done = 0;
        heap.add((long) (random.exponential() * gap) << EVENT_BITS);
        while (!heap.isEmpty()) {
            long now = heap.first() >>> EVENT_BITS;
            int station = (int) heap.first() & EVENT_MASK;
            int customer;
            if (station == 0) {
                customer = made++;
                since[customer] = now;
                if (made < n) {
                    heap.replaceFirst(now + (long) (random.exponential() * gap) << EVENT_BITS);
                } else {
                    heap.removeFirst();
                }
            } else {
                customer = served[station];
                served[station] = head[station];
                if (head[station] == NONE) {
                    heap.removeFirst();
                } else {
                    head[station] = next[head[station]];
                    heap.replaceFirst(now + (long) (random.exponential() * service) << EVENT_BITS | station);
                }
            }
            if (++station > Workload.STATIONS) {
                hours[done++] = (now - since[customer]) / TICKS;
            } else if (served[station] == NONE) {
                served[station] = customer;
                heap.add(now + (long) (random.exponential() * service) << EVENT_BITS | station);
            } else {
                next[customer] = NONE;
                if (head[station] == NONE) {
                    head[station] = customer;
                } else {
                    next[tail[station]] = customer;
                }
                tail[station] = customer;
            }
        }
    }

    private static void travel(long seed, double[] hours) {
        FastRandom random = new FastRandom(seed);
        LadderQueue queue = new LadderQueue();
        double gap = TICKS * Workload.TRAVEL_GAP;
        long[] since = new long[1 << EVENT_BITS];
        int[] free = new int[1 << EVENT_BITS];
        int freeCount = 0;
        for (int slot = EVENT_MASK; slot > 0; slot--) {
            free[freeCount++] = slot;
        }
        int made = 0;
        int done = 0;
        queue.add((long) (random.exponential() * gap), 0);
        while (!queue.isEmpty()) {
            long first = queue.removeFirst();
            long now = first >>> EVENT_BITS;
            int slot = (int) first & EVENT_MASK;
            if (slot == 0) {
                int container = free[--freeCount];
                since[container] = now;
                queue.add(now + (long) (Workload.TRAVEL.at(random.normal()) * TICKS), container);
                if (++made < hours.length) {
                    queue.add(now + (long) (random.exponential() * gap), 0);
                }
            } else {
                hours[done++] = (now - since[slot]) / TICKS;
                free[freeCount++] = slot;
            }
        }
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }
}
