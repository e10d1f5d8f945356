package corridor.engine;

import corridor.engine.Engine.Action;
import java.util.Arrays;

/**
 * Equal servers behind one queue, first come, first served: cranes, desks, berths. Keeps its own statistics: who waited how
 * long, and the length of the queue over time, counted apart so that Little's law can be checked.
 */
public final class ServerPool {

    private static final int NONE = -1;
    private static final int SERVICE = 0;
    private static final int SINCE = 1;
    private static final int ARGUMENT = 2;
    private static final int NEXT = 3;
    private static final int JOB = 4;

    private final Engine engine;
    private final Level waiting;
    private final Level busy;
    private final Action finished = this::finish;
    private int servers;

    /** Job j: its service in seconds, when it was asked for, its argument and the next job in line, from 4j on. */
    private long[] jobs = new long[16 * JOB];

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
        waiting = new Level(engine);
        busy = new Level(engine);
    }

    /** Asks for one server for {@code serviceSeconds}; {@code whenServed} fires when the service ends. */
    public void request(long serviceSeconds, Action whenServed, int argument) {
        int job = take();
        jobs[JOB * job + ARGUMENT] = argument;
        // Mostly the same action stands there already; to write a reference is dearer than to compare it.
        if (actions[job] != whenServed) {
            actions[job] = whenServed;
        }
        if (busy.value() < servers) {
            busy.change(1);
            started++;
            engine.schedule(serviceSeconds, 0, finished, job);
        } else {
            queue(job, serviceSeconds);
        }
    }

    /** Changes how many there are. What is being served is finished first, even by servers that are no longer there. */
    public void setServers(int servers) {
        this.servers = servers;
        startWaiting();
    }

    /** How many requests wait. */
    public int waiting() {
        return (int) waiting.value();
    }

    public double meanWaiting() {
        return waiting.mean();
    }

    public double meanBusy() {
        return busy.mean();
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
        return waiting.area();
    }

    /** The other side: the waits within the time measured, added up request by request, in seconds. */
    public long waitedWithinSeconds() {
        long within = waitedSeconds;
        for (int job = head; job != NONE; job = next(job)) {
            within += waited(job);
        }
        return within;
    }

    /** Forgets what was, and measures from now on; waits that have begun count from now. */
    public void startMeasuring() {
        waiting.startMeasuring();
        busy.startMeasuring();
        started = 0;
        waitedSeconds = 0;
        measuredFrom = engine.nowSeconds();
    }

    private void finish(int job) {
        Action action = actions[job];
        int argument = (int) jobs[JOB * job + ARGUMENT];
        jobs[JOB * job + NEXT] = free;
        free = job;
        if (head != NONE && busy.value() <= servers) {
            // The server turns to the next: as many are at work as before.
            serveFirst();
        } else {
            busy.change(-1);
        }
        action.fire(argument);
    }

    private void queue(int job, long serviceSeconds) {
        jobs[JOB * job + SERVICE] = serviceSeconds;
        jobs[JOB * job + SINCE] = engine.nowSeconds();
        jobs[JOB * job + NEXT] = NONE;
        if (head == NONE) {
            head = job;
        } else {
            jobs[JOB * tail + NEXT] = job;
        }
        tail = job;
        waiting.change(1);
    }

    private void startWaiting() {
        while (head != NONE && busy.value() < servers) {
            busy.change(1);
            serveFirst();
        }
    }

    private void serveFirst() {
        int job = head;
        head = next(job);
        waiting.change(-1);
        started++;
        waitedSeconds += waited(job);
        engine.schedule(jobs[JOB * job + SERVICE], 0, finished, job);
    }

    private long waited(int job) {
        return engine.nowSeconds() - Math.max(jobs[JOB * job + SINCE], measuredFrom);
    }

    private int next(int job) {
        return (int) jobs[JOB * job + NEXT];
    }

    private int take() {
        if (free != NONE) {
            int job = free;
            free = next(job);
            return job;
        }
        if (made == actions.length) {
            jobs = Arrays.copyOf(jobs, 2 * JOB * made);
            actions = Arrays.copyOf(actions, 2 * made);
        }
        return made++;
    }
}
