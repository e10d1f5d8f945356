package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import org.junit.jupiter.api.Test;

/** FEATURE: a consignment with wrong papers is left behind, and the train goes on, unless it carries nothing else. */
class F02_PaperErrorTest {

    private static final String ERRORS = """
            extends: rail.yaml
            borders: {red-bridge: {at: [gardabani], desks: 2, inspection: {share: 0 %%, time: 6 h}}}
            papers: {separate: {errors: {share: %d %%}}}
            """;

    /** Ten boxes from Tashkent follow; they are late on day 2 00:01 and at the border on day 2 10:01. */
    private static TinyWorld twoTrains() {
        return TinyWorld.of(ERRORS.formatted(50))
                .ready("xian", 20, "alat", "tbilisi", "1 00:00")
                .ready("almaty", 20, "alat", "tbilisi", "1 00:00")
                .ready("tashkent", 10, "alat", "tbilisi", "1 00:01");
    }

    /** Luck in which the papers of Almaty are wrong and the others right. */
    private static Diary oneError() {
        long seed = 1;
        Diary diary = twoTrains().seed(seed).run();
        while (!isRight(diary, "xian") || isRight(diary, "almaty") || !isRight(diary, "tashkent")) {
            diary = twoTrains().seed(++seed).run();
        }
        return diary;
    }

    private static boolean isRight(Diary diary, String flow) {
        return diary.deliveries(flow).get(0).hoursUnder(Cause.DOCUMENTS) == 2;
    }

    @Test
    void theWrongOneStaysAndTheRestGoesOn() {
        Diary diary = oneError();

        assertThat(diary.lines("leaves gardabani")).first().isEqualTo("day 1 12:00 train leaves gardabani with 20 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("20 boxes on day 1 14:00: moving 12 h, documents 2 h");
    }

    /** Right again after 2 h at the desk and 20 h of rework, on day 2 08:00; four hours later the next train goes on. */
    @Test
    void theNextTrainWithRoomTakesItAlong() {
        Diary diary = oneError();

        assertThat(diary.lines("leaves gardabani")).last().isEqualTo("day 2 12:01 train leaves gardabani with 30 TEU");
        assertThat(diary.arrivals("almaty"))
                .containsExactly("20 boxes on day 2 14:01: moving 12 h, waiting-train 241 min, documents 22 h");
    }

    @Test
    void aTrainOfOneConsignmentWaitsForItsPapers() {
        Diary diary = TinyWorld.of(ERRORS.formatted(100))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 2 10:00: moving 12 h, documents 22 h");
    }

    @Test
    void twoWrongOnesMakeTheNextTrainTogether() {
        Diary diary = TinyWorld.of(ERRORS.formatted(100))
                .ready("xian", 20, "alat", "tbilisi", "1 00:00")
                .ready("almaty", 20, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.lines("leaves gardabani")).containsExactly("day 2 08:00 train leaves gardabani with 40 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("20 boxes on day 2 10:00: moving 12 h, documents 22 h");
    }
}
