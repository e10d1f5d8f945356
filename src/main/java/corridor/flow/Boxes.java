package corridor.flow;

import corridor.result.Cause;
import java.util.Arrays;

/**
 * All containers under way, one row each, in columns. Rows of delivered containers are used again, so memory grows with what
 * is under way and not with what was ever made.
 *
 * <p>Plain arrays, because every step of every container reads and writes them; seconds fit an {@code int} for 68 years.
 */
final class Boxes {

    static final int NONE = -1;

    private static final int CAUSES = Cause.COUNT;
    private static final int CAUSE = CAUSES;
    private static final int SINCE = CAUSES + 1;
    private static final int READY = CAUSES + 2;
    private static final int ARRIVED = CAUSES + 3;
    private static final int QUEUED = CAUSES + 4;
    private static final int ROW = 16;

    int[] lot = new int[0];
    int[] flow = new int[0];
    int[] route = new int[0];
    int[] teu = new int[0];
    /** Which hop of the route it is on, or waits for. */
    int[] hop = new int[0];
    /** Which stop of the route it is at, or left last. */
    int[] stop = new int[0];
    /** The consignment on a vehicle that it is cleared with. */
    int[] group = new int[0];
    /** Next box of the same group. */
    int[] next = new int[0];
    /** The box before it among those that come off a train together. */
    int[] down = new int[0];
    /** The stop of a train line at which a border holds it, or NONE at a terminal. */
    int[] heldAt = new int[0];
    /** The vessel or train that it is on, each by its own index. */
    int[] vehicle = new int[0];

    long[] key = new long[0];
    boolean[] measured = new boolean[0];
    /** Whether it has a slot in a yard, or has asked for one. */
    boolean[] inYard = new boolean[0];
    /** Whether a vessel's box waits for a slot that is not free. */
    boolean[] blocked = new boolean[0];

    /**
     * What is read and written at every step lies together, a row of sixteen numbers to a container: one line of the cache.
     * The seconds by cause come first, then these.
     */
    private int[] times = new int[0];

    private boolean[] alive = new boolean[0];
    private int free = NONE;
    private int made;

    /** A new box that waits, for now, for its papers. */
    int make(long nowSecond) {
        int box = take();
        alive[box] = true;
        hop[box] = 0;
        stop[box] = 0;
        group[box] = NONE;
        next[box] = NONE;
        vehicle[box] = NONE;
        inYard[box] = false;
        blocked[box] = false;
        int row = box * ROW;
        Arrays.fill(times, row, row + CAUSES, 0);
        times[row + CAUSE] = Cause.DOCUMENTS.ordinal();
        times[row + SINCE] = (int) nowSecond;
        times[row + READY] = (int) nowSecond;
        times[row + ARRIVED] = (int) nowSecond;
        return box;
    }

    void dispose(int box) {
        alive[box] = false;
        next[box] = free;
        free = box;
    }

    /** Ends the time spent so far under its cause; what follows goes under {@code now}. */
    void turn(int box, Cause now, long nowSecond) {
        int row = box * ROW;
        times[row + times[row + CAUSE]] += (int) nowSecond - times[row + SINCE];
        times[row + SINCE] = (int) nowSecond;
        times[row + CAUSE] = now.ordinal();
    }

    /** Puts a part of the time that just ended, or that begins now and is known beforehand, under another cause. */
    void move(int box, Cause from, Cause to, long seconds) {
        times[box * ROW + from.ordinal()] -= (int) seconds;
        times[box * ROW + to.ordinal()] += (int) seconds;
    }

    /** When its present cause began. */
    long since(int box) {
        return times[box * ROW + SINCE];
    }

    long secondsUnder(int box, int causeIndex) {
        return times[box * ROW + causeIndex];
    }

    /** When the clock of its transit time started. */
    long readySecond(int box) {
        return times[box * ROW + READY];
    }

    /** When it came to the stop where it is, or left last. */
    long arrivedSecond(int box) {
        return times[box * ROW + ARRIVED];
    }

    void arrive(int box, long nowSecond) {
        times[box * ROW + ARRIVED] = (int) nowSecond;
    }

    /** When it began to wait for the train that it waits for. */
    long queuedSecond(int box) {
        return times[box * ROW + QUEUED];
    }

    void queue(int box, long nowSecond) {
        times[box * ROW + QUEUED] = (int) nowSecond;
    }

    /** How many rows hold a container, counted one by one. */
    int countAlive() {
        int count = 0;
        for (int box = 0; box < made; box++) {
            count += alive[box] ? 1 : 0;
        }
        return count;
    }

    private int take() {
        if (free != NONE) {
            int box = free;
            free = next[box];
            return box;
        }
        if (made == lot.length) {
            grow(Math.max(1_024, 2 * made));
        }
        return made++;
    }

    private void grow(int rows) {
        lot = Arrays.copyOf(lot, rows);
        flow = Arrays.copyOf(flow, rows);
        route = Arrays.copyOf(route, rows);
        teu = Arrays.copyOf(teu, rows);
        hop = Arrays.copyOf(hop, rows);
        stop = Arrays.copyOf(stop, rows);
        group = Arrays.copyOf(group, rows);
        next = Arrays.copyOf(next, rows);
        vehicle = Arrays.copyOf(vehicle, rows);
        heldAt = Arrays.copyOf(heldAt, rows);
        down = Arrays.copyOf(down, rows);
        key = Arrays.copyOf(key, rows);
        measured = Arrays.copyOf(measured, rows);
        inYard = Arrays.copyOf(inYard, rows);
        blocked = Arrays.copyOf(blocked, rows);
        times = Arrays.copyOf(times, rows * ROW);
        alive = Arrays.copyOf(alive, rows);
    }
}
