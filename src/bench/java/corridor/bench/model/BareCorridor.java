package corridor.bench.model;

import java.util.Arrays;

/**
 * W2 for {@link Limit}. An event is a kind (4 bits) and a number (16 bits): a crane, a desk, a vehicle, or the departure that a
 * timer is for. Its horizon of 2^43 ticks of 2^-24 h is enough for a million containers and four times as many.
 */
final class BareCorridor {

    private static final int NONE = -1;
    private static final int KIND = 1 << 16;
    private static final int CRANE = KIND;
    private static final int DESK = 2 * KIND;
    private static final int TIMER = 3 * KIND;
    private static final int VEHICLE = 6 * KIND;
    private static final int VEHICLES = 4096;

    private static final double T = Limit.TICKS;
    private static final long TRAIN_WAIT = (long) (Workload.TRAIN_WAIT * T);
    private static final long PERIOD = (long) (Workload.VESSEL_PERIOD * T);

    private final FastRandom random;
    private final double[] hours;
    private final PackedHeap heap = new PackedHeap();
    private final int[] next;
    private final long[] since;
    private int made;
    private int done;
    private long now;

    // First train, vessel, second train: those that wait, and how many have left.
    private final int[] head = new int[3];
    private final int[] tail = new int[3];
    private final int[] count = new int[3];
    private final int[] left = new int[3];

    // Vehicles under way: their first and last container.
    private final int[] first = new int[VEHICLES];
    private final int[] last = new int[VEHICLES];
    private final int[] free = new int[VEHICLES];
    private int freeCount;

    // The lines before cranes and desks, who is served, and a bit for each that is idle.
    private int yardHead = NONE;
    private int yardTail = NONE;
    private int hallHead = NONE;
    private int hallTail = NONE;
    private final int[] atCrane = new int[Workload.CRANES];
    private final int[] atDesk = new int[Workload.DESKS];
    private int idleCranes = (1 << Workload.CRANES) - 1;
    private int idleDesks = (1 << Workload.DESKS) - 1;

    BareCorridor(long seed, double[] hours) {
        this.hours = hours;
        random = new FastRandom(seed);
        next = new int[hours.length];
        since = new long[hours.length];
        Arrays.setAll(free, i -> i);
        freeCount = VEHICLES;
    }

    void run() {
        heap.add((long) (random.exponential() * Workload.CONTAINER_GAP * T) << Limit.EVENT_BITS);
        while (!heap.isEmpty()) {
            long key = heap.first();
            now = key >>> Limit.EVENT_BITS;
            int number = (int) key & (KIND - 1);
            switch ((int) key >>> 16 & 15) {
                case 0 -> come();
                case 1 -> lifted(number);
                case 2 -> cleared(number);
                case 3 -> timeUp(0, number);
                case 4 -> timeUp(1, number);
                case 5 -> timeUp(2, number);
                case 6 -> reachedPort(number);
                case 7 -> reachedBorder(number);
                default -> reachedEnd(number);
            }
        }
    }

    private void come() {
        int container = made++;
        since[container] = now;
        if (made < hours.length) {
            heap.replaceFirst(now + (long) (random.exponential() * Workload.CONTAINER_GAP * T) << Limit.EVENT_BITS);
        } else {
            heap.removeFirst();
        }
        join(0, container, Workload.TRAIN, now + TRAIN_WAIT);
    }

    private void reachedPort(int vehicle) {
        heap.removeFirst();
        if (yardHead == NONE) {
            yardHead = first[vehicle];
        } else {
            next[yardTail] = first[vehicle];
        }
        yardTail = last[vehicle];
        free[freeCount++] = vehicle;
        while (idleCranes != 0 && yardHead != NONE) {
            int crane = Integer.numberOfTrailingZeros(idleCranes);
            idleCranes &= idleCranes - 1;
            atCrane[crane] = yardHead;
            yardHead = next[yardHead];
            heap.add(move(crane));
        }
    }

    private void lifted(int crane) {
        int container = atCrane[crane];
        if (yardHead == NONE) {
            idleCranes |= 1 << crane;
            heap.removeFirst();
        } else {
            atCrane[crane] = yardHead;
            yardHead = next[yardHead];
            heap.replaceFirst(move(crane));
        }
        join(1, container, Workload.VESSEL, (now / PERIOD + 1) * PERIOD);
    }

    private void reachedBorder(int vehicle) {
        heap.removeFirst();
        if (hallHead == NONE) {
            hallHead = first[vehicle];
        } else {
            next[hallTail] = first[vehicle];
        }
        hallTail = last[vehicle];
        free[freeCount++] = vehicle;
        while (idleDesks != 0 && hallHead != NONE) {
            int desk = Integer.numberOfTrailingZeros(idleDesks);
            idleDesks &= idleDesks - 1;
            atDesk[desk] = hallHead;
            hallHead = next[hallHead];
            heap.add(look(desk));
        }
    }

    private void cleared(int desk) {
        int container = atDesk[desk];
        if (hallHead == NONE) {
            idleDesks |= 1 << desk;
            heap.removeFirst();
        } else {
            atDesk[desk] = hallHead;
            hallHead = next[hallHead];
            heap.replaceFirst(look(desk));
        }
        join(2, container, Workload.TRAIN, now + TRAIN_WAIT);
    }

    private void reachedEnd(int vehicle) {
        heap.removeFirst();
        for (int container = first[vehicle]; container != NONE; container = next[container]) {
            hours[done++] = (now - since[container]) / T;
        }
        free[freeCount++] = vehicle;
    }

    private void join(int line, int container, int size, long leaves) {
        next[container] = NONE;
        if (count[line] == 0) {
            head[line] = container;
            heap.add(leaves << Limit.EVENT_BITS | TIMER + line * KIND | left[line]);
        } else {
            next[tail[line]] = container;
        }
        tail[line] = container;
        if (++count[line] == size) {
            leave(line);
        }
    }

    private void timeUp(int line, int departure) {
        heap.removeFirst();
        if (departure == left[line]) {
            leave(line);
        }
    }

    private void leave(int line) {
        int vehicle = free[--freeCount];
        first[vehicle] = head[line];
        last[vehicle] = tail[line];
        count[line] = 0;
        left[line] = (left[line] + 1) & (KIND - 1);
        double ride = line == 0
                ? Workload.FIRST_RIDE.at(random.normal())
                : line == 1 ? Workload.seaTime(random.uniform()) : Workload.SECOND_RIDE.at(random.normal());
        heap.add(now + (long) (ride * T) << Limit.EVENT_BITS | VEHICLE + line * KIND | vehicle);
    }

    private long move(int crane) {
        return now + (long) (random.exponential() * Workload.CRANE_MOVE * T) << Limit.EVENT_BITS | CRANE | crane;
    }

    private long look(int desk) {
        return now + (long) (Workload.CUSTOMS.at(random.normal()) * T) << Limit.EVENT_BITS | DESK | desk;
    }
}
