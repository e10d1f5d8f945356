package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import org.junit.jupiter.api.Test;

/** FEATURE: a line, a terminal or a fleet is shut on announced days. The stories begin on 1 January 2025, which is day 0. */
class K01_ClosedDaysTest {

    private static final String SECOND_AND_THIRD =
            "closed: [{from: 2025-01-02, to: 2025-01-03, note: 'Repairs: \"track 2\", and more'}]";

    @Test
    void noTrainEntersAClosedLineUntilTheDayAfter() {
        Diary diary = rail("legs: {alat-gardabani: {%s}}")
                .ready("xian", 40, "alat", "tbilisi", "1 08:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 3 12:00: moving 12 h, closed 40 h");
    }

    @Test
    void aTrainThatIsUnderWayWaitsBeforeTheClosedLine() {
        Diary diary = rail("legs: {gardabani-tbilisi: {%s}}")
                .ready("xian", 40, "alat", "tbilisi", "0 20:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 3 02:00: moving 12 h, closed 42 h");
    }

    @Test
    void aTrainThatIsOnTheLineGoesOn() {
        Diary diary = rail("legs: {alat-gardabani: {%s}}")
                .ready("xian", 40, "alat", "tbilisi", "0 23:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 11:00: moving 12 h");
    }

    /** Closed from 08:00 on day 0 by its hours and then by the days, until midnight after day 2: 64 h, each hour once. */
    @Test
    void hoursAndDaysAreNotCountedTwice() {
        Diary diary = rail("legs: {alat-gardabani: {hours: '00:00-05:00', %s}}")
                .ready("xian", 40, "alat", "tbilisi", "0 08:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 3 12:00: moving 12 h, closed 64 h");
    }

    /** A path every 8 h, at 0, 8 and 16 o'clock: the trains of the closed days take one each from day 3 on. */
    @Test
    void pathsOfClosedDaysAreLost() {
        Diary diary = rail("legs: {alat-gardabani: {paths: 3 /d, %s}}")
                .ready("xian", 40, "alat", "tbilisi", "1 08:00", "2 08:00")
                .run();
        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 3 00:00 train leaves alat with 40 TEU", "day 3 08:00 train leaves alat with 40 TEU");
    }

    @Test
    void aShutTerminalLoadsNoTrain() {
        Diary diary = rail("terminals: {alat: {rail: {tracks: 1, cranes: 1, moves: 10 /h}, %s}}")
                .ready("xian", 40, "alat", "tbilisi", "1 08:00")
                .run();
        assertThat(diary.deliveries("xian")).hasSize(40).allMatch(box -> box.hoursUnder(Cause.CLOSED) == 40);
        assertThat(diary.seconds("leaves alat").get(0)).isBetween(Diary.second("3 03:00"), Diary.second("3 05:00"));
    }

    /** Work begins at 22:00 on day 0 and stops at midnight with a train half loaded; each box waits through both days. */
    @Test
    void workAtTheTracksStopsHalfDoneAndGoesOnAfterwards() {
        Diary diary = rail("terminals: {alat: {rail: {tracks: 1, cranes: 1, moves: 10 /h}, %s}}")
                .ready("xian", 40, "alat", "tbilisi", "0 22:00")
                .run();
        assertThat(diary.deliveries("xian"))
                .hasSize(40)
                .allMatch(box -> Math.abs(box.hoursUnder(Cause.CLOSED) - 48) < 0.2);
        assertThat(diary.seconds("leaves alat").get(0)).isBetween(Diary.second("3 01:00"), Diary.second("3 03:00"));
    }

    @Test
    void aShutTerminalUnloadsNoTrain() {
        Diary diary = rail("terminals: {tbilisi: {%s}}")
                .ready("xian", 40, "alat", "tbilisi", "0 20:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 3 00:00: moving 12 h, closed 40 h");
    }

    @Test
    void aVesselWaitsBeforeAShutPort() {
        Diary diary = sea("terminals: {alat: {closed: [{from: 2025-01-03, to: 2025-01-04}]}}")
                .ready("xian", 90, "aktau", "alat", "1 06:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("90 boxes on day 4 00:00: moving 24 h, closed 42 h");
    }

    @Test
    void boxesInAShutPortWaitForItAndNotForTheVessel() {
        Diary diary = sea("terminals: {aktau: {%s}}")
                .ready("xian", 90, "aktau", "alat", "1 06:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("90 boxes on day 4 00:00: moving 24 h, closed 42 h");
    }

    @Test
    void aFleetThatStopsLoadsButDoesNotSail() {
        Diary diary = sea("vessels: {feeder: {%s}}")
                .ready("xian", 90, "aktau", "alat", "1 06:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("90 boxes on day 4 00:00: moving 24 h, closed 42 h");
    }

    /** Days 2 and 3 closed: 18 h of the first 40 pass before; the 50 of day 2 06:00 are shut in for 42 h. */
    @Test
    void whatBoardsAVesselThatMayNotSailWaitsForTheSameDay() {
        Diary diary = sea("vessels: {feeder: {closed: [{from: 2025-01-03, to: 2025-01-04}]}}")
                .ready("xian", 40, "aktau", "alat", "1 06:00")
                .ready("almaty", 50, "aktau", "alat", "2 06:00")
                .run();
        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 5 00:00: moving 24 h, waiting-vessel 18 h, closed 48 h");
        assertThat(diary.arrivals("almaty")).containsExactly("50 boxes on day 5 00:00: moving 24 h, closed 42 h");
    }

    @Test
    void aVesselAtSeaGoesOnWhenTheFleetStops() {
        Diary diary = sea("vessels: {feeder: {closed: [{from: 2025-01-03, to: 2025-01-09}]}}")
                .ready("xian", 90, "aktau", "alat", "1 06:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("90 boxes on day 2 06:00: moving 24 h");
    }

    /** Both ways take 24 h; a forwarder takes the one that is not shut today. */
    @Test
    void forwardersGoRoundWhatIsShut() {
        TinyWorld world = TinyWorld.of("""
                extends: base.yaml
                legs: {alat-julfa: {%s}, alat-gardabani: {closed: [{from: 2025-01-05, to: 2025-01-06}]}}
                trains:
                  north: {route: [alat, gardabani, tbilisi, kars], capacity: 40 TEU, departs: {full: 100 %%, or-after: 24 h}}
                  south: {route: [alat, julfa, kars], capacity: 40 TEU, departs: {full: 100 %%, or-after: 24 h}}
                """.formatted(SECOND_AND_THIRD));
        Diary diary =
                world.ready("xian", 40, "alat", "kars", "1 08:00", "4 08:00").run();
        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 1 08:00 north leaves alat with 40 TEU", "day 4 08:00 south leaves alat with 40 TEU");
    }

    private static TinyWorld rail(String lines) {
        return TinyWorld.of("extends: rail.yaml\n" + lines.replace("%s", SECOND_AND_THIRD) + "\n");
    }

    private static TinyWorld sea(String lines) {
        return TinyWorld.of("extends: sea.yaml\n" + lines.replace("%s", SECOND_AND_THIRD) + "\n");
    }
}
