package corridor.engine;

/** A number that changes over time, with its integral: a queue length, boxes in a yard, servers at work. */
public final class Level {

    private final Engine engine;
    private long value;
    /** Each change times its second, added up: value times now less this is the integral, so a change needs no look back. */
    private long moment;

    private long measuredFrom;

    public Level(Engine engine) {
        this.engine = engine;
    }

    public void change(long delta) {
        value += delta;
        moment += delta * engine.nowSeconds();
    }

    public long value() {
        return value;
    }

    /** Integral of the value over the time measured, in units times seconds. */
    public long area() {
        return value * engine.nowSeconds() - moment;
    }

    /** Mean value over the time measured; NaN when none has passed. */
    public double mean() {
        long seconds = engine.nowSeconds() - measuredFrom;
        return seconds == 0 ? Double.NaN : (double) area() / seconds;
    }

    /** Forgets what was, and measures from now on. */
    public void startMeasuring() {
        measuredFrom = engine.nowSeconds();
        moment = value * measuredFrom;
    }
}
