package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: trucks queue in the lanes of a border on their way. */
class N03_RoadBorderTest {

    private static final String ROAD = """
            roads:
              alat-gardabani: {between: [alat, gardabani], length: 400 km, time: 3 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}
              gardabani-tbilisi: {between: [gardabani, tbilisi], length: 50 km, time: 1 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}
            trucks: {haul: {route: [alat, gardabani, tbilisi], count: 10}}
            borders: {lanes: {at: [gardabani], desks: 2, inspection: {share: 0 %, time: 6 h}}}
            """;

    /** Five trucks at once at two lanes of two hours each: two are done after 2 h, two after 4 h, the fifth after 6 h. */
    @Test
    void fiveTrucksPassTwoLanesInPairs() {
        Diary diary = TinyWorld.of(ROAD)
                .ready("goods", 10, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("goods"))
                .containsExactly(
                        "4 boxes on day 1 06:00: moving 4 h, documents 2 h",
                        "4 boxes on day 1 08:00: moving 4 h, documents 4 h",
                        "2 boxes on day 1 10:00: moving 4 h, documents 6 h");
    }

    @Test
    void aTruckWaitsWhileItsBoxesAreOpened() {
        Diary diary = TinyWorld.of(ROAD.replace("share: 0 %", "share: 100 %"))
                .ready("goods", 2, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("goods"))
                .containsExactly("2 boxes on day 1 12:00: moving 4 h, documents 2 h, inspection 6 h");
    }

    /** Rework takes 20 h, and the truck, with nothing else aboard, waits for it. */
    @Test
    void aTruckWaitsForPapersThatAreWrong() {
        Diary diary = TinyWorld.of(ROAD + """
                        papers: {separate: {errors: {share: 100 %}}}
                        """)
                .ready("goods", 2, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("goods")).containsExactly("2 boxes on day 2 02:00: moving 4 h, documents 22 h");
    }
}
