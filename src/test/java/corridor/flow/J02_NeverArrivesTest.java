package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: what is not delivered when the run ends is in transit, and counted: nothing is lost. */
class J02_NeverArrivesTest {

    /** Storms as good as at once, ten years long. */
    private static final String CLOSED_PORT = """
            extends: sea.yaml
            weather: {caspian: {closes: [alat], events-per-month: [999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999, 999], length: 3650 d}}
            trains: {train: {route: [alat, gardabani, tbilisi], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
            """;

    @Test
    void boxesBeforeAClosedPortAreInTransit() {
        Diary diary = TinyWorld.of(CLOSED_PORT)
                .ready("almaty", 90, "aktau", "alat", "1 00:00")
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .someNeverArrive()
                .run();

        assertThat(diary.result().generated()).isEqualTo(130);
        assertThat(diary.result().delivered()).isEqualTo(40);
        assertThat(diary.result().inTransit()).isEqualTo(90);
        assertThat(diary.result().underWayTeu()).isEqualTo(90);
        assertThat(diary.result().generatedTeu() - diary.result().deliveredTeu())
                .isEqualTo(90);
    }
}
