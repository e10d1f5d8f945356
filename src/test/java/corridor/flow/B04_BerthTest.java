package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a vessel that finds no berth waits at anchor with all that is aboard. */
class B04_BerthTest {

    /** One vessel lies in Aktau from day 0 12:00 for 72 h without cargo; the other brings 90 TEU on day 2. */
    private static final String TWO_VESSELS = """
            extends: sea.yaml
            terminals: {aktau: {quay: {berths: %d, cranes: 1, moves: 1000000 /h}}}
            vessels: {feeder: {count: 2, departs: {full: 100 %%, or-after: 72 h}}}
            """;

    @Test
    void theSecondVesselWaitsForTheOnlyBerth() {
        Diary diary = TinyWorld.of(TWO_VESSELS.formatted(1))
                .ready("poti", 90, "alat", "aktau", "1 00:00")
                .run();

        assertThat(diary.lines("feeder"))
                .startsWith(
                        "day 0 12:00 feeder reaches aktau with 0 TEU",
                        "day 1 00:00 feeder reaches alat with 0 TEU",
                        "day 1 00:00 feeder leaves alat with 90 TEU",
                        "day 2 00:00 feeder reaches aktau with 90 TEU",
                        "day 3 12:00 feeder leaves aktau with 0 TEU");
        assertThat(diary.arrivals("poti")).containsExactly("90 boxes on day 3 12:00: moving 24 h, waiting-berth 36 h");
    }

    @Test
    void withASecondBerthItDoesNot() {
        Diary diary = TinyWorld.of(TWO_VESSELS.formatted(2))
                .ready("poti", 90, "alat", "aktau", "1 00:00")
                .run();

        assertThat(diary.arrivals("poti")).containsExactly("90 boxes on day 2 00:00: moving 24 h");
    }
}
