package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a block train leaves when it is full, or when its oldest box has waited long enough. */
class A01_TrainDepartureTest {

    private final TinyWorld world = TinyWorld.of("extends: rail.yaml");

    @Test
    void aFullTrainLeavesAtOnce() {
        Diary diary = world.ready("xian", 40, "alat", "tbilisi", "1 08:00").run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 1 08:00 train leaves alat with 40 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 20:00: moving 12 h");
    }

    @Test
    void aTrainOneTeuShortWaitsUntilItIsLate() {
        Diary diary = world.ready("xian", 39, "alat", "tbilisi", "1 08:00").run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 2 08:00 train leaves alat with 39 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("39 boxes on day 2 20:00: moving 12 h, waiting-train 24 h");
    }

    @Test
    void theLastTeuSetsItOff() {
        Diary diary = world.ready("xian", 39, "alat", "tbilisi", "1 08:00")
                .ready("almaty", 1, "alat", "tbilisi", "1 15:00")
                .run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 1 15:00 train leaves alat with 40 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("39 boxes on day 2 03:00: moving 12 h, waiting-train 7 h");
        assertThat(diary.arrivals("almaty")).containsExactly("1 box on day 2 03:00: moving 12 h");
    }

    @Test
    void whatDoesNotFitWaitsForTheNextTrainAndIsOnTimeForIt() {
        Diary diary = world.ready("xian", 39, "alat", "tbilisi", "1 08:00")
                .ready("almaty", 3, "alat", "tbilisi", "1 15:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 1 15:00 train leaves alat with 40 TEU", "day 2 15:00 train leaves alat with 2 TEU");
    }

    /** 55 % of 100 TEU are 55 TEU, whatever 0.55 x 100 is in binary. */
    @Test
    void aShareOfTheCapacityIsExact() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        trains: {train: {capacity: 100 TEU, departs: {full: 55 %, or-after: 24 h}}}
                        """)
                .ready("xian", 55, "alat", "tbilisi", "1 08:00")
                .run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 1 08:00 train leaves alat with 55 TEU");
    }
}
