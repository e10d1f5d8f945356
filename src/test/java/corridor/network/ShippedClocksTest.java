package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.scenario.Border;
import corridor.scenario.Scenario;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What opens by the hour in the scenarios that ship opens by the clocks of its place. */
class ShippedClocksTest {

    private static final Path SCENARIOS = Path.of("scenarios");

    static List<Path> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    /** 00:00 to 05:00 (ZD23) in Istanbul, 3 h ahead all year: 21:00 to 02:00 of universal time, both ways, summer and winter. */
    @Test
    void goodsTrainsPassUnderTheBosporusFromMidnightToFiveOfIstanbul() {
        Network network = Network.compile(ScenarioReader.read(SCENARIOS.resolve("today.yaml"), List.of()));
        Line tunnel = network.lines().stream()
                .filter(line -> line.id().equals("kosekoy-halkali"))
                .findFirst()
                .orElseThrow();
        for (LocalDate day : List.of(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 7, 15))) {
            for (OpenHours hours : List.of(tunnel.hoursUpward(), tunnel.hoursDownward())) {
                assertThat(hours.at(second(network, day.atTime(20, 59)))).isFalse();
                assertThat(hours.at(second(network, day.atTime(21, 0)))).isTrue();
                assertThat(hours.at(second(network, day.atTime(1, 59)))).isTrue();
                assertThat(hours.at(second(network, day.atTime(2, 0)))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void whatHasHoursHasAZone(Path file) {
        Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
        TreeSet<String> timed = new TreeSet<>();
        scenario.legs().values().stream()
                .filter(leg -> leg.hours() != null)
                .forEach(leg -> timed.addAll(leg.between()));
        scenario.borders().values().stream()
                .filter(ShippedClocksTest::hasHours)
                .forEach(border -> timed.add(border.at().get(0)));
        assertThat(timed)
                .allSatisfy(node -> assertThat(
                                Objects.requireNonNull(scenario.nodes().get(node))
                                        .zone())
                        .isNotNull());
    }

    private static boolean hasHours(Border border) {
        return border.hours() != null
                || (border.offices() != null
                        && border.offices().values().stream().anyMatch(office -> office.hours() != null));
    }

    /** Of the run, whose day zero is the warm-up before the year. */
    private static long second(Network network, LocalDateTime universal) {
        LocalDate zero = LocalDate.of(2025, 1, 1).minusDays(network.warmUpSeconds() / 86_400);
        return universal.toEpochSecond(ZoneOffset.UTC) - zero.atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }
}
