package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import org.junit.jupiter.api.Test;

/** FEATURE: a box goes on across the sea on the trailer that brought it. */
class N04_TruckAndRoRoTest {

    private static final String WAY = """
            extends: sea.yaml
            terminals:
              alat: {ramps: 1, road: {lifts: 1, moves: 1 /h}, rail: {tracks: 1, cranes: 1, moves: 1000 /h}}
            roads:
              tbilisi-alat: {between: [tbilisi, alat], length: 500 km, time: 4 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}
            trucks: {haul: {route: [tbilisi, alat], count: 1}}
            vessels:
              feeder:
                departs: {full: 2 %, or-after: 24 h}
                rolls: {on: trailers, room: 2 TEU, cut: 4, time: 30 min}
            """;

    /**
     * The truck is in Alat at 04:00. The vessel is in Aktau on day 1, leaves empty on day 2 00:00 and is in Alat on day 3 00:00;
     * a round of trailers takes 30 min on each shore. No lift, at an hour a box, touches it.
     */
    @Test
    void theTrailerIsNotUnloadedAtThePort() {
        Diary diary = TinyWorld.of(WAY)
                .ready("goods", 2, "tbilisi", "aktau", "1 00:00")
                .run();

        assertThat(diary.arrivals("goods"))
                .containsExactly("2 boxes on day 4 01:00: moving 28 h, waiting-vessel 44 h, handling 1 h");
    }

    /** By train it comes without a trailer, and the one lift takes from half an hour to one and a half. */
    @Test
    void aBoxFromATrainIsLiftedOntoATrailer() {
        String rail = WAY.replaceAll("(?m)^(roads:|  tbilisi-alat:.*|trucks:.*)\n", "") + """
                trains:
                  train: {route: [tbilisi, gardabani, alat], capacity: 40 TEU, departs: {full: 100 %, or-after: 0 h}}
                """;
        Diary diary = TinyWorld.of(rail)
                .ready("goods", 2, "tbilisi", "aktau", "1 00:00")
                .run();

        assertThat(diary.deliveries("goods"))
                .hasSize(2)
                .allSatisfy(box -> assertThat(box.hoursUnder(Cause.HANDLING)).isGreaterThan(1.5));
    }
}
