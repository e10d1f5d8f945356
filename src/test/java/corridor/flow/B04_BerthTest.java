package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FEATURE: a berth is for vessels that are worked, or wait for more cargo while nobody else needs it. */
class B04_BerthTest {

    /** One reaches Aktau on day 0 12:00, the other Alat on day 1 00:00, from where it brings 90 TEU on day 2 00:00. */
    private static final String TWO_VESSELS = """
            extends: sea.yaml
            terminals: {aktau: {quay: {berths: %d, cranes: 1, moves: 1000000 /h}}}
            vessels: {feeder: {count: 2, departs: {%s}}}
            """;

    private static final String FILLED_OR_LATE = "full: 100 %, or-after: 72 h";

    @Test
    void anEmptyOneLiesOnTheRoadsAndSailsFromThereWhenItIsTime() {
        Diary diary = TinyWorld.of(TWO_VESSELS.formatted(1, FILLED_OR_LATE))
                .ready("poti", 90, "alat", "aktau", "1 00:00")
                .run();

        assertThat(diary.lines("feeder"))
                .startsWith(
                        "day 0 12:00 feeder reaches aktau with 0 TEU",
                        "day 1 00:00 feeder reaches alat with 0 TEU",
                        "day 1 00:00 feeder leaves alat with 90 TEU",
                        "day 2 00:00 feeder reaches aktau with 90 TEU",
                        "day 3 12:00 feeder leaves aktau with 0 TEU");
        assertThat(diary.arrivals("poti")).containsExactly("90 boxes on day 2 00:00: moving 24 h");
    }

    /** From its berth, which the other needs from day 2 on, or from the roads: when is for its rule to say, at day 0 12:00 and 72 h. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void oneWithSomeCargoWaitsForMoreWhateverTheBerths(int berths) {
        Diary diary = TinyWorld.of(TWO_VESSELS.formatted(berths, FILLED_OR_LATE))
                .ready("poti", 90, "alat", "aktau", "1 00:00")
                .ready("xian", 10, "aktau", "alat", "1 00:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 3 12:00 feeder leaves aktau with 10 TEU");
        assertThat(diary.arrivals("poti")).containsExactly("90 boxes on day 2 00:00: moving 24 h");
        assertThat(diary.arrivals("xian")).containsExactly("10 boxes on day 4 12:00: moving 24 h, waiting-vessel 60 h");
    }

    /**
     * Two reach Aktau after 8 h and 24 h, the third brings cargo on day 1 18:00. The first takes the 10 and shifts for it, behind the
     * second, which is empty and has been on the roads for longer; the 80 of day 2 go to the first and fill it.
     */
    @Test
    void oneWithSomeCargoIsCalledBackFirst() {
        Diary diary = TinyWorld.of(TWO_VESSELS.replace("count: 2", "count: 3").formatted(1, FILLED_OR_LATE))
                .ready("poti", 90, "alat", "aktau", "0 18:00")
                .ready("xian", 10, "aktau", "alat", "1 06:00")
                .ready("almaty", 80, "aktau", "alat", "2 00:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 2 00:00 feeder leaves aktau with 90 TEU");
    }

    /** Of each line one lies off Alat, which has one berth, from day 1 on. Each in turn makes room for the other to load. */
    @Test
    void twoLinesLoadAtOneBerthByTurns() {
        Diary diary = TinyWorld.of("""
                        extends: two-lines.yaml
                        terminals: {alat: {quay: {berths: 1, cranes: 1, moves: 1000000 /h}}}
                        vessels: {feeder: {count: 2}, ferry: {count: 2}}
                        """)
                .ready("some", 10, "alat", "aktau", "1 06:00")
                .ready("others", 10, "alat", "turkmenbashi", "1 12:00")
                .ready("more", 80, "alat", "aktau", "1 18:00")
                .ready("the-rest", 80, "alat", "turkmenbashi", "2 00:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .startsWith("day 1 18:00 feeder leaves alat with 90 TEU", "day 2 00:00 ferry leaves alat with 90 TEU");
        assertThat(diary.arrivals("others"))
                .containsExactly("10 boxes on day 3 00:00: moving 24 h, waiting-vessel 12 h");
    }

    /** Three reach Aktau, Alat and Aktau after 8 h, 16 h and 24 h; the third has missed the departure at 20 h and waits off the berth. */
    @Test
    void oneOnATimetableMakesRoomTooAndSailsWhenItIsTime() {
        Diary diary = TinyWorld.of(
                        TWO_VESSELS.replace("count: 2", "count: 3").formatted(1, "every: 168 h, first: 20 h"))
                .ready("poti", 90, "alat", "aktau", "0 18:00")
                .ready("xian", 10, "aktau", "alat", "1 06:00")
                .run();

        assertThat(diary.lines("leaves aktau").get(1)).isEqualTo("day 7 20:00 feeder leaves aktau with 10 TEU");
        assertThat(diary.arrivals("poti")).containsExactly("90 boxes on day 1 20:00: moving 24 h, waiting-vessel 2 h");
    }

    /** Two leave Alat at 12 h and 18 h, and the fleet is stopped from day 1 on: the first to unload makes room all the same. */
    @Test
    void anEmptyOneLeavesItsBerthWhileTheFleetIsStopped() {
        Diary diary = TinyWorld.of(TWO_VESSELS
                        .replace("count: 2", "count: 8, closed: [{from: 2025-01-02, to: 2025-01-11}]")
                        .formatted(1, FILLED_OR_LATE))
                .ready("poti", 90, "alat", "aktau", "0 12:00", "0 18:00")
                .run();

        assertThat(diary.arrivals("poti"))
                .containsExactly("90 boxes on day 1 12:00: moving 24 h", "90 boxes on day 1 18:00: moving 24 h");
    }

    @Test
    void oneFromTheRoadsTakesWhatComes() {
        Diary diary = TinyWorld.of(TWO_VESSELS.formatted(1, FILLED_OR_LATE))
                .ready("xian", 90, "aktau", "alat", "2 00:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 2 00:00 feeder leaves aktau with 90 TEU");
    }
}
