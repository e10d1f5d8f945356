package corridor.bench;

import corridor.bench.model.PackedHeap;
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
 * An event of the default year on the bare limit: the hold model on the packed heap with as many pending as the year has on
 * average, and nothing done when one fires.
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

    private static final int HOLDS = 10_000;
    private static final int DRAWS = 1 << 16;
    private static final int EVENT_BITS = 17;
    private static final double MEAN_SECONDS = 1e5;

    private final long[] delays = new long[DRAWS];
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
}
