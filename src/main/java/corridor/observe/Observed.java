package corridor.observe;

import corridor.observe.Containers.Container;
import corridor.observe.Containers.Window;
import corridor.stats.TimeHistogram;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an event log, measured as a run measures its own: transit times and volumes of flows, of containers that are ready in
 * the days that the log is about; dwell times and throughput of nodes, of all that leave them in those days.
 */
public final class Observed implements Told {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double DAYS_PER_YEAR = 365;

    /**
     * One figure.
     *
     * @param measure a path of {@code summary.json}
     * @param unit as a scenario writes it
     */
    public record Figure(String measure, double value, String unit) {}

    /**
     * What a log measures.
     *
     * @param containers that count and were ready in its days: journeys
     * @param delivered of them; of the others it has no transit time
     * @param partial whether it has those that count alone: what it tells of places is not of all that pass there
     */
    public record Sight(List<Figure> figures, long containers, long delivered, boolean partial) {
        public Sight {
            figures = List.copyOf(figures);
        }
    }

    private static final class Flow {
        private final TimeHistogram transit = TimeHistogram.fine();
        private long teu;
    }

    private static final class Node {
        private final TimeHistogram dwell = TimeHistogram.coarse();
        private long teu;
    }

    private final Containers containers;
    private final Window window;
    private final Map<String, Flow> flows = new TreeMap<>();
    private final Map<String, Node> nodes = new TreeMap<>();
    /** When containers came to where they are. */
    private final Map<String, Instant> came = new HashMap<>();
    /** How often containers have been ready before. */
    private final Map<String, Integer> journeys = new HashMap<>();

    private long delivered;

    private Observed(Containers containers, Window window) {
        this.containers = containers;
        this.window = window;
    }

    /** Whether a file is an event log, by its name. */
    public static boolean reads(Path file) {
        return LogReader.of(file).isPresent();
    }

    /**
     * Reads a log, twice: some say of a container only at their end whether it counts.
     *
     * @throws UnreadableLog if it is not what its name says, or tells of no journey
     */
    public static Sight in(Path file) throws IOException {
        LogReader reader = LogReader.of(file)
                .orElseThrow(() -> new UnreadableLog(
                        "is no event log by its name, which ends in none of .ocel.json, .xes and .epcis.json"));
        Containers containers = new Containers();
        reader.read(file, containers);
        Observed observed = new Observed(
                containers,
                containers
                        .window()
                        .orElseThrow(() -> new UnreadableLog("tells of no container that was ready anywhere")));
        reader.read(file, observed);
        return new Sight(observed.figures(), containers.counted(), observed.delivered, reader.isPartial());
    }

    @Override
    public void event(String id, Step step, String node, Instant time) {
        if (step == Step.READY) {
            journeys.merge(id, 1, Integer::sum);
        }
        int before = Math.max(0, journeys.getOrDefault(id, 0) - 1);
        Container container = containers.of(id).get(before);
        switch (step) {
            case READY, ARRIVED -> came.put(id, time);
            case DEPARTED -> leaves(id, container, node, time);
            case DELIVERED -> {
                leaves(id, container, node, time);
                delivered(id, container, time);
            }
        }
    }

    private void leaves(String id, Container container, String node, Instant time) {
        Instant since = came.remove(id);
        if (since != null && window.has(time)) {
            Node it = nodes.computeIfAbsent(node, name -> new Node());
            it.dwell.add(seconds(id, since, time));
            it.teu += container.teu();
        }
    }

    private static long seconds(String id, Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new UnreadableLog(
                    "has the events of container '%s' at %s and %s out of the order of time".formatted(id, from, to));
        }
        return Duration.between(from, to).toSeconds();
    }

    private void delivered(String id, Container container, Instant time) {
        Instant ready = container.ready().orElse(null);
        if (ready != null && container.counted() && window.has(ready)) {
            Flow flow = flows.computeIfAbsent(container.flow(), name -> new Flow());
            flow.transit.add(seconds(id, ready, time));
            flow.teu += container.teu();
            delivered++;
        }
    }

    @Override
    public void container(String id, @Nullable String flow, int teu, boolean counted) {
        // Known from the first time through.
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        flows.forEach((id, flow) -> {
            String path = "flows." + id + ".";
            days(figures, path + "transitDays.mean", flow.transit.meanSeconds());
            for (int percent : new int[] {5, 10, 50, 90, 95}) {
                days(figures, path + "transitDays.p" + percent, flow.transit.quantileSeconds(percent / 100.0));
            }
            perYear(figures, path + "teu", flow.teu);
        });
        nodes.forEach((id, node) -> {
            String path = "nodes." + id + ".";
            days(figures, path + "dwellDays.mean", node.dwell.meanSeconds());
            for (int percent : new int[] {50, 95}) {
                days(figures, path + "dwellDays.p" + percent, node.dwell.quantileSeconds(percent / 100.0));
            }
            perYear(figures, path + "throughputTeu", node.teu);
        });
        if (flows.isEmpty()) {
            throw new UnreadableLog("tells of no container that was delivered");
        }
        return figures;
    }

    /** Nothing where nobody stays: of a zero nothing says how near is near. */
    private static void days(List<Figure> figures, String measure, double seconds) {
        if (seconds == 0) {
            return;
        }
        figures.add(new Figure(measure, seconds / SECONDS_PER_DAY, "d"));
    }

    /** Nothing where the log does not say how large containers are. */
    private void perYear(List<Figure> figures, String measure, long teu) {
        if (teu > 0) {
            figures.add(new Figure(measure, teu * DAYS_PER_YEAR / window.days(), "TEU/y"));
        }
    }
}
