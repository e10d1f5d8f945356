package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: eastbound and westbound boxes share a vessel, but each way has all of its slots. */
class I01_SharedVesselTest {

    @Test
    void aVesselGoesFullBothWays() {
        Diary diary = TinyWorld.of("extends: sea.yaml")
                .ready("almaty", 90, "aktau", "alat", "1 00:00")
                .ready("poti", 90, "alat", "aktau", "1 00:00")
                .run();

        assertThat(diary.lines("leaves"))
                .startsWith(
                        "day 1 00:00 feeder leaves aktau with 90 TEU", "day 2 00:00 feeder leaves alat with 90 TEU");
        assertThat(diary.arrivals("poti")).containsExactly("90 boxes on day 3 00:00: moving 24 h, waiting-vessel 24 h");
    }

    @Test
    void twoFlowsOfOneWayShareTheSlots() {
        Diary diary = TinyWorld.of("extends: sea.yaml")
                .ready("almaty", 50, "aktau", "alat", "1 00:00")
                .ready("tashkent", 50, "aktau", "alat", "1 00:00")
                .run();

        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 1 00:00 feeder leaves aktau with 90 TEU", "day 7 00:00 feeder leaves aktau with 10 TEU");
    }
}
