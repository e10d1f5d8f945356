package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a tunnel lets goods trains in only at night; the hours by day are charged as closed. */
class A04_NightWindowTest {

    private final TinyWorld world = TinyWorld.of("""
            extends: rail.yaml
            legs: {alat-gardabani: {hours: '00:00-05:00'}}
            """);

    @Test
    void aTrainByDayWaitsForTheNight() {
        Diary diary = world.ready("xian", 40, "alat", "tbilisi", "1 08:00").run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 2 00:00 train leaves alat with 40 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 2 12:00: moving 12 h, closed 16 h");
    }

    @Test
    void aTrainByNightGoesStraightIn() {
        Diary diary = world.ready("xian", 40, "alat", "tbilisi", "1 04:59").run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 16:59: moving 12 h");
    }

    @Test
    void theEndOfTheHoursIsTooLate() {
        Diary diary = world.ready("xian", 40, "alat", "tbilisi", "1 05:00").run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 2 12:00: moving 12 h, closed 19 h");
    }

    /** Two paths a day through five hours of night are one at midnight and one at half past two. */
    @Test
    void thePathsOfADayLieWithinTheNight() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        legs: {alat-gardabani: {hours: '00:00-05:00', paths: 2 /d}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "1 08:00", "1 09:00", "1 10:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 2 00:00 train leaves alat with 40 TEU",
                        "day 2 02:30 train leaves alat with 40 TEU",
                        "day 3 00:00 train leaves alat with 40 TEU");
    }

    /** From 04:00, when the last path of the night is gone: an hour open, nineteen closed. */
    @Test
    void aMissedPathIsChargedToTheTrainWhileTheLineIsOpenAndToTheHoursAfterwards() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        legs: {alat-gardabani: {hours: '00:00-05:00', paths: 2 /d}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "1 04:00")
                .run();

        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 2 12:00: moving 12 h, waiting-train 1 h, closed 19 h");
    }

    @Test
    void hoursMayRunOverMidnight() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        legs: {alat-gardabani: {hours: '22:00-05:00'}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "1 08:00", "1 23:00", "2 04:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 1 22:00 train leaves alat with 40 TEU",
                        "day 1 23:00 train leaves alat with 40 TEU",
                        "day 2 04:00 train leaves alat with 40 TEU");
    }
}
