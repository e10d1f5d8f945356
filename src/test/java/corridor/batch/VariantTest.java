package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.flow.Simulation;
import corridor.network.Network;
import corridor.result.RunResult;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class VariantTest {

    private static final Path SMALL = Path.of("src/test/resources/scenario/small.yaml");

    private final Variant small =
            Variant.of(ScenarioReader.read(SMALL, List.of("legs.altynkol-aktau.open-from=2024-01-01")));

    /** A worker that has only the text finds what the file gives. */
    @Test
    void aVariantRunsAsTheFilesItWasReadFrom() {
        Loaded changed =
                ScenarioReader.read(SMALL, List.of("legs.altynkol-aktau.open-from=2024-01-01", "regime=single"));
        RunResult here = Simulation.run(Network.compile(changed), 7, 0);
        RunResult there = new WholeYear(small.with(List.of("regime=single")), 7, 0).run(new Networks());
        assertThat(there.events()).isEqualTo(here.events());
        assertThat(there.audit()).isEqualTo(here.audit());
        assertThat(there.flows().get(0).transit().meanSeconds())
                .isEqualTo(here.flows().get(0).transit().meanSeconds());
    }

    @Test
    void eachChangeMakesAnotherVariant() {
        Variant single = small.with(List.of("regime=single"));
        assertThat(single.digest()).isNotEqualTo(small.digest());
        assertThat(small.with(List.of("regime=single")).digest()).isEqualTo(single.digest());
        assertThat(small.with(List.of("a=1", "b=2")).digest())
                .isNotEqualTo(small.with(List.of("a=1b=2")).digest());
    }

    @Test
    void aChangeThatMakesNoSenseIsToldWithItsPlace() {
        assertThatThrownBy(() -> small.with(List.of("regime=paperless")).read())
                .hasMessageContaining("-s#1:1:8")
                .hasMessageContaining("paperless");
    }
}
