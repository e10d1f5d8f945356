package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.RunResult.EmptiesTally;
import org.junit.jupiter.api.Test;

/** FEATURE: boxes that have been delivered fall empty, gather, and go home by the services that carry cargo. */
class L02_EmptiesGoHomeTest {

    private static final String HOME = "empties/tbilisi";

    private static TinyWorld tbilisi(String goes) {
        return TinyWorld.of("""
                extends: rail.yaml
                empties: {tbilisi: {home: alat, share: 100 %%, goes: {%s}}}
                """.formatted(goes)).ready("xian", 40, "alat", "tbilisi", "1 08:00");
    }

    private static EmptiesTally tally(Diary diary) {
        return diary.result().empties().get(0);
    }

    @Test
    void aBatchGoesAsSoonAsItIsThere() {
        Diary diary = tbilisi("rule: batch-of, batch: 40 TEU").run();

        assertThat(diary.lines("leaves tbilisi")).containsExactly("day 1 20:00 train leaves tbilisi with 40 TEU");
        assertThat(diary.arrivals(HOME)).containsExactly("40 boxes on day 2 08:00: moving 12 h");
    }

    /** Of 40 TEU 30 go, when their train is late, and 10 stay: 10 from day 1 20:00 to the end of day 29, 700 h of 720. */
    @Test
    void whatMakesNoBatchStays() {
        Diary diary = tbilisi("rule: batch-of, batch: 30 TEU").run();

        assertThat(diary.arrivals(HOME)).containsExactly("30 boxes on day 3 08:00: moving 12 h, waiting-train 24 h");
        assertThat(tally(diary)).isEqualTo(new EmptiesTally(40, 30, 10 * 676 / 720.0));
    }

    @Test
    void withoutARuleTheyStay() {
        Diary diary = tbilisi("rule: none").run();

        assertThat(diary.lines("leaves tbilisi")).isEmpty();
        assertThat(tally(diary)).isEqualTo(new EmptiesTally(40, 0, 40 * 676 / 720.0));
    }

    /** The first batch of 20 waits from day 1 20:00. Cargo of 30 TEU leaves room for 10 of it; the second batch stays. */
    @Test
    void whereThereIsRoomCargoGoesFirst() {
        Diary diary = tbilisi("rule: when-room, batch: 20 TEU")
                .ready("halkali", 30, "tbilisi", "alat", "2 00:00")
                .run();

        assertThat(diary.lines("leaves tbilisi")).containsExactly("day 3 00:00 train leaves tbilisi with 40 TEU");
        assertThat(diary.arrivals("halkali"))
                .containsExactly("30 boxes on day 3 12:00: moving 12 h, waiting-train 24 h");
        assertThat(diary.arrivals(HOME)).containsExactly("10 boxes on day 3 12:00: moving 12 h, waiting-train 28 h");
        assertThat(tally(diary).sentTeu()).isEqualTo(20);
    }

    /** Two trains with 10 TEU of cargo have room for both batches of 20: the second sets out when the first is aboard. */
    @Test
    void theNextBatchFollowsTheOneBefore() {
        Diary diary = tbilisi("rule: when-room, batch: 20 TEU")
                .ready("halkali", 10, "tbilisi", "alat", "2 00:00", "4 00:00")
                .run();

        assertThat(diary.lines("leaves tbilisi"))
                .containsExactly(
                        "day 3 00:00 train leaves tbilisi with 30 TEU", "day 5 00:00 train leaves tbilisi with 30 TEU");
        assertThat(diary.arrivals(HOME))
                .containsExactly(
                        "20 boxes on day 3 12:00: moving 12 h, waiting-train 28 h",
                        "20 boxes on day 5 12:00: moving 12 h, waiting-train 48 h");
    }

    @Test
    void theyAreNoTrafficOfTheCorridor() {
        Diary diary = tbilisi("rule: batch-of, batch: 40 TEU").run();

        assertThat(diary.result().generated()).isEqualTo(40);
        assertThat(diary.result().services().get(0).ways().get(1).otherTeu()).isEqualTo(40);
    }

    /** 40 TEU of empties on 20 platforms that would go back in any case. */
    @Test
    void theyRideOnPlatformsThatAreSentBack() {
        Diary diary = TinyWorld.of("""
                        extends: pool.yaml
                        empties: {tbilisi: {home: alat, share: 100 %, goes: {rule: when-room, batch: 40 TEU}}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "1 08:00")
                .run();

        assertThat(diary.lines("leaves tbilisi")).containsExactly("day 1 20:00 train leaves tbilisi with 40 TEU");
        assertThat(diary.arrivals(HOME)).containsExactly("40 boxes on day 2 08:00: moving 12 h");
    }

    /**
     * The vessel is in Aktau on 1 00:00, leaves with 20 TEU after 48 h, and lies in Alat from 4 00:00. The 20 that fall empty
     * there go aboard; cargo of 80 finds room for 70 on 5 00:00, and sets the vessel off, which empties do not.
     */
    @Test
    void aVesselTakesThemAsFarAsItHasRoom() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        empties: {alat: {home: aktau, share: 100 %, goes: {rule: when-room, batch: 20 TEU}}}
                        """)
                .ready("xian", 20, "aktau", "alat", "1 00:00")
                .ready("halkali", 80, "alat", "aktau", "5 00:00")
                .run();

        assertThat(diary.lines("leaves"))
                .startsWith(
                        "day 3 00:00 feeder leaves aktau with 20 TEU", "day 5 00:00 feeder leaves alat with 90 TEU");
        assertThat(diary.arrivals("empties/alat"))
                .containsExactly("20 boxes on day 6 00:00: moving 24 h, waiting-vessel 24 h");
    }
}
