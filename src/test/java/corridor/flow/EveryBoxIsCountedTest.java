package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.FlowPlan;
import corridor.network.Network;
import corridor.network.Route.Stop;
import corridor.result.Direction;
import corridor.result.FlowTally;
import corridor.result.FlowTally.StopTally;
import corridor.result.RunResult;
import corridor.scenario.ScenarioReader;
import corridor.stats.TimeHistogram;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes are counted by runs of neighbours; here each is followed for itself, as a journal is told of it, and counted alone. */
class EveryBoxIsCountedTest {

    /** Borders that hold boxes back, vessels that land them one by one, empties, trucks. */
    @ParameterizedTest
    @ValueSource(strings = {"scenarios/today.yaml", "scenarios/ways.yaml"})
    void timesToStopsAndAtSitesAreThoseOfTheBoxes(String file) {
        Network network =
                Network.compile(ScenarioReader.read(Path.of(file), List.of("run.warm-up=30 d", "run.horizon=60 d")));
        Followed followed = new Followed(network);

        RunResult result = Simulation.run(network, 1, 0, followed);

        for (int flow = 0; flow < result.flows().size(); flow++) {
            List<FlowTally.RouteTally> routes = result.flows().get(flow).routes();
            for (int route = 0; route < routes.size(); route++) {
                List<StopTally> stops = routes.get(route).stops();
                for (int stop = 0; stop < stops.size(); stop++) {
                    String at = "%d/%d/%d".formatted(flow, route, stop);
                    assertThat(stops.get(stop).arrive().bins()).as("to " + at).isEqualTo(followed.bins("to " + at));
                    assertThat(stops.get(stop).depart().bins()).as("from " + at).isEqualTo(followed.bins("from " + at));
                }
            }
        }
        for (int site = 0; site < result.sites().size(); site++) {
            assertThat(result.sites().get(site).dwell().bins()).isEqualTo(followed.bins("at " + site));
            assertThat(result.sites().get(site).throughputTeu()).isEqualTo(followed.teu.getOrDefault(site, 0L));
        }
        for (int crossing = 0; crossing < result.crossings().size(); crossing++) {
            for (Direction direction : Direction.values()) {
                assertThat(result.crossings().get(crossing).meanSeconds().get(direction))
                        .isEqualTo(followed.atBorder(crossing, direction));
            }
        }
    }

    /** One box after the other. */
    private static final class Followed implements Journal {
        private final long from;
        private final long to;
        private final Map<Integer, Box> boxes = new HashMap<>();
        private final Map<String, TimeHistogram> times = new HashMap<>();
        private final Map<Integer, Long> teu = new HashMap<>();
        private final Map<String, long[]> atBorders = new HashMap<>();
        private final Network network;

        Followed(Network network) {
            this.network = network;
            from = network.warmUpSeconds();
            to = from + network.horizonSeconds();
        }

        /** Mean seconds; NaN where none passed. */
        Double atBorder(int crossing, Direction direction) {
            long[] passed = atBorders.getOrDefault(crossing + "/" + direction, new long[2]);
            return passed[0] == 0 ? Double.NaN : (double) passed[1] / passed[0];
        }

        TimeHistogram.Bins bins(String what) {
            return times.getOrDefault(what, TimeHistogram.coarse()).bins();
        }

        @Override
        public void made(long second, int box, int lot, int flow, int route, int boxTeu, boolean measured) {
            FlowPlan plan = network.flows().get(flow);
            Box one = new Box("%d/%d/".formatted(flow, route), boxTeu, second, measured);
            one.stops = plan.routes().get(route).stops();
            one.direction = plan.eastbound() ? Direction.EASTBOUND : Direction.WESTBOUND;
            boxes.put(box, one);
        }

        @Override
        public void reached(long second, int box, int site, int vehicle) {
            Box one = Objects.requireNonNull(boxes.get(box));
            one.arrived = second;
            one.stop++;
            if (one.measured) {
                count("to " + one.way + one.stop, second - one.made);
            }
        }

        @Override
        public void left(long second, int box, int site, int vehicle) {
            Box one = Objects.requireNonNull(boxes.get(box));
            if (one.measured) {
                count("from " + one.way + one.stop, second - one.made);
                passes(one, second);
            }
            if (second >= from && second < to) {
                count("at " + site, second - one.arrived);
                teu.merge(site, (long) one.teu, Long::sum);
            }
        }

        private void passes(Box one, long second) {
            int crossing = one.stops.get(one.stop).crossing();
            if (crossing >= 0) {
                long[] passed = atBorders.computeIfAbsent(crossing + "/" + one.direction, key -> new long[2]);
                passed[0]++;
                passed[1] += second - one.arrived;
            }
        }

        private void count(String what, long seconds) {
            times.computeIfAbsent(what, key -> TimeHistogram.coarse()).add(seconds);
        }
    }

    private static final class Box {
        private final String way;
        private final int teu;
        private final long made;
        private final boolean measured;
        private List<Stop> stops = List.of();
        private Direction direction = Direction.EASTBOUND;
        private int stop;
        private long arrived;

        Box(String way, int teu, long made, boolean measured) {
            this.way = way;
            this.teu = teu;
            this.made = made;
            this.measured = measured;
            arrived = made;
        }
    }
}
