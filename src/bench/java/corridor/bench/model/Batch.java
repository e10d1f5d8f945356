package corridor.bench.model;

import corridor.engine.Engine;
import corridor.engine.Engine.Action;
import corridor.engine.Level;
import corridor.random.Draw;
import corridor.random.Luck;
import java.util.function.LongUnaryOperator;

/** Containers that wait for one another, leave when they are enough or it is time, and travel as one event. */
final class Batch implements Action {

    private final Engine engine;
    private final Source source;
    private final int size;
    private final LongUnaryOperator longestWait;
    private final Draw travel;
    private final long key;
    private final Action next;
    private final Level waiting;
    private final Action timeUp = this::timeUp;
    private final Action arrive = this::arrive;
    private int head;
    private int tail;
    private int count;
    /** Tells a timer whose batch has left full from one that still counts: the engine cancels nothing. */
    private int departures;

    /** @param longestWait for the time of the first container, in units of the clock */
    Batch(Engine engine, Source source, int size, LongUnaryOperator longestWait, Draw travel, long key, Action next) {
        this.engine = engine;
        this.source = source;
        this.size = size;
        this.longestWait = longestWait;
        this.travel = travel;
        this.key = key;
        this.next = next;
        waiting = new Level(engine);
    }

    /** A container joins. */
    @Override
    public void fire(int row) {
        source.next[row] = Source.NONE;
        if (count == 0) {
            head = row;
            engine.schedule(longestWait.applyAsLong(engine.nowSeconds()), 0, timeUp, departures);
        } else {
            source.next[tail] = row;
        }
        tail = row;
        waiting.change(1);
        if (++count == size) {
            leave();
        }
    }

    private void timeUp(int departure) {
        if (departure == departures) {
            leave();
        }
    }

    private void leave() {
        departures++;
        waiting.change(-count);
        count = 0;
        engine.schedule(travel.secondsAt(Luck.meet(source.key[head], key)), 0, arrive, head);
    }

    private void arrive(int first) {
        int row = first;
        while (row != Source.NONE) {
            // Read first: whoever takes the container next may chain it anew.
            int behind = source.next[row];
            next.fire(row);
            row = behind;
        }
    }
}
