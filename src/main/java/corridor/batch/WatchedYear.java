package corridor.batch;

import corridor.flow.MovementLog;
import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.Ints;
import corridor.result.Movements;
import corridor.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One replication, of which nothing is measured: where everything was, for pictures that move. */
public record WatchedYear(Variant variant, long seed, int replication) implements Task<Movements> {

    @Override
    public Movements run(Networks networks) {
        Network network = networks.of(variant);
        Scenario scenario = variant.read().scenario();
        Map<String, Integer> places = numbered(scenario);
        List<Ints> via = new ArrayList<>();
        IntStream.Builder starts = IntStream.builder();
        scenario.legs().values().forEach(leg -> {
            via.add(passed(leg.via(), places));
            starts.add(at(leg.between().get(0), places));
        });
        scenario.roadLegs().values().forEach(road -> {
            via.add(passed(road.via(), places));
            starts.add(at(road.between().get(0), places));
        });
        MovementLog log = new MovementLog(network, via, Ints.of(starts.build()));
        Simulation.run(network, seed, replication, log);
        return log.movements(
                scenario.run().start(),
                scenario.nodes().entrySet().stream()
                        .map(node -> new Movements.Place(
                                node.getKey(),
                                node.getValue().name(),
                                node.getValue().at().get(0),
                                node.getValue().at().get(1)))
                        .toList());
    }

    /** As the network has them: in the order of the scenario. */
    private static Map<String, Integer> numbered(Scenario scenario) {
        Map<String, Integer> numbers = new java.util.HashMap<>();
        scenario.nodes().keySet().forEach(node -> numbers.put(node, numbers.size()));
        return numbers;
    }

    private static Ints passed(@Nullable List<String> via, Map<String, Integer> places) {
        return via == null ? Ints.NONE : Ints.of(via.stream().mapToInt(node -> at(node, places)));
    }

    private static int at(String node, Map<String, Integer> places) {
        return java.util.Objects.requireNonNull(places.get(node));
    }

    @Override
    public String key() {
        return "watched/%s/%d/%d".formatted(variant.digest(), seed, replication);
    }
}
