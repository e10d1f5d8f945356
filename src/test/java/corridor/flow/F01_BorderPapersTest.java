package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a train stands at the border until the papers of all it carries are looked at, 2 h each at a desk. */
class F01_BorderPapersTest {

    private static final String BORDER = """
            extends: rail.yaml
            borders: {red-bridge: {at: [gardabani], desks: %d, %s inspection: {share: 0 %%, time: 6 h}}}
            """;

    private static TinyWorld twoConsignments(int desks, String more) {
        return TinyWorld.of(BORDER.formatted(desks, more))
                .ready("xian", 20, "alat", "tbilisi", "1 00:00")
                .ready("almaty", 20, "alat", "tbilisi", "1 00:00");
    }

    @Test
    void oneConsignmentHoldsItsTrainForOneLook() {
        Diary diary = TinyWorld.of(BORDER.formatted(1, ""))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.lines("gardabani"))
                .containsExactly(
                        "day 1 10:00 train reaches gardabani with 40 TEU",
                        "day 1 12:00 train leaves gardabani with 40 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 14:00: moving 12 h, documents 2 h");
    }

    @Test
    void twoConsignmentsQueueForOneDesk() {
        Diary diary = twoConsignments(1, "").run();

        assertThat(diary.arrivals("xian")).containsExactly("20 boxes on day 1 16:00: moving 12 h, documents 4 h");
        assertThat(diary.arrivals("almaty")).containsExactly("20 boxes on day 1 16:00: moving 12 h, documents 4 h");
    }

    /** A train takes 40; the rest leaves a day later, and its part of the papers is looked at again. */
    @Test
    void aConsignmentOnTwoTrainsIsLookedAtTwice() {
        Diary diary = TinyWorld.of(BORDER.formatted(1, ""))
                .ready("xian", 60, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "40 boxes on day 1 14:00: moving 12 h, documents 2 h",
                        "20 boxes on day 2 14:00: moving 12 h, waiting-train 24 h, documents 2 h");
    }

    @Test
    void twoDesksLookAtBothAtOnce() {
        Diary diary = twoConsignments(2, "").run();

        assertThat(diary.arrivals("almaty")).containsExactly("20 boxes on day 1 14:00: moving 12 h, documents 2 h");
    }

    /** Three hours for the locomotive, two of them beside the papers. */
    @Test
    void technicalWorkGoesOnBesideThePapers() {
        Diary diary = twoConsignments(2, "technical: 3 h,").run();

        assertThat(diary.arrivals("xian"))
                .containsExactly("20 boxes on day 1 15:00: moving 12 h, handling 1 h, documents 2 h");
    }

    /** At 10:00 the desks have been shut for two hours; they open at 20:00. */
    @Test
    void aShutOfficeIsChargedAsClosed() {
        Diary diary = twoConsignments(2, "hours: '20:00-08:00',").run();

        assertThat(diary.arrivals("xian"))
                .containsExactly("20 boxes on day 2 00:00: moving 12 h, documents 2 h, closed 10 h");
    }

    @Test
    void eachBorderTimesItsTrains() {
        Diary diary = twoConsignments(1, "").run();

        assertThat(diary.result().borders().get(0).count()).isEqualTo(1);
        assertThat(diary.result().borders().get(0).meanSeconds()).isEqualTo(4 * 3_600);
    }

    /** A border between two stations checks at the one reached last, so each way at another. */
    @Test
    void aBorderBetweenTwoStationsChecksOnTheFarSide() {
        Diary diary = TinyWorld.of(BORDER.formatted(1, "").replace("[gardabani]", "[gardabani, tbilisi]"))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .ready("halkali", 40, "tbilisi", "alat", "1 00:00")
                .run();

        assertThat(diary.lines("leaves gardabani"))
                .containsExactly(
                        "day 1 04:00 train leaves gardabani with 40 TEU",
                        "day 1 10:00 train leaves gardabani with 40 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 14:00: moving 12 h, documents 2 h");
    }
}
