package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a vessel leaves when it is filled, when it has waited long enough, or on its timetable. */
class B02_VesselDepartureTest {

    @Test
    void aVesselFilledToItsShareLeavesAtOnce() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {departs: {full: 50 %, or-after: 48 h}}}
                        """)
                .ready("almaty", 45, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 1 12:00 feeder leaves aktau with 45 TEU");
    }

    @Test
    void oneTeuLessWaitsUntilItIsLate() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {departs: {full: 50 %, or-after: 48 h}}}
                        """)
                .ready("almaty", 44, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 3 00:00 feeder leaves aktau with 44 TEU");
        assertThat(diary.arrivals("almaty"))
                .containsExactly("44 boxes on day 4 00:00: moving 24 h, waiting-vessel 36 h");
    }

    @Test
    void aVesselThatIsLateDoesNotWaitForCargo() {
        Diary diary = TinyWorld.of("extends: sea.yaml")
                .ready("almaty", 1, "aktau", "alat", "3 00:01")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 3 00:00 feeder leaves aktau with 0 TEU");
    }

    /** From the third hour every 84 h: day 0 03:00, day 3 15:00; the vessel is in Aktau from day 1 00:00. */
    @Test
    void aTimetableHoldsHoweverFullTheVesselIs() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {departs: {every: 84 h, first: 3 h}}}
                        """)
                .ready("almaty", 90, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 3 15:00 feeder leaves aktau with 90 TEU");
        assertThat(diary.arrivals("almaty"))
                .containsExactly("90 boxes on day 4 15:00: moving 24 h, waiting-vessel 51 h");
    }
}
