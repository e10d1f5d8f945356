package corridor.engine;

import java.util.function.LongUnaryOperator;

/**
 * Equal servers behind one queue, first come, first served, whose days off are known beforehand: when each job will be done is known as soon as
 * it is asked for (Kiefer and Wolfowitz 1955, Trans. Amer. Math. Soc. 78, p. 1), so it needs no event of its own. The same
 * times as a {@link ServerPool} would give.
 */
public final class BookedServers {

    private final Engine engine;
    private final long[] freeAt;
    private long busySeconds;
    private long waitedSeconds;
    private long booked;
    private long measuredFrom;

    /** @param servers one or more, and few: the next free one is looked for one by one */
    public BookedServers(Engine engine, int servers) {
        this.engine = engine;
        freeAt = new long[servers];
    }

    /** Books the server that is free first; returns when the job is done, in seconds of the clock. */
    public long book(long serviceSeconds) {
        int first = firstFree();
        return booked(first, Math.max(freeAt[first], engine.nowSeconds()), serviceSeconds);
    }

    /**
     * The same with days off: {@code opensAt} gives, for a second, itself or the next one at which work may begin. What is
     * begun is finished.
     */
    public long book(long serviceSeconds, LongUnaryOperator opensAt) {
        int first = firstFree();
        long starts = opensAt.applyAsLong(Math.max(freeAt[first], engine.nowSeconds()));
        return booked(first, starts, serviceSeconds);
    }

    /** When each of the servers may work. */
    @FunctionalInterface
    public interface Shifts {
        /** This second, or the next one at which the server may begin something. */
        long opensAt(int server, long second);
    }

    /** The same where each server has its own days off: it goes to the one that can begin first. */
    public long book(long serviceSeconds, Shifts shifts) {
        int first = 0;
        long starts = Long.MAX_VALUE;
        for (int server = 0; server < freeAt.length; server++) {
            long opens = shifts.opensAt(server, Math.max(freeAt[server], engine.nowSeconds()));
            if (opens < starts) {
                starts = opens;
                first = server;
            }
        }
        return booked(first, starts, serviceSeconds);
    }

    private long booked(int server, long starts, long serviceSeconds) {
        freeAt[server] = starts + serviceSeconds;
        waitedSeconds += starts - engine.nowSeconds();
        booked++;
        busySeconds += serviceSeconds;
        return freeAt[server];
    }

    /** How long a job that is asked for now waits until a server turns to it. */
    public long backlogSeconds() {
        return Math.max(0, freeAt[firstFree()] - engine.nowSeconds());
    }

    /** Servers at work on average over the time measured; NaN when none has passed. */
    public double meanBusy() {
        long seconds = engine.nowSeconds() - measuredFrom;
        return seconds == 0 ? Double.NaN : (double) busyArea() / seconds;
    }

    /** Seconds of servers at work over the time measured. */
    public long busyArea() {
        return busySeconds - ahead();
    }

    /** Mean wait of those booked in the time measured, in seconds; NaN when there were none. */
    public double meanWaitSeconds() {
        return booked == 0 ? Double.NaN : (double) waitedSeconds / booked;
    }

    /** Forgets what was, and measures from now on. */
    public void startMeasuring() {
        waitedSeconds = 0;
        booked = 0;
        measuredFrom = engine.nowSeconds();
        busySeconds = ahead();
    }

    /** Work that is booked and not done yet. */
    private long ahead() {
        long seconds = 0;
        for (long until : freeAt) {
            seconds += Math.max(0, until - engine.nowSeconds());
        }
        return seconds;
    }

    private int firstFree() {
        int first = 0;
        for (int server = 1; server < freeAt.length; server++) {
            if (freeAt[server] < freeAt[first]) {
                first = server;
            }
        }
        return first;
    }
}
