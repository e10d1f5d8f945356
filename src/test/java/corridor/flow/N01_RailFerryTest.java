package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: wagons roll aboard a ferry in cuts, and no crane lifts a box. */
class N01_RailFerryTest {

    private static final String FERRY = """
            extends: sea.yaml
            terminals:
              aktau:
                ramps: 1
                quay: {berths: 1, cranes: 1, moves: 1 /h}
                rail: {tracks: 1, cranes: 1, moves: 1 /h}
                yard: 60 TEU
            vessels:
              feeder:
                capacity: 91 TEU
                departs: {full: 50 %, or-after: 72 h}
                rolls: {on: wagons, room: 2 TEU, cut: 5, time: 30 min}
            trains:
              train: {route: [altynkol, aktau], capacity: 20 TEU, departs: {full: 100 %, or-after: 24 h}}
            """;

    /**
     * The train runs 72 h and is at the port on day 3 00:00, the ferry from day 1 00:00. A cut of five wagons takes 10 TEU: two
     * cuts of 30 min. The ferry is late at day 4 00:00, sails 24 h, and gives up one cut at a time. One crane would take 20 h to
     * unload the train and 20 h to load the vessel.
     */
    @Test
    void boxesStayOnTheirWagonsFromTheTrainToTheFarShore() {
        Diary diary = TinyWorld.of(FERRY)
                .ready("ferried", 20, "altynkol", "alat", "0 00:00")
                .run();

        assertThat(diary.lines("leaves aktau with 20")).containsExactly("day 4 00:00 feeder leaves aktau with 20 TEU");
        assertThat(diary.arrivals("ferried"))
                .containsExactly(
                        "10 boxes on day 5 00:30: moving 96 h, waiting-vessel 23 h, handling 90 min",
                        "10 boxes on day 5 01:00: moving 96 h, waiting-vessel 23 h, handling 2 h");
    }

    /** 91 TEU are 45 wagons, 90 TEU; half of it rolls aboard in five cuts, the last of 5 TEU: 2.5 h. */
    @Test
    void aFerryLeavesWhenHalfItsWagonsAreAboard() {
        Diary diary = TinyWorld.of(FERRY)
                .ready("port", 45, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau with 45")).containsExactly("day 1 14:30 feeder leaves aktau with 45 TEU");
    }

    @Test
    void oneTeuLessWaitsUntilTheFerryIsLate() {
        Diary diary = TinyWorld.of(FERRY)
                .ready("port", 44, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau with 44")).containsExactly("day 4 00:00 feeder leaves aktau with 44 TEU");
    }

    /**
     * Two ferries at sea for 24 h: the first is in Aktau after 12 h, waits 48 h, and is at Alat on day 3 12:00. The second comes to
     * Alat on day 1 and is laid up, and no longer lies at the only ramp. 90 TEU are one cut: 30 min on each shore.
     */
    @Test
    void aFerryThatIsLaidUpLeavesItsRampToOthers() {
        Diary diary =
                TinyWorld.of("""
                        extends: sea.yaml
                        terminals: {alat: {ramps: 1}}
                        vessels:
                          feeder:
                            count: 2
                            cuts: [{from: 2025-01-01, to: 2025-01-10, left: 50 %}]
                            rolls: {on: wagons, room: 2 TEU, cut: 45, time: 30 min}
                        """).ready("port", 90, "alat", "aktau", "1 12:00").run();

        assertThat(diary.arrivals("port"))
                .containsExactly("90 boxes on day 4 13:00: moving 24 h, waiting-vessel 48 h, handling 1 h");
    }

    /** At half its draught a ferry of 90 TEU takes 45, which are 22 wagons of 2 TEU. */
    @Test
    void lowWaterLeavesWholeWagonsOnly() {
        Diary diary =
                TinyWorld.of("""
                        extends: sea.yaml
                        vessels:
                          feeder:
                            draught: [{from: 2025-01-01, to: 2025-01-31, load-factor: 50 %}]
                            rolls: {on: wagons, room: 2 TEU, cut: 45, time: 30 min}
                        """).ready("port", 45, "aktau", "alat", "1 12:00").run();

        assertThat(diary.lines("leaves aktau"))
                .extracting(line -> line.replaceAll(".*with ", ""))
                .startsWith("44 TEU", "1 TEU");
    }
}
