package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** FEATURE: vessels and cranes fail. The vessel comes to Aktau at 24 h. */
class B08_BreakdownTest {

    /** Fails at 30 h, works again at 54 h, which is 06:00 on day 2: what came at 36 h has waited 18 h. */
    @Test
    void aVesselInPortTakesNothingUntilItIsRepaired() {
        Diary diary =
                sea("30 h").ready("almaty", 90, "aktau", "alat", "1 12:00").run();
        assertThat(diary.arrivals("almaty"))
                .containsExactly("90 boxes on day 3 06:00: moving 24 h, waiting-vessel 18 h");
    }

    /** It sails at 30 h, fails at 40 h, and lands its cargo at 54 h; only then it is repaired, until 78 h. */
    @Test
    void oneAtSeaGoesOnAndIsRepairedInPort() {
        Diary diary = sea("40 h")
                .ready("almaty", 90, "aktau", "alat", "1 06:00")
                .ready("poti", 90, "alat", "aktau", "2 06:00")
                .run();
        assertThat(diary.arrivals("almaty")).containsExactly("90 boxes on day 2 06:00: moving 24 h");
        assertThat(diary.arrivals("poti")).containsExactly("90 boxes on day 4 06:00: moving 24 h, waiting-vessel 24 h");
    }

    /** 40 aboard since 36 h when it fails at 40 h: repaired at 64 h, and 48 h after it was ready, at 72 h, it sails. */
    @Test
    void whatIsAboardStaysAboard() {
        Diary diary =
                sea("40 h").ready("almaty", 40, "aktau", "alat", "1 12:00").run();
        assertThat(diary.lines("leaves aktau")).startsWith("day 3 00:00 feeder leaves aktau with 40 TEU");
    }

    /** The only crane fails at 10 h and works from 15 h on: 4 h for 40 boxes. */
    @Test
    void aTrainWaitsForACraneUnderRepair() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        terminals: {alat: {rail: {tracks: 1, cranes: 1, moves: 10 /h, breakdowns: {between: 10 h, repair: 5 h}}}}
                        """)
                .ready("xian", 40, "alat", "tbilisi", "0 10:00")
                .run();
        assertThat(diary.seconds("leaves alat").get(0)).isBetween(Diary.second("0 18:30"), Diary.second("0 19:30"));
    }

    /** The same at the quay: the vessel is there at 24 h, the crane under repair from 30 h to 54 h; 90 boxes take 9 h. */
    @Test
    void aVesselWaitsForACraneUnderRepair() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        terminals: {aktau: {quay: {berths: 1, cranes: 1, moves: 10 /h, breakdowns: {between: 30 h, repair: 24 h}}}}
                        """)
                .ready("almaty", 90, "aktau", "alat", "1 07:00")
                .run();
        assertThat(diary.seconds("leaves aktau").get(0)).isBetween(Diary.second("2 14:30"), Diary.second("2 15:30"));
    }

    private static TinyWorld sea(String between) {
        return TinyWorld.of(
                "extends: sea.yaml\nvessels: {feeder: {breakdowns: {between: %s, repair: 24 h}}}\n".formatted(between));
    }
}
