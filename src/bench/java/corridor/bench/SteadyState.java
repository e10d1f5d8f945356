package corridor.bench;

import com.sun.management.ThreadMXBean;
import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.FlowTally.RouteTally;
import corridor.result.RunResult;
import corridor.scenario.ScenarioReader;
import corridor.stats.TimeHistogram;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The same run for a year and for two: what the second year allocates is what containers leave behind. The quick compiler
 * alone, as the program is started: it optimises no garbage away.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
public class SteadyState {

    static final String ONE_YEAR = "365 d";
    static final String TWO_YEARS = "730 d";
    static final List<String> SCENARIOS = List.of("scenarios/today.yaml", "src/bench/scenarios/w2.yaml");

    /** Of a week: a number, its places in a list that grows by halves, and those in the two arrays that copy it. */
    private static final long BYTES_OF_READING = 16 + 3 * 4 + 2 * 4;

    @Param({"scenarios/today.yaml", "src/bench/scenarios/w2.yaml"})
    public String scenario = "";

    @Param({ONE_YEAR, TWO_YEARS})
    public String horizon = "";

    private Network network;

    /** Reads and compiles the scenario, from the folder that the benchmark is started in. */
    @Setup
    public void compile() {
        network = compiled(scenario, horizon);
    }

    @Benchmark
    public RunResult run() {
        return Simulation.run(network, 1, 0);
    }

    /** What two years have more than one. */
    record Grown(long containers, long resultBytes) {}

    static Grown grown(String scenario) {
        RunResult once = Simulation.run(compiled(scenario, ONE_YEAR), 1, 0);
        RunResult twice = Simulation.run(compiled(scenario, TWO_YEARS), 1, 0);
        return new Grown(
                twice.generated() - once.generated(),
                (histograms(twice) - histograms(once)) * bytesOfHistogram()
                        + (readings(twice) - readings(once)) * BYTES_OF_READING);
    }

    private static Network compiled(String scenario, String horizon) {
        return Network.compile(ScenarioReader.read(Path.of(scenario), List.of("run.horizon=" + horizon)));
    }

    /** Those of the stops of routes, which are made when first needed; all others are there from the beginning. */
    private static long histograms(RunResult result) {
        return result.flows().stream()
                .flatMap(flow -> flow.routes().stream())
                .map(RouteTally::stops)
                .mapToLong(stops -> 2L * stops.size())
                .sum();
    }

    private static long readings(RunResult result) {
        return result.weeks().stream()
                .mapToLong(week -> week.unitSeconds().size())
                .sum();
    }

    private static long bytesOfHistogram() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        TimeHistogram.coarse();
        long before = threads.getThreadAllocatedBytes(thread);
        TimeHistogram.coarse();
        return threads.getThreadAllocatedBytes(thread) - before;
    }
}
