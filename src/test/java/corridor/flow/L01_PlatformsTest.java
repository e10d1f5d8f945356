package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.RunResult.StandTally;
import corridor.result.RunResult.WayTally;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: trains need platforms, which go round: a train of 40 TEU needs 20 of 2 TEU, runs 12 h, and its platforms are free
 * when it is unloaded.
 */
class L01_PlatformsTest {

    /** Three trains from Alat, platforms for two of them. */
    private static TinyWorld threeTrains(String sentBack) {
        return TinyWorld.of("""
                        extends: rail.yaml
                        platforms:
                          broad: {gauge: 1520 mm, count: 40, room: 2 TEU, at: {alat: 100 %%}, trains: [train]%s}
                        """.formatted(sentBack))
                .ready("xian", 40, "alat", "tbilisi", "1 08:00", "1 09:00", "1 10:00");
    }

    /** A train back leaves Tbilisi with the platforms of the first at 20:00, and is in Alat at 08:00. */
    @Test
    void theThirdTrainWaitsUntilATrainComesBack() {
        Diary diary = threeTrains("")
                .ready("halkali", 40, "tbilisi", "alat", "1 18:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 1 08:00 train leaves alat with 40 TEU",
                        "day 1 09:00 train leaves alat with 40 TEU",
                        "day 2 08:00 train leaves alat with 40 TEU");
        assertThat(diary.lines("leaves tbilisi")).containsExactly("day 1 20:00 train leaves tbilisi with 40 TEU");
        assertThat(diary.arrivals("xian").get(2)).isEqualTo("40 boxes on day 2 20:00: moving 12 h, waiting-train 22 h");
        assertThat(diary.arrivals("halkali"))
                .containsExactly("40 boxes on day 2 08:00: moving 12 h, waiting-train 2 h");
    }

    /** 22 h wait one train in Alat, 2 h one in Tbilisi; see above. */
    @Test
    void theWaitsAreTold() {
        Diary diary = threeTrains("")
                .ready("halkali", 40, "tbilisi", "alat", "1 18:00")
                .run();

        assertThat(diary.result().pools().get(0))
                .extracting(StandTally::waits, StandTally::waitedSeconds)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 22 * Diary.HOUR),
                        org.assertj.core.groups.Tuple.tuple(1L, 2 * Diary.HOUR));
    }

    @Test
    void whereNothingComesBackTheThirdTrainNeverLeaves() {
        Diary diary = threeTrains("").someNeverArrive().run();

        assertThat(diary.lines("leaves alat")).hasSize(2);
        assertThat(diary.result().inTransit()).isEqualTo(40);
    }

    @Test
    void boxesThatComeMeanwhileAreOnTheTrainThatWaits() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        platforms: {broad: {gauge: 1520 mm, count: 20, room: 2 TEU, at: {alat: 100 %}, trains: [train]}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "1 08:00")
                .ready("almaty", 10, "alat", "tbilisi", "1 09:00")
                .ready("halkali", 40, "tbilisi", "alat", "3 00:00")
                .ready("late", 5, "alat", "tbilisi", "3 07:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 1 08:00 train leaves alat with 40 TEU", "day 3 12:00 train leaves alat with 15 TEU");
        assertThat(diary.arrivals("almaty"))
                .containsExactly("10 boxes on day 4 00:00: moving 12 h, waiting-train 51 h");
        assertThat(diary.arrivals("late")).containsExactly("5 boxes on day 4 00:00: moving 12 h, waiting-train 5 h");
    }

    /** Both ends keep to 40 in Alat and none in Tbilisi: each 20 that have come go back at once. */
    @Test
    void aBalanceSendsThemBackEmpty() {
        Diary diary = threeTrains(", sent-back: {rule: balance, full: 100 %, or-after: 5 d}")
                .run();

        assertThat(diary.lines("leaves alat")).endsWith("day 2 08:00 train leaves alat with 40 TEU");
        assertThat(diary.lines("leaves tbilisi"))
                .containsExactly(
                        "day 1 20:00 train leaves tbilisi with 0 TEU",
                        "day 1 21:00 train leaves tbilisi with 0 TEU",
                        "day 2 20:00 train leaves tbilisi with 0 TEU");
        WayTally back = diary.result().services().get(0).ways().get(1);
        assertThat(back).isEqualTo(new WayTally(3, 3, 0, 0, 120, 120, 120));
    }

    /** Only what the third train lacks: 20 platforms, those that are in Tbilisi first. */
    @Test
    void whenATrainIsShortOfThemOnlyWhatItLacksGoesBack() {
        Diary diary = threeTrains(", sent-back: {rule: when-short, full: 100 %, or-after: 5 d}")
                .run();

        assertThat(diary.lines("leaves tbilisi")).containsExactly("day 1 20:00 train leaves tbilisi with 0 TEU");
        assertThat(diary.arrivals("xian").get(2)).isEqualTo("40 boxes on day 2 20:00: moving 12 h, waiting-train 22 h");
    }

    /**
     * Five trains are due in Alat by 12:00 and there are platforms for two: the other three lack 60. All 40 that come to Tbilisi go
     * back, and not only the 20 of the train that is next.
     */
    @Test
    void whereManyWaitMoreGoesBackThanTheNextTrainTakes() {
        Diary diary = threeTrains(", sent-back: {rule: when-short, full: 100 %, or-after: 5 d}")
                .ready("almaty", 40, "alat", "tbilisi", "1 11:00", "1 12:00")
                .run();

        assertThat(diary.lines("leaves tbilisi"))
                .startsWith(
                        "day 1 20:00 train leaves tbilisi with 0 TEU", "day 1 21:00 train leaves tbilisi with 0 TEU");
        assertThat(diary.arrivals("xian").get(2)).isEqualTo("40 boxes on day 2 20:00: moving 12 h, waiting-train 22 h");
        assertThat(diary.arrivals("almaty").get(0))
                .isEqualTo("40 boxes on day 2 21:00: moving 12 h, waiting-train 22 h");
    }

    /** 30 TEU take 15 platforms, no whole train: they would wait 5 days, but 10 TEU go back that need 5 and have room for 10 more. */
    @Test
    void emptyPlatformsRideAlongWhereThereIsRoom() {
        Diary diary = TinyWorld.of("""
                        extends: pool.yaml
                        """)
                .ready("xian", 30, "alat", "tbilisi", "1 08:00")
                .ready("halkali", 10, "tbilisi", "alat", "2 00:00")
                .run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 2 08:00 train leaves alat with 30 TEU");
        assertThat(diary.lines("leaves tbilisi")).containsExactly("day 3 00:00 train leaves tbilisi with 10 TEU");
        assertThat(diary.result().services().get(0).ways().get(1)).isEqualTo(new WayTally(1, 0, 10, 0, 40, 30, 20));
    }

    /** 20 platforms stand in Alat until 2 08:00, of 30 days; then 5 do, until 15 come back on 8 08:00, after 5 days in Tbilisi. */
    @Test
    void thoseThatStandIdleAreTold() {
        Diary diary = TinyWorld.of("""
                        extends: pool.yaml
                        """)
                .ready("xian", 30, "alat", "tbilisi", "1 08:00")
                .run();

        assertThat(diary.lines("leaves tbilisi")).containsExactly("day 7 20:00 train leaves tbilisi with 0 TEU");
        double alat = (5 * 30 * 24 + 15 * (56 + (30 * 24 - 200))) / (30.0 * 24);
        double tbilisi = 15 * 5 / 30.0;
        assertThat(diary.result().pools().get(0))
                .extracting(StandTally::meanIdle)
                .containsExactly(alat, tbilisi);
    }

    /** Papers wrong in every second consignment, and boxes that are opened: they keep the parts of platforms they stand on. */
    @Test
    void whatABorderHoldsKeepsItsPlatforms() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        borders: {bridge: {at: [gardabani], desks: 1, inspection: {share: 30 %, time: 10 h}}}
                        papers: {separate: {errors: {share: 50 %}}}
                        platforms:
                          broad:
                            gauge: 1520 mm
                            count: 20
                            room: 3 TEU
                            at: {alat: 50 %, tbilisi: 50 %}
                            trains: [train]
                            sent-back: {rule: when-short, full: 20 %, or-after: 12 h}
                        """)
                .ready("xian", 20, "alat", "tbilisi", "1 08:00", "1 09:00", "3 09:00", "3 10:00", "3 11:00")
                .ready("halkali", 7, "tbilisi", "alat", "1 08:00", "4 12:00")
                .run();

        double standing = diary.result().pools().get(0).stream()
                .mapToDouble(StandTally::meanIdle)
                .sum();
        assertThat(standing).isBetween(10.0, 20.0);
        assertThat(diary.deliveries()).hasSize(114);
    }
}
