package corridor.bench;

import corridor.engine.Engine;
import corridor.engine.Engine.Action;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.SplayTree;

/**
 * The hold model (Vaucher and Duval 1975): the soonest event is taken and one put in, an exponential time later, while the
 * number pending stays the same. Ours is measured through the engine, with its dispatch; the others are event lists alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class HoldModel {

    private static final int HOLDS = 1_000;
    private static final int DRAWS = 1 << 16;
    private static final double MEAN_UNITS = 1e6;

    @Param({"20", "1000", "100000", "1000000"})
    public int pending;

    private final long[] delays = new long[DRAWS];
    private int drawn;

    private final Engine engine = new Engine();
    private final Action hold = this::hold;
    private int left;

    private final PriorityQueue<Timed> queue = new PriorityQueue<>();
    private final SplayTree tree = new SplayTree();
    private long order;

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < DRAWS; i++) {
            delays[i] = Math.round(MEAN_UNITS * random.nextExponential());
        }
        Simulator simulator = new Simulator(tree);
        for (int i = 0; i < pending; i++) {
            long delay = Math.round(MEAN_UNITS * random.nextExponential());
            engine.schedule(delay, 0, hold, 0);
            queue.add(new Timed(delay, order++));
            Event event = new Nothing(simulator);
            event.setTime(delay);
            tree.add(event);
        }
    }

    /** What SSJ keeps in its list. */
    private static final class Nothing extends Event {
        Nothing(Simulator simulator) {
            super(simulator);
        }

        @Override
        public void actions() {}
    }

    /** What one would put into a queue of Java. */
    private record Timed(long time, long order) implements Comparable<Timed> {
        @Override
        public int compareTo(Timed other) {
            return time != other.time ? Long.compare(time, other.time) : Long.compare(order, other.order);
        }
    }

    @Benchmark
    @OperationsPerInvocation(HOLDS)
    public long ours() {
        left = HOLDS;
        engine.runUntil(Long.MAX_VALUE);
        return engine.nowSeconds();
    }

    private void hold(int argument) {
        engine.schedule(delay(), 0, hold, argument);
        if (--left == 0) {
            engine.stop();
        }
    }

    @Benchmark
    @OperationsPerInvocation(HOLDS)
    public long priorityQueue() {
        long now = 0;
        for (int i = 0; i < HOLDS; i++) {
            now = queue.remove().time;
            queue.add(new Timed(now + delay(), order++));
        }
        return now;
    }

    @Benchmark
    @OperationsPerInvocation(HOLDS)
    public double ssjSplayTree() {
        double now = 0;
        for (int i = 0; i < HOLDS; i++) {
            Event event = tree.removeFirst();
            now = event.time();
            event.setTime(now + delay());
            tree.add(event);
        }
        return now;
    }

    private long delay() {
        return delays[drawn++ & (DRAWS - 1)];
    }
}
