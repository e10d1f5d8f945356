package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.network.Network;
import corridor.network.OfferedLoad;
import corridor.network.Sailings;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One vessel that more cargo waits for than it can carry one way, and none the other way, sails as often as planned. */
class PlanOfAFleetTest {

    private static final Path GROUND = Path.of("src/test/resources/flow").toAbsolutePath();

    @TempDir
    private Path folder;

    /** Sums by hand in {@code SailingsTest}; a year may cut one round trip short, and moves vary. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{full: 100 %, or-after: 12 h}",
                "{full: 100 %, or-after: 48 h}",
                "{full: 100 %, or-after: 96 h}",
                "{full: 100 %, or-after: 480 h}",
                "{every: 1 d}",
                "{every: 7 d}"
            })
    void itSailsAsOftenAsPlanned(String departs) throws IOException {
        Path file = Files.writeString(folder.resolve("world.yaml"), """
                extends: %s/sea.yaml
                run: {warm-up: 60 d, horizon: 365 d}
                terminals:
                  aktau: {quay: {berths: 1, cranes: 1, moves: 10 /h}}
                  alat: {quay: {berths: 1, cranes: 1, moves: 10 /h}}
                flows:
                  west: {from: aktau, to: alat, volume: 20000 TEU/y, consignment: 90 TEU, arrives: block-train, forty-foot: 100 %%, promised: 10 d}
                """.formatted(GROUND));
        Network network = Network.compile(ScenarioReader.read(file, List.of("vessels.feeder.departs=" + departs)));
        double planned = new Sailings(new OfferedLoad(network), 0, 0).perYear();
        assertThat((double) sailings(network)).isCloseTo(planned, within(1.5));
    }

    private static long sailings(Network network) {
        List<Long> sailed = new ArrayList<>();
        Journal journal = new Journal() {
            @Override
            public void departed(long second, int service, int vehicle, int site, int teu) {
                if (teu > 0 && second >= network.warmUpSeconds()) {
                    sailed.add(second);
                }
            }
        };
        new Simulation(network, 1, 0, journal)
                .world.engine.runUntil(network.warmUpSeconds() + network.horizonSeconds());
        return sailed.size();
    }
}
