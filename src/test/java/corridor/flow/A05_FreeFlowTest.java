package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.network.Route;
import org.junit.jupiter.api.Test;

/** FEATURE: without waiting a journey takes its running times, its sailing and its border, added up. */
class A05_FreeFlowTest {

    private static final String CORRIDOR = """
            extends: sea.yaml
            trains:
              east: {route: [altynkol, aktau], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}
              west: {route: [alat, gardabani, tbilisi], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}
            borders: {red-bridge: {at: [gardabani], desks: 1, technical: 3 h, inspection: {share: 0 %, time: 6 h}}}
            """;

    /** 72 h to the port, 24 h at sea, 10 h to the border, 3 h there (papers take 2 h beside the locomotive), 2 h on. */
    @Test
    void theFreeFlowTimeIsTheSumByHand() {
        Route route = TinyWorld.of(CORRIDOR)
                .ready("xian", 40, "altynkol", "tbilisi")
                .network()
                .flows()
                .get(0)
                .routes()
                .get(0);

        assertThat(route.freeFlowSeconds()).isEqualTo((72 + 24 + 10 + 3 + 2) * Diary.HOUR);
        assertThat(route.stops()).extracting(Route.Stop::km).containsExactly(0.0, 3000.0, 3440.0, 3840.0, 3940.0);
    }

    /**
     * 40 boxes: papers 4 h; two cranes load 20 moves each of 3 min, 1 h; 72 h; one unloads, 2 h; of three quay cranes two work a
     * vessel, 20 moves of 6 min, 2 h; 24 h; one at Alat, 40 moves of 3 min, 2 h; 10 h, 3 h and 2 h as above. Together 122 h.
     */
    @Test
    void papersAndCranesAreNoWaiting() {
        Route route = TinyWorld.of(CORRIDOR + """
                        papers: {separate: {at-origin: 4 h}}
                        terminals:
                          altynkol: {rail: {tracks: 1, cranes: 2, moves: 20 /h}}
                          aktau: {rail: {tracks: 1, cranes: 1, moves: 20 /h}, quay: {berths: 1, cranes: 3, cranes-per-vessel: 2, moves: 10 /h}}
                          alat: {quay: {berths: 1, cranes: 1, moves: 20 /h}}
                        """)
                .ready("xian", 40, "altynkol", "tbilisi")
                .network()
                .flows()
                .get(0)
                .routes()
                .get(0);

        assertThat(route.freeFlowSeconds()).isEqualTo((4 + 1 + 72 + 2 + 2 + 24 + 2 + 15) * Diary.HOUR);
        assertThat(route.timetableSeconds()).isEqualTo((72 + 24 + 10 + 3 + 2) * Diary.HOUR);
    }

    /** A border at the origin: papers 4 h; what begins an hour before their end and takes 2 h outlasts them by 1 h; the desk 30 min. */
    @Test
    void whatIsClearedAheadCountsAsFarAsItOutlastsTheRest() {
        Route route = TinyWorld.of("""
                        extends: rail.yaml
                        regime: single
                        papers: {single: {at-origin: 4 h, at-border: 30 min, ahead: {lead: 1 h, time: 2 h}}}
                        borders: {port: {at: [alat], desks: 1, inspection: {share: 0 %, time: 6 h}}}
                        """)
                .ready("xian", 40, "alat", "tbilisi")
                .network()
                .flows()
                .get(0)
                .routes()
                .get(0);

        assertThat(route.freeFlowSeconds()).isEqualTo((4 + 1 + 12) * Diary.HOUR + 30 * 60);
    }

    /**
     * One consignment alone, papers of 4 h, a crane at each end, a desk of 2 h when its last box is down: 4 + 2 + 12 + 2 + 2 = 22 h.
     * Each of its 80 moves varies by half either way about 3 min: sd 52 s each, 465 s together, 47 s in the mean of a hundred.
     */
    @Test
    void aConsignmentAloneTakesItsFreeFlowTime() {
        double seconds = 0;
        for (int luck = 0; luck < 100; luck++) {
            Diary diary = TinyWorld.of("""
                            extends: rail.yaml
                            papers: {separate: {at-origin: 4 h}}
                            terminals:
                              alat: {rail: {tracks: 1, cranes: 1, moves: 20 /h}}
                              tbilisi: {rail: {tracks: 1, cranes: 1, moves: 20 /h}}
                            borders: {depot: {at: [tbilisi], desks: 1, inspection: {share: 0 %, time: 6 h}}}
                            """)
                    .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                    .seed(luck)
                    .run();
            assertThat(diary.result().flows().get(0).freeFlowSeconds()).isEqualTo(40 * 22 * Diary.HOUR);
            seconds += diary.deliveries("xian").get(0).transitSeconds();
        }
        assertThat(seconds / 100).isCloseTo(22 * Diary.HOUR, within(3 * 47.0));
    }

    /** 0.2 USD/TEU-km over 3,500 km of rail, 0.5 over 440 km of sea; 14 t/TEU at 20 g/tkm and 35 g/tkm. */
    @Test
    void soAreThePriceAndTheEmissions() {
        Route route = TinyWorld.of(CORRIDOR)
                .ready("xian", 40, "altynkol", "tbilisi")
                .network()
                .flows()
                .get(0)
                .routes()
                .get(0);

        assertThat(route.usdPerTeu().at(0)).isEqualTo(700 + 220);
        assertThat(route.co2KgPerTeu()).isCloseTo(14 * (3.5 * 20 + 0.44 * 35), within(1e-9));
    }

    /** The vessel has left Aktau without cargo on day 3 00:00, 6 h before the train; it is back on day 7 00:00. */
    @Test
    void whatABoxNeedsBeyondItIsWaiting() {
        Diary diary = TinyWorld.of(CORRIDOR + "vessels: {feeder: {capacity: 40 TEU}}\n")
                .ready("xian", 40, "altynkol", "tbilisi", "0 06:00")
                .run();

        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "40 boxes on day 8 15:00: moving 108 h, waiting-vessel 90 h, handling 1 h, documents 2 h");
    }
}
