package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.Network;
import corridor.result.RunResult;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A hand-sized corridor: a few lines of scenario, consignments that are ready when the story says so, and a diary of what
 * happened. The lines lie over {@code base.yaml} or over what they extend.
 *
 * <p>Days count from 0, so that day 1 00:00 is 24 h after the start.
 */
final class TinyWorld {

    private static final Path GROUND = Path.of("src/test/resources/flow").toAbsolutePath();

    private final StringBuilder yaml = new StringBuilder();
    private final List<String> flowLines = new ArrayList<>();
    private final List<Ready> script = new ArrayList<>();
    private long seed = 1;
    private boolean allArrive = true;

    private record Ready(String flow, long second) {}

    private TinyWorld(String scenario) {
        yaml.append(scenario.contains("extends:") ? "" : "extends: base.yaml\n").append(scenario);
    }

    static TinyWorld of(String scenario) {
        return new TinyWorld(scenario);
    }

    /**
     * A consignment of boxes of 20 ft, ready at each of the times.
     *
     * @param teu its size
     * @param times such as {@code 1 06:30}, day and time of day
     */
    TinyWorld ready(String flow, int teu, String from, String to, String... times) {
        flowLines.add(
                "  %s: {from: %s, to: %s, volume: 0 TEU/y, consignment: %d TEU, arrives: block-train, forty-foot: 0 %%, promised: 10 d}"
                        .formatted(flow, from, to, teu));
        return again(flow, times);
    }

    /** One more consignment of a flow that the scenario describes, with a volume of 0 TEU/y. */
    TinyWorld again(String flow, String... times) {
        for (String time : times) {
            script.add(new Ready(flow, Diary.second(time)));
        }
        return this;
    }

    TinyWorld seed(long luck) {
        seed = luck;
        return this;
    }

    /** For stories in which some boxes do not get there. */
    TinyWorld someNeverArrive() {
        allArrive = false;
        return this;
    }

    Network network() {
        String flows = flowLines.isEmpty() ? "" : "\nflows:\n" + String.join("\n", flowLines);
        return Network.compile(read(yaml + flows + "\n"));
    }

    /** A consignment of 20 ft boxes that is ready at this second. */
    TinyWorld readyAt(String flow, int teu, String from, String to, long second) {
        ready(flow, teu, from, to);
        script.add(new Ready(flow, second));
        return this;
    }

    /** Runs it, and checks what must hold in every story. */
    Diary run() {
        Network network = network();
        Diary diary = new Diary(network);
        RunResult result = simulate(network, diary);
        diary.close(result);
        assertThat(result.audit().checks()).isNotEmpty().allMatch(check -> check.passed());
        assertThat(diary.deliveries()).allMatch(delivery -> delivery.charged() == delivery.transitSeconds());
        assertThat(result.generated()).isEqualTo(result.delivered() + result.inTransit());
        if (allArrive) {
            assertThat(result.inTransit()).isZero();
        }
        return diary;
    }

    /** Runs it, and tells {@code journal}. */
    RunResult simulate(Network network, Journal journal) {
        Simulation simulation = new Simulation(network, seed, 0, journal);
        Map<String, Integer> numbers = new HashMap<>();
        for (Ready ready : script) {
            int number = numbers.merge(ready.flow, 1, Integer::sum) - 1;
            Demand demand = simulation.world.demands.get(Diary.flow(network, ready.flow));
            simulation.world.engine.schedule(ready.second, 0, demand::ready, number);
        }
        return simulation.run();
    }

    /** Reads a scenario from its text; what it extends lies with the tests. */
    static Loaded read(String text) {
        try {
            Path file = Files.createTempFile("story", ".yaml");
            try {
                Files.writeString(file, text.replace("extends: ", "extends: " + GROUND + "/"));
                return ScenarioReader.read(file, List.of());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
