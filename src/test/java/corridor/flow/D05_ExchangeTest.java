package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.network.Network;
import corridor.network.Site;
import corridor.scenario.InvalidScenario;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: where platforms are counted a part of the yard is lent in exchange, so that boxes that wait for platforms, trains that
 * bring them, and vessels do not wait for each other.
 *
 * <p>Of a yard of 140 TEU in Alat 80 are lent: two trains of 40. Vessels take 60, all others 46.
 */
class D05_ExchangeTest {

    private static final String ALAT = """
            extends: sea.yaml
            terminals: {alat: {yard: 140 TEU}}
            vessels: {feeder: {capacity: 60 TEU}}
            trains: {train: {route: [alat, gardabani, tbilisi], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
            platforms: {broad: {gauge: 1520 mm, count: 40, room: 2 TEU, at: {tbilisi: 100 %}, trains: [train]}}
            """;

    /**
     * All platforms are in Tbilisi when 180 TEU come by sea: 60 fill the yard, and 60 lie aboard at the berth, when the first 20
     * platforms come under 40 boxes for the vessel.
     */
    @Test
    void aTrainIsLetInThatTakesAwayAsMuchAndTheVesselTrades() {
        Diary diary = TinyWorld.of(ALAT)
                .ready("xian", 60, "aktau", "tbilisi", "1 00:00", "3 00:00", "5 00:00")
                .ready("poti", 40, "tbilisi", "aktau", "20 00:00", "20 01:00", "21 00:00", "22 00:00", "23 00:00")
                .run();

        assertThat(diary.lines("leaves alat with 40"))
                .startsWith("day 20 12:00 train leaves alat with 40 TEU", "day 20 13:00 train leaves alat with 40 TEU");
        assertThat(diary.lines("feeder leaves alat with 60")).startsWith("day 20 13:00 feeder leaves alat with 60 TEU");
        assertThat(diary.deliveries()).hasSize(3 * 60 + 5 * 40);
    }

    /** 20 TEU stand in the yard, and 40 find no room; 24 h after they came the 20 are due, and lack platforms. */
    @Test
    void aTrainThatWaitsOutsideIsLetInWhenPlatformsBeginToLack() {
        Diary diary = TinyWorld.of(
                        ALAT.replace("capacity: 60 TEU", "capacity: 60 TEU, departs: {full: 30 %, or-after: 48 h}"))
                .ready("xian", 20, "aktau", "tbilisi", "1 00:00")
                .ready("poti", 40, "tbilisi", "aktau", "1 20:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("20 boxes on day 3 12:00: moving 36 h, waiting-train 24 h");
        assertThat(diary.arrivals("poti")).containsExactly("40 boxes on day 4 00:00: moving 36 h, blocked 16 h");
    }

    /** Each railway has its boxes in the yard or before it, and its platforms under the other's: 160 TEU are lent. */
    @Test
    void twoRailwaysTradeTheirBoxes() {
        TinyWorld world = TinyWorld.of("""
                        extends: rail.yaml
                        terminals: {tbilisi: {yard: 224 TEU, rail: {tracks: 1, cranes: 2, moves: 60 /h}}}
                        trains: {kars: {route: [tbilisi, kars], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
                        platforms:
                          east: {gauge: 1520 mm, count: 120, room: 2 TEU, at: {alat: 100 %}, trains: [train]}
                          west: {gauge: 1520 mm, count: 120, room: 2 TEU, at: {kars: 100 %}, trains: [kars]}
                        """);
        Network network = world.network();
        assertThat(network.sites())
                .extracting(site -> network.lentTeu(network.sites().indexOf(site), site.yardTeu()))
                .contains(160);

        Diary diary = world.ready("xian", 40, "alat", "kars", "1 00:00", "1 00:10", "1 00:20", "1 00:30", "1 00:40")
                .ready("halkali", 40, "kars", "alat", "3 00:00", "3 00:10", "3 00:20", "3 00:30", "3 00:40")
                .run();

        assertThat(diary.deliveries()).hasSize(10 * 40);
    }

    /** A tenth of 13 TEU, 80 that are lent, and 40 of the train. */
    @Test
    void aYardWithoutRoomForThatIsRefused() {
        assertThatThrownBy(
                        () -> TinyWorld.of(ALAT.replace("140 TEU", "132 TEU")).network())
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining(
                        "the yard of 'alat' has room for 39 TEU, and 'train' brings up to 40 TEU at a time")
                .hasMessageContaining("80 TEU are kept to exchange trains");
        Network network = TinyWorld.of(ALAT.replace("140 TEU", "133 TEU")).network();
        assertThat(network.sites())
                .filteredOn(site -> network.lentTeu(network.sites().indexOf(site), site.yardTeu()) > 0)
                .extracting(Site::id)
                .as("Tbilisi has a yard without limit")
                .containsExactly("alat");
    }
}
