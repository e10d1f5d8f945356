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
 * number pending stays the same. Ours and SSJ's are measured through their engines, with dispatch; the queue of Java alone.
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
    private final Simulator simulator = new Simulator(new SplayTree());
    private long order;

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < DRAWS; i++) {
            delays[i] = Math.round(MEAN_UNITS * random.nextExponential());
        }
        for (int i = 0; i < pending; i++) {
            long delay = Math.round(MEAN_UNITS * random.nextExponential());
            engine.schedule(delay, 0, hold, 0);
            queue.add(new Timed(delay, order++));
            new Hold().schedule((double) delay);
        }
    }

    /** What SSJ keeps in its list: an event that schedules itself. */
    private final class Hold extends Event {
        Hold() {
            super(simulator);
        }

        @Override
        public void actions() {
            schedule((double) delay());
            if (--left == 0) {
                simulator.stop();
            }
        }
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
        left = HOLDS;
        simulator.start();
        return simulator.time();
    }

    private long delay() {
        return delays[drawn++ & (DRAWS - 1)];
    }
}
