package corridor.engine;

import corridor.engine.Engine.Action;
import java.util.Arrays;

/**
 * Equal servers behind one queue, first come, first served: cranes, desks, berths. Keeps its own statistics: who waited how
 * long, and the length of the queue over time, counted apart so that Little's law can be checked.
 */
public final class ServerPool {

    private static final int NONE = -1;

    private final Engine engine;
    private final Level waiting;
    private final Level busy;
    private final Action finished = this::finish;
    private int servers;

    private int[] next = new int[16];
    private Action[] actions = new Action[16];
    private int[] arguments = new int[16];
    private long[] services = new long[16];
    private long[] since = new long[16];
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
        arguments[job] = argument;
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

    private void queue(int job, long serviceSeconds) {
        services[job] = serviceSeconds;
        since[job] = engine.nowSeconds();
        next[job] = NONE;
        if (head == NONE) {
            head = job;
        } else {
            next[tail] = job;
        }
        tail = job;
        waiting.change(1);
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

    public double meanBusy() {
        return busy.mean();
    }

    /** Integral of the servers at work over the time measured, in seconds. */
    public long busyArea() {
        return busy.area();
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
        for (int job = head; job != NONE; job = next[job]) {
            within += engine.nowSeconds() - Math.max(since[job], measuredFrom);
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
        int argument = arguments[job];
        next[job] = free;
        free = job;
        if (head != NONE && busy.value() <= servers) {
            // The server turns to the next: as many are at work as before.
            serve(takeFirst());
        } else {
            busy.change(-1);
        }
        action.fire(argument);
    }

    private void startWaiting() {
        while (head != NONE && busy.value() < servers) {
            busy.change(1);
            serve(takeFirst());
        }
    }

    private int takeFirst() {
        int job = head;
        head = next[job];
        waiting.change(-1);
        return job;
    }

    private void serve(int job) {
        started++;
        waitedSeconds += engine.nowSeconds() - Math.max(since[job], measuredFrom);
        engine.schedule(services[job], 0, finished, job);
    }

    private int take() {
        if (free != NONE) {
            int job = free;
            free = next[job];
            return job;
        }
        if (made == next.length) {
            int larger = 2 * made;
            next = Arrays.copyOf(next, larger);
            actions = Arrays.copyOf(actions, larger);
            arguments = Arrays.copyOf(arguments, larger);
            services = Arrays.copyOf(services, larger);
            since = Arrays.copyOf(since, larger);
        }
        return made++;
    }
}
