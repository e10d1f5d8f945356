package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.network.Network;
import corridor.result.Occupancy;
import corridor.result.RunResult.WeekTally;
import corridor.result.ScenarioResult.WeekResult;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ten days measured: a week of 604,800 s and three days of 259,200 s together. */
class WeekSumsTest {

    private static final long WEEK = 604_800;
    private static final long REST = 259_200;

    private final Network network = Network.compile(ScenarioReader.read(
            Path.of("src/test/resources/scenario/small.yaml"),
            List.of("run.horizon=10 d", "legs.altynkol-aktau.open-from=2020-01-01")));
    private final WeekSums sums = new WeekSums(network);

    private static WeekTally berths(long firstWeek, long rest) {
        return new WeekTally(1, Occupancy.BERTHS, 2, List.of(firstWeek, rest));
    }

    /** Of two berths, in one year both all week and then none, in the other one half of the time throughout. */
    @Test
    void aWeekIsTheMeanOfTheReplicationsBetweenTheLeastAndTheMost() {
        sums.add(List.of(berths(2 * WEEK, 0)));
        sums.add(List.of(berths(WEEK / 2, REST / 2)));

        assertThat(sums.results())
                .containsExactly(
                        new WeekResult("aktau", Occupancy.BERTHS, 1, 0.625, 0.25, 1),
                        new WeekResult("aktau", Occupancy.BERTHS, 2, 0.125, 0, 0.25));
    }

    @Test
    void theOrderOfReplicationsDoesNotShow() {
        WeekSums other = new WeekSums(network);
        List<WeekTally> one = List.of(berths(100_003, 7));
        List<WeekTally> two = List.of(berths(400_009, 11));
        List.of(one, two).forEach(sums::add);
        List.of(two, one).forEach(other::add);

        assertThat(other.results()).isEqualTo(sums.results());
    }

    @Test
    void whatNeverCameToBeIsLeftOut() {
        sums.add(List.of(berths(0, 0), new WeekTally(1, Occupancy.YARD, 1, List.of(0L, 1L))));

        assertThat(sums.results()).extracting(WeekResult::what).containsOnly(Occupancy.YARD);
    }
}
