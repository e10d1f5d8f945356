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
