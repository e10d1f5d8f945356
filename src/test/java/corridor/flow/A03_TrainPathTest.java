package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a line has so many paths a day and direction; each is for one train. Four a day are one every six hours. */
class A03_TrainPathTest {

    private final TinyWorld world = TinyWorld.of("""
            extends: rail.yaml
            legs: {alat-gardabani: {paths: 4 /d}}
            """);

    @Test
    void aTrainThatMissesItsPathTakesTheNext() {
        Diary diary = world.ready("xian", 40, "alat", "tbilisi", "1 06:01").run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 1 12:00 train leaves alat with 40 TEU");
        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 2 00:00: moving 12 h, waiting-train 359 min");
    }

    @Test
    void aTrainThatIsThereOnTheMinuteTakesIt() {
        Diary diary = world.ready("xian", 40, "alat", "tbilisi", "1 06:00").run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 1 06:00 train leaves alat with 40 TEU");
    }

    @Test
    void twoTrainsCannotShareOne() {
        Diary diary =
                world.ready("xian", 40, "alat", "tbilisi", "1 08:00", "1 09:00").run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 1 12:00 train leaves alat with 40 TEU", "day 1 18:00 train leaves alat with 40 TEU");
        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "40 boxes on day 2 00:00: moving 12 h, waiting-train 4 h",
                        "40 boxes on day 2 06:00: moving 12 h, waiting-train 9 h");
    }

    @Test
    void theOtherDirectionHasItsOwn() {
        Diary diary = world.ready("xian", 40, "alat", "tbilisi", "1 08:00")
                .ready("halkali", 40, "tbilisi", "alat", "1 08:00")
                .run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 1 12:00 train leaves alat with 40 TEU");
        assertThat(diary.lines("leaves gardabani with"))
                .containsExactly(
                        "day 1 12:00 train leaves gardabani with 40 TEU",
                        "day 1 22:00 train leaves gardabani with 40 TEU");
    }

    @Test
    void twoServicesShareTheLine() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        legs: {alat-gardabani: {paths: 4 /d}}
                        trains: {kars: {route: [alat, gardabani, tbilisi, kars], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "1 08:00")
                .ready("aktau", 40, "alat", "kars", "1 09:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 1 12:00 train leaves alat with 40 TEU", "day 1 18:00 kars leaves alat with 40 TEU");
    }
}
