package corridor.bench;

import corridor.bench.model.Limit;
import corridor.bench.model.PackedHeap;
import corridor.bench.model.Workload;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What an event costs on the bare limit, counted in two ways. {@link #hold}: the hold model on the packed heap with as many pending
 * as the default year has on average, and nothing done when one fires. {@link #corridor}: a container of w2, with its queues and
 * draws, whose events are canonical ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(2)
public class YearLimit {

    /** Mean over the events scheduled in replication 0 of the default year, counted once. */
    static final int PENDING = 108;

    /**
     * Moves of rail cranes in replication 0 of the default year, counted once: ends of service, which are canonical events. They are
     * booked ahead and make no event of ours.
     */
    static final int BOOKED_MOVES = 260_580;

    private static final int CONTAINERS = 200_000;
    private static final int HOLDS = 10_000;
    private static final int DRAWS = 1 << 16;
    private static final int EVENT_BITS = 17;
    private static final double MEAN_SECONDS = 1e5;

    private final long[] delays = new long[DRAWS];
    private final double[] hours = new double[CONTAINERS];
    private final PackedHeap heap = new PackedHeap();
    private int drawn;

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < DRAWS; i++) {
            delays[i] = Math.round(MEAN_SECONDS * random.nextExponential()) << EVENT_BITS;
        }
        for (int i = 0; i < PENDING; i++) {
            heap.add(delays[i] | i);
        }
    }

    @Benchmark
    @OperationsPerInvocation(HOLDS)
    public long hold() {
        for (int i = 0; i < HOLDS; i++) {
            heap.replaceFirst(heap.first() + delays[drawn++ & (DRAWS - 1)]);
        }
        return heap.first();
    }

    @Benchmark
    @OperationsPerInvocation(CONTAINERS)
    public double corridor() {
        new Limit().run(Workload.W2, 1, hours);
        return hours[0];
    }
}
