package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.RunResult;
import corridor.scenario.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pool of platforms that never runs short changes nothing, down to the last bit, where yards do not fill: it keeps a part of them. */
class LargePoolTest {

    private static final List<String> SOME_WEEKS = List.of(
            "run.warm-up=40 d",
            "run.horizon=30 d",
            "terminals.altynkol.yard=90000 TEU",
            "terminals.aktau.yard=90000 TEU",
            "terminals.alat.yard=90000 TEU",
            "terminals.poti.yard=90000 TEU");

    @TempDir
    private Path folder;

    @Test
    void withoutAShortageARunIsAsIfPlatformsWereNotCounted() throws IOException {
        Path today = Path.of("scenarios/today.yaml").toAbsolutePath();
        Path counted = Files.writeString(folder.resolve("counted.yaml"), """
                extends: %s
                platforms:
                  east: {gauge: 1520 mm, count: 90000, room: 2 TEU, at: {altynkol: 50 %%, almaty: 25 %%, aktau: 25 %%}, trains: [altynkol-aktau, almaty-aktau]}
                  west: {gauge: 1520 mm, count: 90000, room: 2 TEU, at: {alat: 40 %%, absheron: 20 %%, poti: 40 %%}, trains: [alat-absheron, alat-poti]}
                """.formatted(today));
        RunResult without = run(today);
        RunResult with = run(counted);

        assertThat(Dump.of(with.flows())).isEqualTo(Dump.of(without.flows()));
        assertThat(Dump.of(with.sites())).isEqualTo(Dump.of(without.sites()));
        assertThat(Dump.of(with.borders())).isEqualTo(Dump.of(without.borders()));
        assertThat(with.events()).isEqualTo(without.events());
        assertThat(with.pools()).hasSize(2);
        assertThat(with.audit().passed()).isTrue();
    }

    private static RunResult run(Path file) {
        return Simulation.run(Network.compile(ScenarioReader.read(file, SOME_WEEKS)), 1, 0);
    }
}
