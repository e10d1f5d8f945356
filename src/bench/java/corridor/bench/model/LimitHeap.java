package corridor.bench.model;

/** W3 as in {@link Limit}, with the packed heap in place of the ladder queue; the other workloads are the same. */
public final class LimitHeap implements Contender {

    @Override
    public void run(Workload workload, long seed, double[] hours) {
        if (workload != Workload.W3) {
            throw new IllegalArgumentException("Only w3 differs.");
        }
        FastRandom random = new FastRandom(seed);
        PackedHeap heap = new PackedHeap();
        double gap = Limit.TICKS * Workload.TRAVEL_GAP;
        long[] since = new long[1 << Limit.EVENT_BITS];
        int[] free = new int[1 << Limit.EVENT_BITS];
        int freeCount = 0;
        for (int slot = Limit.EVENT_MASK; slot > 0; slot--) {
            free[freeCount++] = slot;
        }
        int made = 0;
        int done = 0;
        heap.add((long) (random.exponential() * gap) << Limit.EVENT_BITS);
        while (!heap.isEmpty()) {
            long now = heap.first() >>> Limit.EVENT_BITS;
            int slot = (int) heap.first() & Limit.EVENT_MASK;
            if (slot == 0) {
                int container = free[--freeCount];
                since[container] = now;
                long arrives = now + (long) (Workload.TRAVEL.at(random.normal()) * Limit.TICKS);
                heap.replaceFirst(arrives << Limit.EVENT_BITS | container);
                if (++made < hours.length) {
                    heap.add(now + (long) (random.exponential() * gap) << Limit.EVENT_BITS);
                }
            } else {
                hours[done++] = (now - since[slot]) / Limit.TICKS;
                free[freeCount++] = slot;
                heap.removeFirst();
            }
        }
    }
}
