package corridor.bench;

import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Keyed draws: the key of a container made, met with a purpose, and the value drawn, as the simulation does it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class Draws {

    private static final double MEAN = 3_600;
    private static final double CV = 0.6;

    private final Luck luck = new Luck(1, 0);
    private final long flow = luck.key("flow");
    private final long purpose = luck.key("crane");
    private final Draw exponential = luck.draw(new Distribution.Exponential(MEAN));
    private final Draw logNormal = luck.draw(new Distribution.LogNormal(MEAN, CV));
    private final Draw gamma = luck.draw(new Distribution.Gamma(MEAN, CV));
    private final Draw triangular = luck.draw(new Distribution.Triangular(0, MEAN, 2 * MEAN));
    private int n;

    @Benchmark
    public double uniform() {
        return Luck.uniform(key());
    }

    @Benchmark
    public double exponential() {
        return exponential.at(key());
    }

    @Benchmark
    public double logNormal() {
        return logNormal.at(key());
    }

    @Benchmark
    public double gamma() {
        return gamma.at(key());
    }

    @Benchmark
    public double triangular() {
        return triangular.at(key());
    }

    private long key() {
        return Luck.meet(Luck.key(flow, n++), purpose);
    }
}
