package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.scenario.InvalidScenario;
import org.junit.jupiter.api.Test;

/** FEATURE: on certain days there is less of something. Day 1 is 2 January 2025. */
class K03_CutsTest {

    private static final String HALF = "cuts: [{from: 2025-01-02, to: 2025-01-02, left: 50 %, note: Works.}]";

    /** A path every 6 h, on day 1 every 12 h: at noon and at midnight instead of at 6 and at 12. */
    @Test
    void aLineHasFewerPaths() {
        Diary diary = rail("legs: {alat-gardabani: {paths: 4 /d, %s}}")
                .ready("xian", 40, "alat", "tbilisi", "1 01:00", "1 02:00")
                .run();
        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 1 12:00 train leaves alat with 40 TEU", "day 2 00:00 train leaves alat with 40 TEU");
    }

    /** 20 TEU fill a train that day, so the 40 make two, one second apart. */
    @Test
    void aTrainTakesLess() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        trains: {train: {%s}}
                        """.formatted(HALF))
                .ready("xian", 40, "alat", "tbilisi", "1 08:00", "2 08:00")
                .run();
        assertThat(diary.lines("leaves alat"))
                .extracting(line -> line.replaceAll(".*with ", ""))
                .containsExactly("20 TEU", "20 TEU", "40 TEU");
    }

    /** Two sets of papers at 2 h each: at one desk the train waits 4 h, at two it waits 2 h. */
    @Test
    void fewerDesksAreManned() {
        String border = "borders: {gardabani: {at: [gardabani], desks: 2, %s, inspection: {share: 0 %%, time: 1 h}}}";
        Diary diary = TinyWorld.of("extends: rail.yaml\n" + border.formatted(HALF) + "\n")
                .ready("xian", 20, "alat", "tbilisi", "1 06:00", "2 06:00")
                .ready("almaty", 20, "alat", "tbilisi", "1 06:00", "2 06:00")
                .run();
        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "20 boxes on day 1 22:00: moving 12 h, documents 4 h",
                        "20 boxes on day 2 20:00: moving 12 h, documents 2 h");
    }

    /** 40 boxes at 10 moves an hour: 4 h of one crane, 2 h of two. */
    @Test
    void fewerCranesLoadMoreSlowly() {
        String terminal = "terminals: {alat: {rail: {tracks: 2, cranes: 2, moves: 10 /h}, %s}}";
        Diary diary = TinyWorld.of("extends: rail.yaml\n" + terminal.formatted(HALF) + "\n")
                .ready("xian", 40, "alat", "tbilisi", "1 08:00", "2 08:00")
                .run();
        assertThat(diary.seconds("leaves alat").get(0)).isBetween(Diary.second("1 11:30"), Diary.second("1 12:30"));
        assertThat(diary.seconds("leaves alat").get(1)).isBetween(Diary.second("2 09:40"), Diary.second("2 10:20"));
    }

    /**
     * Two vessels; the second, which comes to Alat after 24 h, is laid up. The first comes to Aktau after 12 h, waits 48 h, and is at
     * Alat at 84 h, which is 12:00 on day 3.
     */
    @Test
    void aVesselIsLaidUp() {
        assertThat(fleet("cuts: [{from: 2025-01-01, to: 2025-01-10, left: 50 %}]")
                        .ready("xian", 90, "alat", "aktau", "1 12:00")
                        .run()
                        .arrivals("xian"))
                .containsExactly("90 boxes on day 4 12:00: moving 24 h, waiting-vessel 48 h");
        assertThat(fleet("count: 2")
                        .ready("xian", 90, "alat", "aktau", "1 12:00")
                        .run()
                        .arrivals("xian"))
                .containsExactly("90 boxes on day 2 12:00: moving 24 h");
    }

    /** Laid up on day 1 alone, it takes at midnight what came that day. */
    @Test
    void aVesselComesBackIntoService() {
        assertThat(fleet(HALF)
                        .ready("xian", 90, "alat", "aktau", "1 12:00")
                        .run()
                        .arrivals("xian"))
                .containsExactly("90 boxes on day 3 00:00: moving 24 h, waiting-vessel 12 h");
    }

    /** With 40 aboard on the eve it keeps to its 48 h, takes none of what comes later, and is laid up at Aktau. */
    @Test
    void aVesselWithCargoMakesItsVoyageFirst() {
        Diary diary = fleet("cuts: [{from: 2025-01-03, to: 2025-01-20, left: 50 %}]")
                .ready("xian", 40, "alat", "aktau", "1 12:00")
                .ready("almaty", 10, "alat", "aktau", "2 01:00")
                .run();
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 4 00:00: moving 24 h, waiting-vessel 36 h");
        assertThat(diary.lines("leaves alat")).startsWith("day 3 00:00 feeder leaves alat with 40 TEU");
    }

    @Test
    void aCutThatLeavesNothingIsRefused() {
        assertThatThrownBy(() -> TinyWorld.of("extends: sea.yaml\nvessels: {feeder: {" + HALF + "}}\n")
                        .network())
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("50 % of the vessels of 'feeder', which are 1, leave none.")
                .hasMessageContaining("Write days on which nothing works under closed.");
    }

    @Test
    void whatHasNoLimitCannotBeCut() {
        assertThatThrownBy(() -> TinyWorld.of("""
                                extends: rail.yaml
                                legs: {alat-gardabani: {%s}}
                                terminals: {alat: {cuts: [{from: 2025-01-02, to: 2025-01-02, left: 50 %%, of: [yard]}]}}
                                """.formatted(HALF)).network())
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("leg 'alat-gardabani' has no paths that could be cut.")
                .hasMessageContaining("the yard of 'alat' have no limit");
    }

    private static TinyWorld fleet(String lines) {
        return TinyWorld.of("extends: sea.yaml\nvessels: {feeder: {count: 2, %s}}\n"
                .replace("count: 2, %s", lines.startsWith("count") ? lines : "count: 2, " + lines));
    }

    private static TinyWorld rail(String lines) {
        return TinyWorld.of("extends: rail.yaml\n" + lines.replace("%s", HALF) + "\n");
    }
}
