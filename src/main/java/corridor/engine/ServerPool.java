package corridor.engine;

import corridor.engine.Engine.Action;
import java.util.Arrays;

/**
 * Equal servers behind one queue, first come, first served: cranes, desks, berths. Keeps its own statistics: who waited how
 * long, and the length of the queue over time, counted apart so that Little's law can be checked.
 */
public final class ServerPool implements Action {

    private static final int NONE = -1;

    // A job is a row of four numbers, side by side in the cache; its number is where the row begins.
    private static final int ROW = 4;
    /** The job behind it in the queue, or the next row that is free. */
    private static final int NEXT = 0;

    private static final int ARGUMENT = 1;
    private static final int SERVICE = 2;
    private static final int SINCE = 3;

    private final Engine engine;
    // Two levels, without an object each (see Level): the value, and each change times its second, added up.
    private int waiting;
    private long waitingMoment;
    private int busy;
    private long busyMoment;
    private int servers;

    private long[] jobs = new long[16 * ROW];
    /** By row. */
    private Action[] actions = new Action[16];

    private int free = NONE;
    private int made;
    private int head = NONE;
    private int tail = NONE;

    private long started;
    private long waitedSeconds;
    private long measuredFrom;

    /** @param servers zero or more; with none, requests wait until {@link #setServers} brings some */
    public ServerPool(Engine engine, int servers) {
        this.engine = engine;
        this.servers = servers;
    }

    /** Asks for one server for {@code serviceSeconds}; {@code whenServed} fires when the service ends. */
    public void request(long serviceSeconds, Action whenServed, int argument) {
        int job = take();
        jobs[job + ARGUMENT] = argument;
        // Mostly the same action stands there already; to write a reference is dearer than to compare it.
        if (actions[job / ROW] != whenServed) {
            actions[job / ROW] = whenServed;
        }
        if (busy < servers) {
            changeBusy(1);
            started++;
            engine.schedule(serviceSeconds, 0, this, job);
        } else {
            queue(job, serviceSeconds);
        }
    }

    private void queue(int job, long serviceSeconds) {
        jobs[job + NEXT] = NONE;
        jobs[job + SERVICE] = serviceSeconds;
        jobs[job + SINCE] = engine.nowSeconds();
        if (head == NONE) {
            head = job;
        } else {
            jobs[tail + NEXT] = job;
        }
        tail = job;
        changeWaiting(1);
    }

    /** Changes how many there are. What is being served is finished first, even by servers that are no longer there. */
    public void setServers(int servers) {
        this.servers = servers;
        startWaiting();
    }

    /** How many requests wait. */
    public int waiting() {
        return waiting;
    }

    public double meanBusy() {
        long seconds = engine.nowSeconds() - measuredFrom;
        return seconds == 0 ? Double.NaN : (double) busyArea() / seconds;
    }

    /** Integral of the servers at work over the time measured, in seconds. */
    public long busyArea() {
        return busy * engine.nowSeconds() - busyMoment;
    }

    /** Requests that were started in the time measured. */
    public long started() {
        return started;
    }

    /** Mean wait of those started in the time measured, in seconds; NaN when there were none. */
    public double meanWaitSeconds() {
        return started == 0 ? Double.NaN : (double) waitedSeconds / started;
    }

    /** Integral of the queue length over the time measured: one side of Little's law, in seconds. */
    public long waitingArea() {
        return waiting * engine.nowSeconds() - waitingMoment;
    }

    /** The other side: the waits within the time measured, added up request by request, in seconds. */
    public long waitedWithinSeconds() {
        long within = waitedSeconds;
        for (int job = head; job != NONE; job = (int) jobs[job + NEXT]) {
            within += engine.nowSeconds() - Math.max(jobs[job + SINCE], measuredFrom);
        }
        return within;
    }

    /** Forgets what was, and measures from now on; waits that have begun count from now. */
    public void startMeasuring() {
        measuredFrom = engine.nowSeconds();
        waitingMoment = waiting * measuredFrom;
        busyMoment = busy * measuredFrom;
        started = 0;
        waitedSeconds = 0;
    }

    /** Ends a job: the engine alone calls it. The pool itself is the action, since one more object on the way is waited for. */
    @Override
    public void fire(int job) {
        Action action = actions[job / ROW];
        int argument = (int) jobs[job + ARGUMENT];
        jobs[job + NEXT] = free;
        free = job;
        if (head != NONE && busy <= servers) {
            // The server turns to the next: as many are at work as before.
            serve(takeFirst());
        } else {
            changeBusy(-1);
        }
        action.fire(argument);
    }

    private void startWaiting() {
        while (head != NONE && busy < servers) {
            changeBusy(1);
            serve(takeFirst());
        }
    }

    private int takeFirst() {
        int job = head;
        head = (int) jobs[job + NEXT];
        changeWaiting(-1);
        return job;
    }

    private void serve(int job) {
        started++;
        waitedSeconds += engine.nowSeconds() - Math.max(jobs[job + SINCE], measuredFrom);
        engine.schedule(jobs[job + SERVICE], 0, this, job);
    }

    private void changeWaiting(int delta) {
        waiting += delta;
        waitingMoment += delta * engine.nowSeconds();
    }

    private void changeBusy(int delta) {
        busy += delta;
        busyMoment += delta * engine.nowSeconds();
    }

    private int take() {
        if (free != NONE) {
            int job = free;
            free = (int) jobs[job + NEXT];
            return job;
        }
        if (made == jobs.length) {
            jobs = Arrays.copyOf(jobs, 2 * made);
            actions = Arrays.copyOf(actions, 2 * made / ROW);
        }
        int job = made;
        made += ROW;
        return job;
    }
}
