package corridor.engine;

/** A number that changes over time, with its integral: a queue length, boxes in a yard, servers at work. */
public final class Level {

    private final Engine engine;
    private long value;
    private long area;
    private long since;
    private long measuredFrom;

    public Level(Engine engine) {
        this.engine = engine;
    }

    public void change(long delta) {
        accrue();
        value += delta;
    }

    public long value() {
        return value;
    }

    /** Integral of the value over the time measured, in units times seconds. */
    public long area() {
        accrue();
        return area;
    }

    /** Mean value over the time measured; NaN when none has passed. */
    public double mean() {
        long seconds = engine.nowSeconds() - measuredFrom;
        return seconds == 0 ? Double.NaN : (double) area() / seconds;
    }

    /** Forgets what was, and measures from now on. */
    public void startMeasuring() {
        area = 0;
        since = engine.nowSeconds();
        measuredFrom = since;
    }

    private void accrue() {
        area += value * (engine.nowSeconds() - since);
        since = engine.nowSeconds();
    }
}
