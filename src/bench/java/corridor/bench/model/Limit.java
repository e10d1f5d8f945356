package corridor.bench.model;

/**
 * What plain arrays can do on this machine, written by hand for each workload: no engine to speak of, no statistics, no exact
 * order of ties. A key holds time in its upper 43 bits and the event in the lower 20.
 */
public final class Limit implements Contender {

    static final int EVENT_BITS = 20;
    static final int EVENT_MASK = (1 << EVENT_BITS) - 1;
    /** Ticks in an hour: 2^43 of them are 524,288 hours. */
    static final double TICKS = 1 << 24;

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        switch (workload) {
            case W1 -> new BareTandem(seed, hours).run();
            case W2 -> new BareCorridor(seed, hours).run();
            case W3 -> travel(seed, hours);
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
}
