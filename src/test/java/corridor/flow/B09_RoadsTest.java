package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * FEATURE: a vessel on the roads has room for what waits ashore, until that has gone aboard another. Two feeders come to Alat on day 1
 * 00:00 and, from Aktau, later; on day 2 00:00 a ferry brings 90 TEU. One berth, one crane. Day 1 is 2 January 2025.
 */
class B09_RoadsTest {

    private static final String HARBOUR = """
            extends: two-lines.yaml
            terminals: {alat: {quay: {berths: 1, cranes: 1, moves: 2 /h}}}
            vessels:
              feeder: {count: 2, departs: {full: 100 %, or-after: 240 h}}
              ferry: {departs: {full: 100 %, or-after: 480 h}}
            """;

    private static final String DAY_3 = "closed: [{from: 2025-01-04, to: 2025-01-04}]";

    /** The 10 make room for the ferry, the 80 come on day 2; then the quay opens on day 4, or the fleet may sail from day 3 on. */
    @ParameterizedTest
    @CsvSource({"alat: {, 2025-01-04", "feeder: {, 2025-01-03"})
    void withRoomForWhatWaitsItDoesNotSailWhenAClosureEnds(String what, String day) {
        Diary diary = withFerry(HARBOUR.replace(what, what + "closed: [{from: %s, to: %s}], ".formatted(day, day)))
                .ready("some", 10, "alat", "aktau", "1 06:00")
                .ready("more", 80, "alat", "aktau", "2 06:00")
                .run();

        assertThat(diary.lines("feeder leaves alat").get(0)).endsWith("feeder leaves alat with 90 TEU");
    }

    /** The ferry is worked until day 3 21:00; the feeder of day 1 is called on day 2, the other comes on day 3, empty. */
    @Test
    void anEmptyOneIsNoFullerForWhatWaitsForAnother() {
        Diary diary = withFerry(HARBOUR.replace("240 h}", "48 h}"))
                .ready("both", 90, "alat", "aktau", "2 06:00", "2 07:00")
                .run();

        assertThat(diary.lines("feeder leaves alat"))
                .extracting(line -> line.replaceAll(".*with ", ""))
                .startsWith("90 TEU", "90 TEU");
    }

    /** 89 TEU aboard; on day 2 06:00, while the ferry is worked, comes a box of 40 ft. */
    @Test
    void withoutRoomForTheNextBoxItSails() {
        Diary diary = TinyWorld.of(HARBOUR.replace("moves: 2 /h", "moves: 10 /h") + """
                        flows:
                          theirs: {from: turkmenbashi, to: alat, volume: 0 TEU/y, consignment: 90 TEU, arrives: block-train, forty-foot: 0 %, promised: 9 d}
                          some: {from: alat, to: aktau, volume: 0 TEU/y, consignment: 89 TEU, arrives: block-train, forty-foot: 0 %, promised: 9 d}
                          long: {from: alat, to: aktau, volume: 0 TEU/y, consignment: 2 TEU, arrives: block-train, forty-foot: 100 %, promised: 9 d}
                        """)
                .again("theirs", "0 18:00")
                .again("some", "1 06:00")
                .again("long", "2 06:00")
                .run();

        assertThat(diary.lines("feeder leaves alat").get(0)).isEqualTo("day 2 06:00 feeder leaves alat with 89 TEU");
    }

    /** Behind the ferry it would stand until day 3 21:00. */
    @Test
    void withSomeCargoItIsNotCalledIntoAQueue() {
        Diary diary = withFerry(HARBOUR.replace("240 h}", "48 h}"))
                .ready("some", 10, "alat", "aktau", "1 06:00")
                .ready("more", 20, "alat", "aktau", "2 06:00")
                .run();

        assertThat(diary.lines("feeder leaves alat").get(0)).isEqualTo("day 3 00:00 feeder leaves alat with 10 TEU");
    }

    /** Two berths but on day 2, when the ferry has the one that is left: the feeder with 10 TEU is back for the 80 on day 3 00:00. */
    @Test
    void itIsCalledBackWhenThereAreMoreBerths() {
        Diary diary = withFerry(HARBOUR.replace(
                        "quay: {berths: 1,",
                        "cuts: [{of: [berths], from: 2025-01-03, to: 2025-01-03, left: 50 %}], quay: {berths: 2,"))
                .ready("some", 10, "alat", "aktau", "1 06:00")
                .ready("more", 80, "alat", "aktau", "2 06:00")
                .run();

        assertThat(diary.deliveries("more")).hasSize(80).allMatch(box -> box.hoursUnder(Cause.WAITING_VESSEL) == 18);
    }

    /** Nobody is called to a closed port: the 90 TEU of day 3 go aboard from day 4 00:00 on, at two an hour until day 5 21:00. */
    @ParameterizedTest
    @ValueSource(strings = {"quay: {berths: 1, cranes: 1, moves: 2 /h}", "ramps: 1"})
    void itIsCalledWhenThePortOpens(String berth) {
        String rolls = berth.startsWith("ramps")
                ? "feeder: {rolls: {on: wagons, room: 2 TEU, cut: 1, time: 60 min}, "
                : "feeder: {";
        Diary diary = TinyWorld.of(HARBOUR.replace("quay: {berths: 1, cranes: 1, moves: 2 /h}", DAY_3 + ", " + berth)
                        .replace("feeder: {", rolls))
                .ready("cargo", 90, "alat", "aktau", "3 06:00")
                .run();

        assertThat(diary.seconds("feeder leaves alat").get(0))
                .isBetween(Diary.second("5 19:00"), Diary.second("5 23:00"));
    }

    /** Of four, two lie off Alat from day 1 on. The 80 TEU come while the port is closed and neither of them has asked for a berth. */
    @Test
    void theOneWithSomeCargoIsCalledFirstWhenThePortOpens() {
        Diary diary = withFerry(HARBOUR.replace("feeder: {count: 2", "feeder: {count: 4")
                        .replace("quay: {", DAY_3 + ", quay: {")
                        .replace("moves: 2 /h", "moves: 10 /h"))
                .ready("some", 10, "alat", "aktau", "1 06:00")
                .ready("more", 80, "alat", "aktau", "3 06:00")
                .run();

        assertThat(diary.lines("feeder leaves alat").get(0)).endsWith("feeder leaves alat with 90 TEU");
    }

    /** The ferry begins to load in the second in which the feeder is called to its berth: that lies at anchor when the fleet stops. */
    @Test
    void whatIsAboardOneThatIsCalledWaitsForTheFleetToSail() {
        Diary diary = withFerry(
                        HARBOUR.replace("moves: 2 /h", "moves: 10 /h").replace("feeder: {", "feeder: {" + DAY_3 + ", "))
                .ready("some", 10, "alat", "aktau", "1 06:00")
                .ready("few", 10, "alat", "turkmenbashi", "2 03:00")
                .ready("more", 1, "alat", "aktau", "2 20:00")
                .ready("many", 80, "alat", "turkmenbashi", "2 20:00")
                .run();

        assertThat(diary.deliveries("some")).hasSize(10).allMatch(box -> box.hoursUnder(Cause.CLOSED) == 24);
    }

    /** The 80 come an hour before the fleet may sail, and are lifted aboard for 40 h; the 10 wait for that, no longer for the fleet. */
    @Test
    void whatIsAboardOneThatIsWorkedWaitsForTheFleetNoLongerThanItIsStopped() {
        Diary diary = withFerry(HARBOUR.replace("feeder: {", "feeder: {" + DAY_3 + ", "))
                .ready("some", 10, "alat", "aktau", "1 06:00")
                .ready("more", 80, "alat", "aktau", "3 23:00")
                .run();

        assertThat(diary.deliveries("some")).hasSize(10).allMatch(box -> box.hoursUnder(Cause.CLOSED) == 24);
    }

    private static TinyWorld withFerry(String scenario) {
        return TinyWorld.of(scenario).ready("theirs", 90, "turkmenbashi", "alat", "0 18:00");
    }
}
