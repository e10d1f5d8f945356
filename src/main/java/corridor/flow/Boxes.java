package corridor.flow;

import corridor.engine.IntQueue;
import corridor.result.Cause;
import java.util.Arrays;

/**
 * All containers under way, one row each. Rows of delivered containers are used again, so memory grows with what is under way
 * and not with what was ever made.
 *
 * <p>A row is 32 numbers in one array, because every step of every container reads and writes some of them: with an array to
 * each, a step would touch as many lines of the cache as it uses numbers. Seconds fit an {@code int} for 68 years.
 */
final class Boxes {

    static final int NONE = -1;

    // The clock. Seconds by cause come first.
    private static final int CAUSES = Cause.COUNT;
    private static final int CAUSE = CAUSES;
    private static final int SINCE = CAUSES + 1;
    private static final int READY = CAUSES + 2;
    private static final int ARRIVED = CAUSES + 3;
    private static final int QUEUED = CAUSES + 4;

    // What it is and where it goes.
    private static final int LOT = QUEUED + 1;
    private static final int FLOW = QUEUED + 2;
    private static final int ROUTE = QUEUED + 3;
    private static final int TEU = QUEUED + 4;
    private static final int HOP = QUEUED + 5;
    private static final int STOP = QUEUED + 6;
    private static final int GROUP = QUEUED + 7;
    private static final int NEXT = QUEUED + 8;
    private static final int DOWN = QUEUED + 9;
    /** A box that is held is on no vehicle, and one that comes down is: never both. */
    private static final int HELD_AT = DOWN;

    private static final int VEHICLE = QUEUED + 10;
    private static final int FLAGS = QUEUED + 11;
    private static final int KEY_HIGH = QUEUED + 12;
    private static final int KEY_LOW = QUEUED + 13;

    // What it owes.
    private static final int STORED = QUEUED + 14;
    private static final int STORAGE = QUEUED + 15;

    /** Room for all columns, as a power of two: grows with them, so that the last never lies in the row of the next box. */
    private static final int ROW_BITS = Integer.SIZE - Integer.numberOfLeadingZeros(STORAGE);

    private static final int ALIVE = 1;
    private static final int MEASURED = 2;
    private static final int IN_YARD = 4;
    private static final int BLOCKED = 8;

    private int[] rows = new int[0];
    private int free = NONE;
    private int made;

    /** A new box that waits, for now, for its papers. */
    int make(long nowSecond) {
        int box = take();
        int row = box << ROW_BITS;
        Arrays.fill(rows, row, row + CAUSES, 0);
        rows[row + CAUSE] = Cause.DOCUMENTS.ordinal();
        rows[row + SINCE] = (int) nowSecond;
        rows[row + READY] = (int) nowSecond;
        rows[row + ARRIVED] = (int) nowSecond;
        rows[row + HOP] = 0;
        rows[row + STOP] = 0;
        rows[row + GROUP] = NONE;
        rows[row + NEXT] = NONE;
        rows[row + VEHICLE] = NONE;
        rows[row + FLAGS] = ALIVE;
        rows[row + STORAGE] = 0;
        return box;
    }

    void dispose(int box) {
        set(box, ALIVE, false);
        setNext(box, free);
        free = box;
    }

    /** Ends the time spent so far under its cause; what follows goes under {@code now}. */
    void turn(int box, Cause now, long nowSecond) {
        turn(rows, box << ROW_BITS, now.ordinal(), (int) nowSecond);
    }

    /** The same for many. */
    void turnAll(IntQueue boxes, Cause now, long nowSecond) {
        int[] all = rows;
        int cause = now.ordinal();
        int second = (int) nowSecond;
        for (int i = 0, size = boxes.size(); i < size; i++) {
            turn(all, boxes.get(i) << ROW_BITS, cause, second);
        }
    }

    // In two, and flags raised and lowered apart: the quick compiler puts no more than 35 bytes in line.
    private static void turn(int[] all, int row, int cause, int second) {
        settle(all, row, second);
        all[row + SINCE] = second;
        all[row + CAUSE] = cause;
    }

    private static void settle(int[] all, int row, int second) {
        all[row + all[row + CAUSE]] += second - all[row + SINCE];
    }

    /** Puts a part of the time that just ended, or that begins now and is known beforehand, under another cause. */
    void move(int box, Cause from, Cause to, long seconds) {
        add(box, from, (int) -seconds);
        add(box, to, (int) seconds);
    }

    private void add(int box, Cause cause, int seconds) {
        rows[(box << ROW_BITS) + cause.ordinal()] += seconds;
    }

    /** When its present cause began. */
    long since(int box) {
        return at(box, SINCE);
    }

    /** Writes the seconds under each cause into {@code seconds}; returns their sum. */
    long secondsByCause(int box, long[] seconds) {
        int row = box << ROW_BITS;
        long sum = 0;
        for (int cause = 0; cause < CAUSES; cause++) {
            seconds[cause] = rows[row + cause];
            sum += seconds[cause];
        }
        return sum;
    }

    /** When the clock of its transit time started. */
    long readySecond(int box) {
        return at(box, READY);
    }

    /** When it came to the stop where it is, or left last. */
    long arrivedSecond(int box) {
        return at(box, ARRIVED);
    }

    /** It has come to the stop after the last. */
    void arrive(int box, long nowSecond) {
        put(box, ARRIVED, (int) nowSecond);
        rows[(box << ROW_BITS) + STOP]++;
    }

    /** When it began to wait for the train that it waits for. */
    long queuedSecond(int box) {
        return at(box, QUEUED);
    }

    void queue(int box, long nowSecond) {
        put(box, QUEUED, (int) nowSecond);
    }

    /** When it was put down in the yard where it stands, or stood last. */
    long storedSecond(int box) {
        return at(box, STORED);
    }

    void store(int box, long nowSecond) {
        put(box, STORED, (int) nowSecond);
    }

    /** What it owes for storage so far. */
    int storageCents(int box) {
        return at(box, STORAGE);
    }

    void charge(int box, long cents) {
        put(box, STORAGE, (int) (at(box, STORAGE) + cents));
    }

    int lot(int box) {
        return at(box, LOT);
    }

    void setLot(int box, int value) {
        put(box, LOT, value);
    }

    int flow(int box) {
        return at(box, FLOW);
    }

    void setFlow(int box, int value) {
        put(box, FLOW, value);
    }

    /** The number of its route, of {@link NumberedRoutes}. */
    int route(int box) {
        return at(box, ROUTE);
    }

    void setRoute(int box, int value) {
        put(box, ROUTE, value);
    }

    int teu(int box) {
        return at(box, TEU);
    }

    void setTeu(int box, int value) {
        put(box, TEU, value);
    }

    /** Which hop of the route it is on, or waits for. */
    int hop(int box) {
        return at(box, HOP);
    }

    void nextHop(int box) {
        rows[(box << ROW_BITS) + HOP]++;
    }

    /** Which stop of the route it is at, or left last. */
    int stop(int box) {
        return at(box, STOP);
    }

    /** The consignment on a vehicle that it is cleared with. */
    int group(int box) {
        return at(box, GROUP);
    }

    void setGroup(int box, int value) {
        put(box, GROUP, value);
    }

    /** Next box of the same group. */
    int next(int box) {
        return at(box, NEXT);
    }

    void setNext(int box, int value) {
        put(box, NEXT, value);
    }

    /** The box before it among those that come off a train together. */
    int down(int box) {
        return at(box, DOWN);
    }

    void setDown(int box, int value) {
        put(box, DOWN, value);
    }

    /** The stop of a train line at which a border holds it, or NONE at a terminal. */
    int heldAt(int box) {
        return at(box, HELD_AT);
    }

    void setHeldAt(int box, int value) {
        put(box, HELD_AT, value);
    }

    /** The vessel or train that it is on, each by its own index. */
    int vehicle(int box) {
        return at(box, VEHICLE);
    }

    void setVehicle(int box, int value) {
        put(box, VEHICLE, value);
    }

    /** From which all its luck is drawn. */
    long key(int box) {
        return (long) at(box, KEY_HIGH) << Integer.SIZE | Integer.toUnsignedLong(at(box, KEY_LOW));
    }

    void setKey(int box, long key) {
        put(box, KEY_HIGH, (int) (key >> Integer.SIZE));
        put(box, KEY_LOW, (int) key);
    }

    /** Whether it is counted. */
    boolean measured(int box) {
        return (at(box, FLAGS) & MEASURED) != 0;
    }

    void setMeasured(int box, boolean value) {
        set(box, MEASURED, value);
    }

    /** Whether it has a slot in a yard, or has asked for one. */
    boolean inYard(int box) {
        return (at(box, FLAGS) & IN_YARD) != 0;
    }

    void setInYard(int box, boolean value) {
        set(box, IN_YARD, value);
    }

    /** Whether a box off a vessel, or at its origin, waits for a slot that is not free. */
    boolean blocked(int box) {
        return (at(box, FLAGS) & BLOCKED) != 0;
    }

    void setBlocked(int box, boolean value) {
        set(box, BLOCKED, value);
    }

    /** How many rows hold a container, counted one by one. */
    int countAlive() {
        int count = 0;
        for (int box = 0; box < made; box++) {
            count += at(box, FLAGS) & ALIVE;
        }
        return count;
    }

    private int at(int box, int column) {
        return rows[(box << ROW_BITS) + column];
    }

    private void put(int box, int column, int value) {
        rows[(box << ROW_BITS) + column] = value;
    }

    private void set(int box, int flag, boolean value) {
        if (value) {
            raise(box, flag);
        } else {
            lower(box, flag);
        }
    }

    private void raise(int box, int flag) {
        rows[(box << ROW_BITS) + FLAGS] |= flag;
    }

    private void lower(int box, int flag) {
        rows[(box << ROW_BITS) + FLAGS] &= ~flag;
    }

    private int take() {
        if (free != NONE) {
            int box = free;
            free = next(box);
            return box;
        }
        if (made << ROW_BITS == rows.length) {
            rows = Arrays.copyOf(rows, Math.max(1_024, 2 * made) << ROW_BITS);
        }
        return made++;
    }
}
