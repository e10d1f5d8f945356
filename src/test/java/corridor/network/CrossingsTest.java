package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.policy.DispatchRule;
import corridor.random.Distribution;
import corridor.units.DailyHours;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** FEATURE: a border between two nodes is met at the one reached last, a border at one node is met there both ways. */
class CrossingsTest {

    private static final int ALAT = 0;
    private static final int BOYUK_KESIK = 1;
    private static final int GARDABANI = 2;
    private static final int TBILISI = 3;
    private static final int NONE = -1;

    private static final Service TRAIN = new Service(
            "train",
            List.of(ALAT, BOYUK_KESIK, GARDABANI, TBILISI),
            List.of(0, 1, 2),
            80,
            80,
            Steps.ALL,
            new DispatchRule.Timetable(86_400, 0),
            null,
            null,
            0);

    @Test
    void aBorderBetweenTwoNodesIsMetAtTheOneReachedLast() {
        List<Crossing> borders = List.of(border(BOYUK_KESIK, GARDABANI));
        assertThat(met(borders, true)).containsExactly(NONE, NONE, 0, NONE);
        assertThat(met(borders, false)).containsExactly(NONE, NONE, 0, NONE);
        assertThat(TRAIN.site(true, 2)).isEqualTo(GARDABANI);
        assertThat(TRAIN.site(false, 2)).isEqualTo(BOYUK_KESIK);
    }

    @Test
    void theOrderInWhichItsNodesAreWrittenDoesNotMatter() {
        List<Crossing> borders = List.of(border(GARDABANI, BOYUK_KESIK));
        assertThat(met(borders, true)).containsExactly(NONE, NONE, 0, NONE);
        assertThat(met(borders, false)).containsExactly(NONE, NONE, 0, NONE);
    }

    @Test
    void itsNodesNeedNotBeNeighbours() {
        List<Crossing> borders = List.of(border(ALAT, TBILISI));
        assertThat(met(borders, true)).containsExactly(NONE, NONE, NONE, 0);
        assertThat(met(borders, false)).containsExactly(NONE, NONE, NONE, 0);
    }

    @Test
    void aBorderAtOneNodeIsMetThereBothWays() {
        List<Crossing> borders = List.of(border(ALAT), border(GARDABANI));
        assertThat(met(borders, true)).containsExactly(0, NONE, 1, NONE);
        assertThat(met(borders, false)).containsExactly(NONE, 1, NONE, 0);
    }

    @Test
    void aTrainThatSeesOnlyOneSideMeetsNoBorder() {
        assertThat(met(List.of(border(GARDABANI, 9)), true)).containsOnly(NONE);
        assertThat(met(List.of(border(9)), true)).containsOnly(NONE);
    }

    private static List<Integer> met(List<Crossing> borders, boolean forward) {
        return IntStream.rangeClosed(0, TRAIN.lastStop())
                .mapToObj(stop -> Crossings.at(borders, TRAIN, forward, stop))
                .toList();
    }

    private static Crossing border(Integer... sites) {
        Distribution hour = new Distribution.Fixed(3_600);
        Crossing.Office desks = new Crossing.Office(
                "", 1, Steps.ALL, new OpenHours(DailyHours.ROUND_THE_CLOCK, LocalClock.OF_THE_RUN), Closures.NONE);
        return new Crossing("border", List.of(sites), null, List.of(desks), hour, 0, List.of());
    }
}
