package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.ContainerRecord;
import corridor.result.EventRecord;
import corridor.result.EventRecord.Kind;
import corridor.result.FlowTally;
import corridor.result.QueueRecord;
import corridor.result.ReadyRecord;
import corridor.result.Recording;
import corridor.result.RunResult;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told row by row adds up to what the same year gives as a whole, and holds together as a story. */
class RecordedYearTest {

    private static final long SEED = 5;
    private static final double SECONDS_PER_DAY = 86_400;

    private final Variant small = Variant.of(ScenarioReader.read(
            Path.of("src/test/resources/scenario/small.yaml"), List.of("legs.altynkol-aktau.open-from=2024-01-01")));

    private final Told told = new Told();
    private final RunResult result = RecordedYear.run(small, SEED, 0, told);

    private static final class Told implements Recording {
        private final List<ReadyRecord> ready = new ArrayList<>();
        private final List<ContainerRecord> containers = new ArrayList<>();
        private final List<EventRecord> events = new ArrayList<>();
        private final List<QueueRecord> queues = new ArrayList<>();

        @Override
        public void ready(ReadyRecord container) {
            ready.add(container);
        }

        @Override
        public void container(ContainerRecord container) {
            containers.add(container);
        }

        @Override
        public void event(EventRecord event) {
            events.add(event);
        }

        @Override
        public void queue(QueueRecord queue) {
            queues.add(queue);
        }
    }

    private List<ContainerRecord> measured() {
        return told.containers.stream().filter(ContainerRecord::measured).toList();
    }

    /** Neither counts, but only empties are empty. */
    @Test
    void trafficOfOthersIsLadenAndEmptiesAreNot() throws IOException {
        String flow =
                ": {from: alat, to: aktau, volume: 900 TEU/y, consignment: 20 TEU, arrives: lots, forty-foot: 0 %, promised: 9 d, ";
        String yaml = Files.readString(Path.of("src/test/resources/scenario/small.yaml"))
                .replace("    open-from: 2025-03-01\n", "")
                .replace(
                        "observed:\n",
                        "  home" + flow + "empty: true}\n  theirs" + flow + "others: true}\nobserved:\n");
        Told all = new Told();
        RunResult year = RecordedYear.run(new Variant("small", yaml, List.of()), SEED, 0, all);
        Map<String, List<ReadyRecord>> byFlow = all.ready.stream().collect(Collectors.groupingBy(ReadyRecord::flow));
        assertThat(byFlow.get("home")).isNotEmpty().allMatch(it -> it.empty() && !it.measured());
        assertThat(byFlow.get("theirs")).isNotEmpty().allMatch(it -> !it.empty() && !it.measured());
        assertThat(byFlow.get("altynkol-tbilisi"))
                .isNotEmpty()
                .noneMatch(ReadyRecord::empty)
                .anyMatch(ReadyRecord::measured);
        assertThat(year.generated())
                .isEqualTo(all.ready.stream().filter(ReadyRecord::measured).count());
    }

    @Test
    void tellingChangesNothing() {
        RunResult untold = new WholeYear(small, SEED, 0).run(new Networks());
        assertThat(result.events()).isEqualTo(untold.events());
        assertThat(result.weeks()).isEqualTo(untold.weeks());
        assertThat(result.flows().get(0).causeSeconds())
                .isEqualTo(untold.flows().get(0).causeSeconds());
        assertThat(result.flows().get(0).bill()).isEqualTo(untold.flows().get(0).bill());
    }

    @Test
    void measuredContainersAddUpToTheResult() {
        FlowTally flow = result.flows().get(0);
        assertThat(measured()).hasSize((int) result.delivered());
        assertThat(measured().stream().mapToLong(ContainerRecord::teu).sum()).isEqualTo(flow.teu());
        assertThat(measured().stream().mapToDouble(ContainerRecord::usd).sum()).isCloseTo(flow.usd(), within(0.01));
        assertThat(measured().stream().mapToDouble(ContainerRecord::co2Kg).sum())
                .isCloseTo(flow.co2Kg(), within(0.01));
        double days = measured().stream()
                        .mapToLong(c -> Objects.requireNonNull(c.deliveredSecond()) - c.madeSecond())
                        .average()
                        .orElseThrow()
                / SECONDS_PER_DAY;
        assertThat(days).isCloseTo(flow.transit().meanSeconds() / SECONDS_PER_DAY, within(1e-6));
    }

    @Test
    void eachContainerIsToldOfWhenItIsReadyAndAgainAtTheEnd() {
        Map<Long, ContainerRecord> last =
                told.containers.stream().collect(Collectors.toMap(ContainerRecord::number, it -> it));
        assertThat(told.ready).hasSameSizeAs(told.containers).allSatisfy(first -> {
            ContainerRecord it = Objects.requireNonNull(last.get(first.number()));
            assertThat(List.of(first.consignment(), first.flow(), first.teu(), first.measured(), first.second()))
                    .isEqualTo(List.of(it.consignment(), it.flow(), it.teu(), it.measured(), it.madeSecond()));
        });
    }

    /** One route: what its bookings expected on average is what its containers expect, consignment by consignment. */
    @Test
    void whatIsExpectedOfAContainerIsWhatTheChoiceOfRouteSaw() {
        double days = told.ready.stream()
                        .filter(ReadyRecord::measured)
                        .collect(Collectors.toMap(ReadyRecord::consignment, it -> it, (one, other) -> one))
                        .values()
                        .stream()
                        .mapToLong(it -> it.expectedSecond() - it.second())
                        .average()
                        .orElseThrow()
                / SECONDS_PER_DAY;
        FlowTally.RouteTally route = result.flows().get(0).routes().get(0);
        assertThat(days).isCloseTo(route.expectedDays() / route.bookings(), within(1e-5));
    }

    @Test
    void theCausesOfEachContainerAddUpToItsTransitTime() {
        assertThat(told.containers)
                .filteredOn(c -> c.deliveredSecond() != null)
                .allSatisfy(c -> assertThat(c.causeSeconds().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                        .isEqualTo(Objects.requireNonNull(c.deliveredSecond()) - c.madeSecond()));
    }

    @Test
    void eachContainerDepartsAndArrivesByTurnsAndOnTheVehicleThatCarriesIt() {
        Map<Long, List<EventRecord>> stories = told.events.stream()
                .filter(event -> event.container() != null)
                .collect(Collectors.groupingBy(EventRecord::container));
        ContainerRecord one = measured().get(0);
        assertThat(stories.get(one.number()))
                .extracting(event -> event.kind().id() + " " + event.node())
                .containsExactly(
                        "container-ready altynkol",
                        "container-departed altynkol",
                        "container-arrived aktau",
                        "container-departed aktau",
                        "container-arrived alat",
                        "container-departed alat",
                        "container-arrived tbilisi",
                        "container-delivered tbilisi");
        assertThat(one.via()).containsExactly("aktau", "alat");
        stories.values().forEach(story -> {
            for (int i = 1; i + 1 < story.size(); i += 2) {
                assertThat(story.get(i).vehicle())
                        .isNotNull()
                        .isEqualTo(story.get(i + 1).vehicle());
            }
        });
    }

    @Test
    void aVehicleCarriesWhatItsContainersAddUpTo() {
        Map<String, Integer> boxes = new HashMap<>();
        Map<String, Integer> vehicles = new HashMap<>();
        for (EventRecord event : told.events) {
            String departure = event.vehicle() + " " + event.node() + " " + event.second();
            if (event.kind() == Kind.CONTAINER_DEPARTED) {
                boxes.merge(departure, event.teu(), Integer::sum);
            } else if (event.kind() == Kind.VEHICLE_DEPARTED && event.teu() > 0) {
                vehicles.put(departure, event.teu());
            }
        }
        assertThat(boxes).isNotEmpty().isEqualTo(vehicles);
    }

    @Test
    void vesselsKeepTheirNumbersAndTrainsHaveEachTheirOwn() {
        Map<String, Long> departures = told.events.stream()
                .filter(event -> event.kind() == Kind.VEHICLE_DEPARTED)
                .collect(Collectors.groupingBy(EventRecord::vehicle, Collectors.counting()));
        assertThat(departures.keySet())
                .filteredOn(vehicle -> vehicle.startsWith("aktau-alat/"))
                .hasSize(6);
        assertThat(departures.entrySet())
                .filteredOn(vehicle -> !vehicle.getKey().startsWith("aktau-alat/"))
                .allSatisfy(vehicle -> assertThat(vehicle.getValue()).isEqualTo(1));
    }

    @Test
    void queuesAreWhatHasComeAndNotLeft() {
        long second = told.queues.get(told.queues.size() / 2).second();
        Map<String, Integer> there = new HashMap<>();
        for (EventRecord event : told.events) {
            if (event.second() < second && event.container() != null) {
                boolean comes = event.kind() == Kind.CONTAINER_READY || event.kind() == Kind.CONTAINER_ARRIVED;
                there.merge(event.node(), comes ? 1 : -1, Integer::sum);
            }
        }
        assertThat(told.queues)
                .filteredOn(queue -> queue.second() == second)
                .hasSize(4)
                .allSatisfy(queue -> assertThat(queue.containers()).isEqualTo(there.getOrDefault(queue.node(), 0)));
    }
}
