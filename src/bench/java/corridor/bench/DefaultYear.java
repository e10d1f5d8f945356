package corridor.bench;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.RunResult;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One replication of {@code scenarios/today.yaml}: warm-up, year and tail, with all statistics and the audit. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class DefaultYear {

    private Network network;
    private int replication;

    /** Reads and compiles the scenario, from the folder that the benchmark is started in. */
    @Setup
    public void compile() {
        network = Network.compile(ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of()));
    }

    /** Counted beside the replications: JMH turns them into rates. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counters {
        public long events;
        public long containers;

        @Setup(Level.Iteration)
        public void clear() {
            events = 0;
            containers = 0;
        }
    }

    @Benchmark
    public RunResult year(Counters counters) {
        RunResult result = Simulation.run(network, 1, replication++);
        counters.events += result.events();
        counters.containers += result.generated();
        return result;
    }
}
