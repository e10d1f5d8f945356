package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a train on a timetable leaves at its times with what is there, full or not, and not between them. */
class A02_TimetableTest {

    private final TinyWorld world = TinyWorld.of("""
            extends: rail.yaml
            trains: {train: {departs: {every: 24 h, first: 6 h}}}
            """);

    @Test
    void boxesWaitForTheNextTimeOfTheTable() {
        Diary diary = world.ready("xian", 10, "alat", "tbilisi", "1 08:00").run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 2 06:00 train leaves alat with 10 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("10 boxes on day 2 18:00: moving 12 h, waiting-train 22 h");
    }

    @Test
    void aFullLoadDoesNotSetItOffEarlier() {
        Diary diary = world.ready("xian", 40, "alat", "tbilisi", "1 08:00").run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 2 06:00 train leaves alat with 40 TEU");
    }

    @Test
    void oneTrainLeavesAtEachTimeAndTheRestRollsToTheNext() {
        Diary diary = world.ready("xian", 50, "alat", "tbilisi", "1 08:00").run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 2 06:00 train leaves alat with 40 TEU", "day 3 06:00 train leaves alat with 10 TEU");
        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "40 boxes on day 2 18:00: moving 12 h, waiting-train 22 h",
                        "10 boxes on day 3 18:00: moving 12 h, waiting-train 46 h");
    }

    @Test
    void boxesThatAreReadyInTheSecondOfDepartureAreOnIt() {
        Diary diary = world.ready("xian", 10, "alat", "tbilisi", "2 06:00").run();

        assertThat(diary.arrivals("xian")).containsExactly("10 boxes on day 2 18:00: moving 12 h");
    }
}
