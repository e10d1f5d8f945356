package corridor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** How many years of a scenario may be had where there are ten. */
class PrecisionOptionsTest {

    private static final int NOW = 10;

    /**
     * In 100 s: ten in 10 s leave room for 90 more. Ten in 95 s: none fits in the 5 s left, nor once the time is over. Two of ten in 60 s,
     * the others kept from before: one takes 30 s, and one fits in 40 s. All kept: one, to see how long it takes.
     */
    @ParameterizedTest(name = "{0} s for {1} years allow for {2}")
    @CsvSource({"10, 10, 100", "95, 10, 10", "120, 10, 10", "60, 2, 11", "1, 0, 11", "101, 0, 10"})
    void aBudgetOfTimeGoesByTheYearsThatWereSimulatedInIt(int tookSeconds, int fresh, int most) {
        assertThat(options("--budget", "100s").most(NOW, 1, Duration.ofSeconds(tookSeconds), fresh))
                .isEqualTo(most);
    }

    /** Twenty years in 20 s, ten of each of two scenarios: a replication takes 2 s, and 40 fit in 80 s. */
    @Test
    void aReplicationTakesAYearOfEveryScenario() {
        assertThat(options("--budget", "100s").most(NOW, 2, Duration.ofSeconds(20), 20))
                .isEqualTo(50);
    }

    @Test
    void aBudgetOfReplicationsIsThatOrElseAThousand() {
        assertThat(options("--budget", "12").most(NOW, 1, Duration.ZERO, NOW)).isEqualTo(12);
        assertThat(options().most(NOW, 1, Duration.ZERO, NOW)).isEqualTo(1_000);
    }

    private static PrecisionOptions options(String... arguments) {
        PrecisionOptions options = new PrecisionOptions();
        new CommandLine(options).parseArgs(arguments);
        return options;
    }
}
