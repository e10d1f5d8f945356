package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import corridor.network.Network;
import corridor.scenario.ScenarioReader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A container leaves nothing behind but its place in the results: once all that a run needs has grown to its size, moving it
 * allocates nothing. Counted by the virtual machine, not timed. A byte a container leaves room for a row now and then, when more
 * are under way than ever before; the smallest object is sixteen.
 */
class SteadyStateTest {

    private static final long SECONDS_PER_DAY = 86_400;

    /** Every kind of step of the shipped corridor, before the year that is measured: histograms are results. */
    @Test
    void movingContainersThroughTheWholeCorridorAllocatesNothing() {
        assertThat(bytesAContainer("scenarios/today.yaml", List.of("run.warm-up=2000 d"), 500, 1_200))
                .isLessThan(1);
    }

    /** The same with all that is told ahead of it. */
    @Test
    void tellingOfThemAllocatesNothing() {
        List<String> oneSystem = List.of(
                "run.warm-up=2000 d",
                "regime=single",
                "coordination.schedules=synchronised",
                "coordination.tracking=live");

        assertThat(bytesAContainer("scenarios/today.yaml", oneSystem, 500, 1_200))
                .isLessThan(1);
    }

    /** And with places that are asked for ahead. */
    @Test
    void askingForTheirPlacesAllocatesNothing() {
        List<String> booked = List.of(
                "run.warm-up=2000 d",
                "coordination.schedules=synchronised",
                "coordination.tracking=live",
                "vessels.*.booking=24 h",
                "trains.*.booking=24 h");

        assertThat(bytesAContainer("scenarios/today.yaml", booked, 500, 1_200)).isLessThan(1);
    }

    /** One route, whose histograms are all there after the first days. */
    @Test
    void recordingThemAllocatesNothing() {
        assertThat(bytesAContainer("src/bench/scenarios/w2.yaml", List.of(), 100, 300))
                .isLessThan(1);
    }

    private static double bytesAContainer(String file, List<String> changes, long fromDay, long toDay) {
        Network network = Network.compile(ScenarioReader.read(Path.of(file), changes));
        Simulation simulation = new Simulation(network, 1, 0, new Journal() {});
        World world = simulation.world;
        world.recorder.measure(network.warmUpSeconds() == 0);
        world.engine.runUntil(fromDay * SECONDS_PER_DAY);
        long containers = world.recorder.madeEver();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long bytes = threads.getThreadAllocatedBytes(thread);
        world.engine.runUntil(toDay * SECONDS_PER_DAY);
        bytes = threads.getThreadAllocatedBytes(thread) - bytes;
        return (double) bytes / (world.recorder.madeEver() - containers);
    }
}
