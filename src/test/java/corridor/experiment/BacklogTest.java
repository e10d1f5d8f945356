package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.network.Network;
import corridor.result.Occupancy;
import corridor.result.RunResult.WeekTally;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE: how long a candidate takes to get over what stands at its nodes. Eight weeks and three days, of which the days do not count. */
class BacklogTest {

    private static final long WEEK = 604_800;

    private final Network network = Network.compile(ScenarioReader.read(
            Path.of("src/test/resources/scenario/small.yaml"),
            List.of("run.horizon=59 d", "legs.altynkol-aktau.open-from=2020-01-01")));
    private final int aktau = site("aktau");
    private final int alat = site("alat");

    private int site(String id) {
        return IntStream.range(0, network.sites().size())
                .filter(i -> network.sites().get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static WeekTally boxes(int site, long... perWeek) {
        List<Long> area = IntStream.range(0, 9)
                .mapToObj(week -> (week < 8 ? WEEK : 3 * 86_400L) * (week < perWeek.length ? perWeek[week] : 0))
                .toList();
        return new WeekTally(site, Occupancy.BOXES, 1, area);
    }

    /**
     * Ten at each of two ports; in two replications of the candidate 90 and 110 more at Aktau in the second week, 45 and 55 in the third.
     * Differences of 100 and 50 have standard errors of 10 and 5: with one degree of freedom and eight weeks t is 102, and of one week
     * alone 12.7, beyond both. So nothing is shown; the differences stand there all the same.
     */
    @Test
    void differencesArePairedWeekByWeekAndNodeByNode() {
        List<Backlog> backlogs = backlogs(90, 110);
        assertThat(backlogs).extracting(Backlog::node).containsExactly("all", "aktau", "alat");
        Backlog all = backlogs.get(0);
        assertThat(all.weeks()).hasSize(8);
        assertThat(all.weeks().get(1).base()).isEqualTo(20);
        assertThat(all.weeks().get(1).candidate()).isEqualTo(120);
        assertThat(all.weeks().get(1).difference().mean()).isEqualTo(100);
        assertThat(all.weeks().get(1).difference().standardError()).isCloseTo(10, within(1e-9));
        assertThat(all.excess().first()).isZero();
    }

    /**
     * 999 and 1001 have a standard error of 1, times 102 is 102, below their mean of 1000; 499 and 500 one of 0.5, which gives 51, below
     * 499.5. So weeks 2 and 3 are above, and it is over from week 4.
     */
    @Test
    void whatIsMoreInTheSecondAndThirdWeekIsOverFromTheFourthOn() {
        List<Backlog> backlogs = backlogs(999, 1001);
        for (Backlog backlog : backlogs.subList(0, 2)) {
            assertThat(backlog.excess().first()).isEqualTo(2);
            assertThat(backlog.excess().above()).isEqualTo(2);
            assertThat(backlog.excess().peak()).isEqualTo(2);
            assertThat(backlog.excess().over()).isEqualTo(4);
        }
        assertThat(backlogs.get(2).excess().first()).isZero();
    }

    private List<Backlog> backlogs(long... moreAtAktau) {
        StandingBoxes base = new StandingBoxes(network, 2);
        StandingBoxes candidate = new StandingBoxes(network, 2);
        for (int replication = 1; replication >= 0; replication--) { // they come in any order
            long more = moreAtAktau[replication];
            WeekTally steady = boxes(alat, 10, 10, 10, 10, 10, 10, 10, 10);
            base.add(replication, List.of(boxes(aktau, 10, 10, 10, 10, 10, 10, 10, 10), steady));
            candidate.add(replication, List.of(boxes(aktau, 10, 10 + more, 10 + more / 2, 10, 10, 10, 10, 10), steady));
        }
        return Backlog.of(List.of("base", "other"), List.of(base, candidate), 1);
    }
}
