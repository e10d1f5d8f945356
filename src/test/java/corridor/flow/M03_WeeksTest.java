package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Occupancy;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: how full a node was is kept week by week.
 *
 * <p>As in M01: 40 boxes are in Aktau from day 4 00:00, in its yard until the vessel comes on day 7 00:00 and aboard until it
 * sails on day 11 00:00. The first week is days 0 to 6; of the last, after 30 days, there are two days.
 */
class M03_WeeksTest {

    private static final long DAY = Diary.DAY;

    private static final Diary DIARY =
            TinyWorld.of("""
                    extends: sea.yaml
                    terminals: {aktau: {yard: 50 TEU, quay: {berths: 2, cranes: 40, moves: 60 /h}}}
                    vessels: {feeder: {departs: {every: 120 h, first: 24 h}}}
                    trains: {train: {route: [altynkol, aktau], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
                    """).ready("xian", 40, "altynkol", "alat", "1 00:00").run();

    private static List<Long> weeks(Occupancy what) {
        return DIARY.result().weeks().stream()
                .filter(week -> week.site() == 1 && week.what() == what)
                .findFirst()
                .orElseThrow()
                .unitSeconds();
    }

    @Test
    void boxesCountFromArrivalToDeparture() {
        assertThat(weeks(Occupancy.BOXES)).containsExactly(3 * 40 * DAY, 4 * 40 * DAY, 0L, 0L, 0L);
    }

    /** All forty are lifted on at once, each in 30 s to 90 s. */
    @Test
    void aYardIsFullUntilItsBoxesAreAboard() {
        assertThat(weeks(Occupancy.YARD).get(0)).isEqualTo(3 * 40 * DAY);
        assertThat(weeks(Occupancy.YARD).get(1)).isBetween(40 * 30L, 40 * 90L);
        assertThat(weeks(Occupancy.QUAY_CRANES).get(1))
                .isEqualTo(weeks(Occupancy.YARD).get(1));
    }

    /** It takes the boxes on day 7 and sails on day 11; on later calls it finds none and lies on the roads. */
    @Test
    void berthsAreTakenWhileAVesselWithCargoLies() {
        assertThat(weeks(Occupancy.BERTHS)).containsExactly(0L, 4 * DAY, 0L, 0L, 0L);
    }

    /** Days 2 and 3, both in the first week. */
    @Test
    void aQuayIsClosedOnTheDaysOnWhichItsTerminalIsShut() {
        Diary diary = TinyWorld.of("""
                extends: sea.yaml
                terminals:
                  aktau: {quay: {berths: 2, cranes: 40, moves: 60 /h}}
                  alat: {quay: {berths: 2, cranes: 40, moves: 60 /h}, closed: [{from: 2025-01-03, to: 2025-01-04}]}
                trains: {train: {route: [altynkol, aktau], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
                """)
                .ready("xian", 40, "altynkol", "alat", "1 00:00")
                .run();
        assertThat(diary.result().weeks().stream()
                        .filter(week -> week.what() == Occupancy.QUAY_CLOSED)
                        .mapToLong(week -> week.unitSeconds().get(0)))
                .containsExactlyInAnyOrder(0L, 2 * DAY);
    }

    /** There are no tracks that could be full. */
    @Test
    void whatIsNotLimitedIsNotFollowed() {
        assertThat(DIARY.result().weeks()).noneMatch(week -> week.what() == Occupancy.TRACKS);
    }
}
