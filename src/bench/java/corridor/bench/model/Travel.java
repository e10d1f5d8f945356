package corridor.bench.model;

import corridor.engine.Engine;
import corridor.engine.Engine.Action;
import corridor.random.Draw;
import corridor.random.Luck;
import java.util.Arrays;

/**
 * W3 for {@link OurEngine}. A container under way is no more than the second in which it set out: its luck is drawn once, when it
 * does. With a hundred thousand under way each further column is one more line of the cache that has to come from afar.
 */
final class Travel {

    private final Engine engine = new Engine();
    private final Draw gap;
    private final Draw time;
    private final long flow;
    private final long travel;
    private final double[] hours;
    private final Action come = this::come;
    private final Action arrive = this::arrive;

    private long[] since = new long[64];
    /** Rows that are free, the last one given back first. */
    private int[] free = new int[64];

    private int freeCount;
    private int rows;
    private int made;
    private int done;

    Travel(Luck luck, double[] hours) {
        this.hours = hours;
        gap = luck.draw(OurEngine.exponential(Workload.TRAVEL_GAP));
        time = luck.draw(OurEngine.logNormal(Workload.TRAVEL));
        flow = luck.key("flow");
        travel = luck.key("travel");
    }

    void run() {
        scheduleNext();
        engine.runUntil(Long.MAX_VALUE);
    }

    private void scheduleNext() {
        // Gaps have the numbers below zero, as containers have those from zero on.
        engine.schedule(gap.secondsAt(Luck.key(flow, ~(long) made)), 0, come, made);
    }

    private void come(int number) {
        if (++made < hours.length) {
            scheduleNext();
        }
        int row = take();
        since[row] = engine.nowSeconds();
        engine.schedule(time.secondsAt(Luck.meet(Luck.key(flow, number), travel)), 0, arrive, row);
    }

    private void arrive(int row) {
        hours[done++] = (engine.nowSeconds() - since[row]) / OurEngine.UNITS_PER_HOUR;
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, 2 * freeCount);
        }
        free[freeCount++] = row;
    }

    private int take() {
        if (freeCount > 0) {
            return free[--freeCount];
        }
        if (rows == since.length) {
            since = Arrays.copyOf(since, 2 * rows);
        }
        return rows++;
    }
}
