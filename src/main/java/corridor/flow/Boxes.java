package corridor.flow;

import corridor.result.Cause;
import java.util.Arrays;

/**
 * All containers under way, one row each, in columns. Rows of delivered containers are used again, so memory grows with what
 * is under way and not with what was ever made.
 *
 * <p>Plain arrays, because every step of every container reads and writes them.
 */
final class Boxes {

    static final int NONE = -1;

    private static final int CAUSES = Cause.COUNT;

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
    /** The stop of a train line at which a border holds it, or NONE at a terminal. */
    int[] heldAt = new int[0];
    /** The vessel or train that it is on, each by its own index. */
    int[] vehicle = new int[0];

    long[] key = new long[0];
    /** When the clock of its transit time started. */
    long[] readySecond = new long[0];

    long[] arrivedSecond = new long[0];
    long[] queuedSecond = new long[0];
    boolean[] measured = new boolean[0];
    boolean[] inYard = new boolean[0];

    private long[] sinceSecond = new long[0];
    private int[] cause = new int[0];
    private int[] causeSeconds = new int[0];
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
        readySecond[box] = nowSecond;
        arrivedSecond[box] = nowSecond;
        sinceSecond[box] = nowSecond;
        cause[box] = Cause.DOCUMENTS.ordinal();
        Arrays.fill(causeSeconds, box * CAUSES, (box + 1) * CAUSES, 0);
        return box;
    }

    void dispose(int box) {
        alive[box] = false;
        next[box] = free;
        free = box;
    }

    /** Ends the time spent so far under its cause; what follows goes under {@code now}. */
    void turn(int box, Cause now, long nowSecond) {
        causeSeconds[box * CAUSES + cause[box]] += (int) (nowSecond - sinceSecond[box]);
        sinceSecond[box] = nowSecond;
        cause[box] = now.ordinal();
    }

    /** Puts a part of the time that just ended, or that begins now and is known beforehand, under another cause. */
    void move(int box, Cause from, Cause to, long seconds) {
        causeSeconds[box * CAUSES + from.ordinal()] -= (int) seconds;
        causeSeconds[box * CAUSES + to.ordinal()] += (int) seconds;
    }

    /** When its present cause began. */
    long since(int box) {
        return sinceSecond[box];
    }

    long secondsUnder(int box, int causeIndex) {
        return causeSeconds[box * CAUSES + causeIndex];
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
        key = Arrays.copyOf(key, rows);
        readySecond = Arrays.copyOf(readySecond, rows);
        arrivedSecond = Arrays.copyOf(arrivedSecond, rows);
        queuedSecond = Arrays.copyOf(queuedSecond, rows);
        measured = Arrays.copyOf(measured, rows);
        inYard = Arrays.copyOf(inYard, rows);
        sinceSecond = Arrays.copyOf(sinceSecond, rows);
        cause = Arrays.copyOf(cause, rows);
        causeSeconds = Arrays.copyOf(causeSeconds, rows * CAUSES);
        alive = Arrays.copyOf(alive, rows);
    }
}
