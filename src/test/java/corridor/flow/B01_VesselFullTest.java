package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: a container that finds no room rolls to the next sailing and is not lost. */
class B01_VesselFullTest {

    /** The vessel is in Aktau from day 1 00:00; over, empty back after 48 h in Alat, over again after 48 h in Aktau. */
    @Test
    void theNinetyFirstTeuRollsToTheNextSailing() {
        Diary diary = TinyWorld.of("extends: sea.yaml")
                .ready("almaty", 91, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 1 12:00 feeder leaves aktau with 90 TEU", "day 7 12:00 feeder leaves aktau with 1 TEU");
        assertThat(diary.arrivals("almaty"))
                .containsExactly(
                        "90 boxes on day 2 12:00: moving 24 h",
                        "1 box on day 8 12:00: moving 24 h, waiting-vessel 144 h");
    }

    @Test
    void whoCameFirstSailsFirst() {
        Diary diary = TinyWorld.of("extends: sea.yaml")
                .ready("almaty", 60, "aktau", "alat", "0 20:00")
                .ready("tashkent", 60, "aktau", "alat", "0 21:00")
                .run();

        assertThat(diary.arrivals("almaty"))
                .containsExactly("60 boxes on day 2 00:00: moving 24 h, waiting-vessel 4 h");
        assertThat(diary.arrivals("tashkent"))
                .first()
                .isEqualTo("30 boxes on day 2 00:00: moving 24 h, waiting-vessel 3 h");
    }

    /** 91 TEU take 45 boxes of 40 ft; the 91st TEU is of no use to the 46th. */
    @Test
    void aVesselWithoutRoomForTheNextBoxIsFull() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {capacity: 91 TEU}}
                        flows:
                          almaty: {from: aktau, to: alat, volume: 0 TEU/y, consignment: 92 TEU, arrives: block-train, forty-foot: 100 %, promised: 9 d}
                        """).again("almaty", "1 12:00").run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 1 12:00 feeder leaves aktau with 90 TEU");
    }
}
