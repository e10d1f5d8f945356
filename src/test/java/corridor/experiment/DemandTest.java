package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Batch;
import corridor.result.ScenarioResult;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: beside what a service carried stands what wanted to ride, whether it fitted or not. */
class DemandTest {

    /** 9,000 TEU a year go west by the only way there is, and none come back; in two years they are as many a year. */
    @Test
    void allThatWantsToGoIsToldOfAYearOnEachWay() {
        for (String days : List.of("365 d", "730 d")) {
            Loaded small = ScenarioReader.read(
                    Path.of("src/test/resources/scenario/small.yaml"),
                    List.of(
                            "legs.altynkol-aktau.open-from=2024-01-01",
                            "season=[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]",
                            "run.horizon=" + days));
            ScenarioResult result = Experiments.run(
                            "run", List.of(small), new Plan(1, 7), Batch.local(1, (done, of) -> {}))
                    .base();
            assertThat(result.services()).allSatisfy(service -> {
                assertThat(service.ways().get(0).demandTeu()).isCloseTo(9_000, within(1e-6));
                assertThat(service.ways().get(1).demandTeu()).isZero();
            });
        }
    }
}
