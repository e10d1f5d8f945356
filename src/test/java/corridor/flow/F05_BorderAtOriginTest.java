package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a border may stand where a journey begins or ends; boxes are cleared in the yard there. */
class F05_BorderAtOriginTest {

    private static final String BORDER = """
            extends: rail.yaml
            borders: {alat: {at: [alat], desks: 1, inspection: {share: 0 %, time: 6 h}}}
            """;

    @Test
    void aConsignmentIsClearedBeforeItsTrain() {
        Diary diary = TinyWorld.of(BORDER)
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 14:00: moving 12 h, documents 2 h");
    }

    @Test
    void andAfterItsTrain() {
        Diary diary = TinyWorld.of(BORDER)
                .ready("halkali", 40, "tbilisi", "alat", "1 00:00")
                .run();

        assertThat(diary.arrivals("halkali")).containsExactly("40 boxes on day 1 14:00: moving 12 h, documents 2 h");
    }

    /** Nothing is ahead of a journey that begins at the border but the papers made out at the origin. */
    @Test
    void onASingleDocumentTheWorkAheadIsDoneWhileThePapersAreMadeOut() {
        Diary diary = TinyWorld.of(BORDER + "regime: single\n")
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 13:00: moving 12 h, documents 1 h");

        diary = TinyWorld.of(BORDER + "regime: single\npapers: {single: {at-origin: 4 h}}\n")
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 16:00: moving 12 h, documents 4 h");
    }
}
