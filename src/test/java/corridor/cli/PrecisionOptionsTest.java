package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.batch.Batch;
import corridor.experiment.ExperimentResult;
import corridor.experiment.Experiments;
import corridor.experiment.Plan;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** How many years come next when they may take 100 seconds, and a precision of a minute is far away. */
class PrecisionOptionsTest {

    private static final int NOW = 10;

    private final Loaded small = ScenarioReader.read(
            Path.of("src/test/resources/scenario/small.yaml"), List.of("legs.altynkol-aktau.open-from=2024-01-01"));

    private final ExperimentResult result =
            Experiments.run("run", List.of(small), new Plan(NOW, 7), Batch.local(2, (done, of) -> {}));

    /**
     * Ten in 10 s: 90 more would fit, but at most as many again are begun. Ten in 95 s: none fits in the 5 s left. Two of ten in 60 s, the
     * others kept from before: one takes 30 s, and one fits in 40 s. All kept: one, to see how long it takes.
     */
    @ParameterizedTest
    @CsvSource({"10, 10, 20", "95, 10, 10", "60, 2, 11", "1, 0, 11", "101, 0, 10"})
    void aBudgetOfTimeGoesByTheYearsThatWereSimulatedInIt(int tookSeconds, int fresh, int next) {
        PrecisionOptions options = new PrecisionOptions();
        new CommandLine(options).parseArgs("--precision", "1 min", "--budget", "100s");
        assertThat(options.next(options.of(List.of(small)), result, Duration.ofSeconds(tookSeconds), fresh))
                .isEqualTo(next);
    }

    @Test
    void aBudgetOfReplicationsIsNotExceeded() {
        PrecisionOptions options = new PrecisionOptions();
        new CommandLine(options).parseArgs("--precision", "1 min", "--budget", "12");
        assertThat(options.next(options.of(List.of(small)), result, Duration.ZERO, NOW))
                .isEqualTo(12);
    }
}
