package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.network.Site;
import corridor.scenario.InvalidScenario;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a full yard keeps trains outside until a vessel makes room; vessels always get in.
 *
 * <p>A yard of 50 TEU takes 45 TEU off trains: its last tenth is kept for boxes off vessels.
 */
class D01_YardTest {

    /** The vessel lies in Aktau from day 7 00:00 and sails on day 11 00:00. */
    private static final String AKTAU = """
            extends: sea.yaml
            terminals: {aktau: {yard: 50 TEU}}
            vessels: {feeder: {departs: {every: 120 h, first: 24 h}}}
            trains: {train: {route: [altynkol, aktau], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
            """;

    @Test
    void theTrainThatFindsItFullWaitsForTheVessel() {
        Diary diary = TinyWorld.of(AKTAU)
                .ready("xian", 40, "altynkol", "alat", "1 00:00")
                .ready("almaty", 40, "altynkol", "alat", "1 06:00")
                .run();

        assertThat(diary.lines("leaves aktau with 80")).containsExactly("day 11 00:00 feeder leaves aktau with 80 TEU");
        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 12 00:00: moving 96 h, waiting-vessel 168 h");
        assertThat(diary.arrivals("almaty"))
                .containsExactly("40 boxes on day 12 00:00: moving 96 h, waiting-vessel 96 h, blocked 66 h");
    }

    /** 18 find a slot at once; each box that goes aboard makes room for the next, three thousand times, in no time. */
    @Test
    void thousandsOfBoxesPassASmallYardWhenTheVesselIsThere() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        terminals: {aktau: {yard: 20 TEU}}
                        vessels: {feeder: {capacity: 3000 TEU}}
                        """)
                .ready("xian", 3_000, "aktau", "alat", "0 01:00")
                .run();

        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "18 boxes on day 2 00:00: moving 24 h, waiting-vessel 23 h",
                        "2982 boxes on day 2 00:00: moving 24 h, blocked 23 h");
    }

    @Test
    void aVesselStillTradesItsBoxesForThoseInTheFullYard() {
        Diary diary = TinyWorld.of(AKTAU)
                .ready("xian", 40, "altynkol", "alat", "1 00:00", "1 06:00")
                .ready("poti", 90, "alat", "altynkol", "2 00:00")
                .run();

        assertThat(diary.lines("feeder"))
                .contains(
                        "day 7 00:00 feeder reaches aktau with 90 TEU", "day 11 00:00 feeder leaves aktau with 80 TEU");
    }

    /** Both ways at once through one track and a small yard: whoever comes in must not keep out whoever goes out. */
    @Test
    void trainsThatWaitForTheYardDoNotKeepOthersFromEmptyingIt() {
        Diary diary = TinyWorld.of(
                        AKTAU.replace("{yard: 50 TEU}", "{yard: 50 TEU, rail: {tracks: 1, cranes: 1, moves: 60 /h}}"))
                .ready("xian", 40, "altynkol", "alat", "1 00:00", "1 06:00", "2 00:00", "3 00:00", "4 00:00")
                .ready("poti", 90, "alat", "altynkol", "2 00:00", "3 00:00", "4 00:00")
                .run();

        assertThat(diary.deliveries()).hasSize(5 * 40 + 3 * 90);
    }

    /** The same between two railways. */
    @Test
    void twoRailwaysDoNotBlockEachOther() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        terminals: {tbilisi: {yard: 100 TEU, rail: {tracks: 2, cranes: 2, moves: 60 /h}}}
                        trains: {kars: {route: [tbilisi, kars], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
                        """)
                .ready("xian", 40, "alat", "kars", "1 00:00", "1 00:10", "1 00:20", "1 00:30", "1 00:40", "1 00:50")
                .ready("halkali", 40, "kars", "alat", "1 00:00", "1 00:10", "1 00:20", "1 00:30", "1 00:40", "1 00:50")
                .run();

        assertThat(diary.deliveries()).hasSize(12 * 40);
    }

    /** A train of 40 TEU needs a yard of 44, as a tenth of 4 TEU is kept; a vessel whose papers are handed in whole needs 90. */
    @Test
    void aYardThatCannotTakeWhatComesAtATimeIsRefused() {
        assertThatThrownBy(() -> TinyWorld.of(AKTAU.replace("50 TEU", "43 TEU")).network())
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining(
                        "the yard of 'aktau' has room for 39 TEU, and 'train' brings up to 40 TEU at a time");
        assertThat(TinyWorld.of(AKTAU.replace("50 TEU", "44 TEU")).network().sites())
                .extracting(Site::yardTeuForTrains)
                .contains(40);

        String border = "borders: {port: {at: [aktau], desks: 1, inspection: {share: 0 %, time: 6 h}}}\n";
        assertThatThrownBy(() -> TinyWorld.of(AKTAU + border).network())
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining(
                        "the yard of 'aktau' has room for 50 TEU, and 'feeder' brings up to 90 TEU at a time");
    }
}
