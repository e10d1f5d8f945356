package corridor.bench.model;

import corridor.engine.Engine;
import corridor.engine.Engine.Action;
import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import java.util.Arrays;

/** Makes containers and keeps them while they are under way: columns, rows used again. */
final class Source {

    static final int NONE = -1;

    /** The luck of the container in this row. */
    long[] key = new long[64];
    /** The container behind it in its batch, or the next free row. */
    int[] next = new int[64];

    private long[] since = new long[64];
    private int free = NONE;
    private int rows;

    private final Engine engine;
    private final Draw gap;
    private final long flow;
    private final Action come = this::come;
    private final int total;
    private int made;
    private Action first = row -> {};

    Source(Engine engine, Luck luck, double gapHours, int total) {
        this.engine = engine;
        this.total = total;
        gap = luck.draw(new Distribution.Exponential(gapHours * OurEngine.UNITS_PER_HOUR));
        flow = luck.key("flow");
    }

    void start(Action first) {
        this.first = first;
        scheduleNext();
    }

    /** The container is done; returns how long it took, in units of the clock. */
    long leave(int row) {
        next[row] = free;
        free = row;
        return engine.nowSeconds() - since[row];
    }

    private void come(int number) {
        if (++made < total) {
            scheduleNext();
        }
        int row = take();
        key[row] = Luck.key(flow, number);
        since[row] = engine.nowSeconds();
        first.fire(row);
    }

    private void scheduleNext() {
        // Gaps have the numbers below zero, as containers have those from zero on.
        engine.schedule(gap.secondsAt(Luck.key(flow, ~(long) made)), 0, come, made);
    }

    private int take() {
        if (free != NONE) {
            int row = free;
            free = next[row];
            return row;
        }
        if (rows == key.length) {
            key = Arrays.copyOf(key, 2 * rows);
            next = Arrays.copyOf(next, 2 * rows);
            since = Arrays.copyOf(since, 2 * rows);
        }
        return rows++;
    }
}
