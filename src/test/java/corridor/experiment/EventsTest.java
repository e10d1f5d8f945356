package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.RunResult;
import corridor.scenario.Closure;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: what happened on the corridor is laid over a scenario. */
class EventsTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path TODAY = SCENARIOS.resolve("today.yaml");

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> anEventRunsOverToday() {
        return Stream.of("fleet-stop-2025", "aktau-grain-embargo-2025", "btk-works-2023")
                .map(event -> DynamicTest.dynamicTest(event, () -> {
                    Loaded laid = with(TODAY, event(event));
                    assertThat(Objects.requireNonNull(laid.scenario().events())).containsOnlyKeys(event);
                    runs(laid);
                }))
                .toList();
    }

    @Test
    void theBanOfKurykShutsTheLineFromTashkentAndNotThePort() {
        Loaded laid = with(SCENARIOS.resolve("ways.yaml"), event("kuryk-ban-2025"));
        var scenario = laid.scenario();
        assertThat(Objects.requireNonNull(scenario.terminals().get("kuryk")).closed())
                .isNullOrEmpty();
        assertThat(Objects.requireNonNull(scenario.legs().get("almaty-kuryk")).closed())
                .isNullOrEmpty();
        assertThat(Objects.requireNonNull(scenario.legs().get("tashkent-kuryk")).closed())
                .extracting(Closure::from, Closure::to)
                .containsExactly(tuple(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 20)));
        runs(laid);
    }

    private static void runs(Loaded loaded) {
        RunResult result = Simulation.run(Network.compile(loaded), 1, 0);
        assertThat(result.audit().checks()).isNotEmpty().allMatch(check -> check.passed());
        assertThat(result.delivered()).isPositive();
    }

    /** Of the scenarios that ship, ways.yaml and what extends it have a line to Kuryk. */
    @Test
    void anEventAtAPlaceThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> with(TODAY, event("kuryk-ban-2025")))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining(
                        "kuryk-ban-2025.yaml:11:3: the event changes legs 'tashkent-kuryk', which the scenario does not have.");
    }

    @Test
    void anEventAloneIsNoScenario() {
        assertThatThrownBy(() -> ScenarioReader.read(event("fleet-stop-2025"), List.of()))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("'fleet-stop-2025.yaml' is an event, not a whole scenario.")
                .hasMessageContaining("--with scenarios/events/fleet-stop-2025.yaml");
    }

    /** Five days of the event and two of another, the first by extends and the second by the command line. */
    @Test
    void theDaysOfAnEventComeToThoseThatAreThere() throws IOException {
        Path base = Files.writeString(
                folder.resolve("both.yaml"),
                "extends: [%s, %s]\nname: Both\n"
                        .formatted(
                                TODAY.toAbsolutePath(), event("fleet-stop-2025").toAbsolutePath()));
        Path more = Files.writeString(
                folder.resolve("more.yaml"),
                "events: {more: More.}\nvessels: {aktau-alat: {closed: [{from: 2025-03-01, to: 2025-03-02}]}}\n");
        List<Closure> closed = Objects.requireNonNull(
                Objects.requireNonNull(with(base, more).scenario().vessels().get("aktau-alat"))
                        .closed());
        assertThat(closed)
                .extracting(Closure::from)
                .containsExactly(LocalDate.of(2025, 2, 5), LocalDate.of(2025, 3, 1));
    }

    private static Path event(String name) {
        return SCENARIOS.resolve("events").resolve(name + ".yaml");
    }

    private static Loaded with(Path scenario, Path event) {
        return ScenarioReader.readAll(List.of(scenario), List.of(event), List.of())
                .get(0);
    }
}
