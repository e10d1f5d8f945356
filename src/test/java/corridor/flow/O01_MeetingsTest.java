package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a departure that is due is held for cargo that is announced, but not for ever and not for little.
 *
 * <p>The train runs 72 h from Altynkol to the port. The ferry is there from day 1 00:00, waits 48 h for cargo and is due on day 3
 * 00:00. No cranes, so that what has come is aboard at once.
 */
class O01_MeetingsTest {

    private static final String PORT = """
            extends: sea.yaml
            coordination: {schedules: synchronised, hold: 12 h, hold-for: 20 TEU}
            trains:
              train: {route: [altynkol, aktau], capacity: 20 TEU, departs: {full: 50 %, or-after: 24 h}}
            """;

    private static TinyWorld announced(int teu, String... leavesAltynkol) {
        return TinyWorld.of(PORT).ready("xian", teu, "altynkol", "alat", leavesAltynkol);
    }

    /** The train of day 0 02:00 is there on day 3 02:00. */
    @Test
    void aVesselThatWaitsTwoHoursTakesTheBoxesOfATrain() {
        Diary diary = announced(20, "0 02:00").run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 3 02:00 feeder leaves aktau with 20 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("20 boxes on day 4 02:00: moving 96 h");
    }

    /** They wait for the next call, 24 h there, 48 h in Alat, 24 h back, and 48 h: day 9 00:00. */
    @Test
    void eachForItselfItLeavesBeforeTheirEyes() {
        Diary diary = TinyWorld.of(PORT.replace("synchronised", "each-for-itself"))
                .ready("xian", 20, "altynkol", "alat", "0 02:00")
                .run();

        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 3 00:00 feeder leaves aktau with 0 TEU", "day 9 00:00 feeder leaves aktau with 20 TEU");
    }

    /** It takes 20 TEU to Alat, where it berths; back on day 7 with nothing, it lies on the roads and is due on day 9. */
    @Test
    void oneOnTheRoadsIsHeldForWhatComesToThatPort() {
        Diary diary = announced(20, "6 02:00")
                .ready("almaty", 20, "aktau", "alat", "1 00:00")
                .run();

        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 3 00:00 feeder leaves aktau with 20 TEU", "day 9 02:00 feeder leaves aktau with 20 TEU");
    }

    @Test
    void itIsHeldForTwelveHoursButNotForThirteen() {
        assertThat(announced(20, "0 12:00").run().lines("leaves aktau"))
                .startsWith("day 3 12:00 feeder leaves aktau with 20 TEU");
        assertThat(announced(20, "0 13:00").run().lines("leaves aktau"))
                .startsWith("day 3 00:00 feeder leaves aktau with 0 TEU");
    }

    @Test
    void itIsNotHeldForOneTeuTooFew() {
        assertThat(announced(19, "0 02:00").run().lines("leaves aktau"))
                .startsWith("day 3 00:00 feeder leaves aktau with 0 TEU");
    }

    /** At 02:00 the train of 20 TEU is there; one of 15 an hour later is too little to be held on for, one of 20 is not. */
    @Test
    void itIsHeldOnOnlyForAsMuchAgain() {
        assertThat(announced(20, "0 02:00")
                        .ready("small", 15, "altynkol", "alat", "0 03:00")
                        .run()
                        .lines("leaves aktau"))
                .startsWith("day 3 02:00 feeder leaves aktau with 20 TEU");
        assertThat(announced(20, "0 02:00", "0 03:00").run().lines("leaves aktau"))
                .startsWith("day 3 03:00 feeder leaves aktau with 40 TEU");
    }

    /** Of 90 slots 71 are taken: room for 19 TEU only. */
    @Test
    void itIsNotHeldForWhatItHasNoRoomFor() {
        Diary diary = announced(20, "0 02:00")
                .ready("port", 71, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 3 00:00 feeder leaves aktau with 71 TEU");
    }

    /** A train of 20 TEU an hour, from day 3 01:00 on for a day: twelve of them come in the twelve hours. */
    @Test
    void aHeldDepartureGoesHoweverManyMoreAreToCome() {
        String[] everyHour =
                IntStream.rangeClosed(1, 23).mapToObj("0 %02d:00"::formatted).toArray(String[]::new);
        Diary diary = TinyWorld.of(PORT + "vessels: {feeder: {capacity: 900 TEU}}\n")
                .ready("xian", 20, "altynkol", "alat", everyHour)
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 3 12:00 feeder leaves aktau with 240 TEU");
    }

    /** Four trains and half of the fifth fill the 90 slots. */
    @Test
    void aHeldDepartureGoesWhenItIsFull() {
        Diary diary = announced(20, "0 01:00", "0 02:00", "0 03:00", "0 04:00", "0 05:00", "0 06:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 3 05:00 feeder leaves aktau with 90 TEU");
    }

    /** Three ferries: two in Aktau from hours 8 and 24 on, due 72 h later. The first goes; the second can take the train's boxes. */
    @Test
    void nothingIsHeldForWhatAnotherInPortCanTake() {
        Diary diary = TinyWorld.of(PORT + "vessels: {feeder: {count: 3, departs: {full: 100 %, or-after: 72 h}}}\n")
                .ready("xian", 20, "altynkol", "alat", "0 10:00")
                .run();

        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 3 08:00 feeder leaves aktau with 0 TEU", "day 4 00:00 feeder leaves aktau with 20 TEU");
    }

    /** Empty in Aktau from day 0 12:00, due on day 3 00:00, held for the train of 10:00; the other comes at 05:00 and can take that. */
    @Test
    void oneOnTheRoadsIsHeldNoLongerWhenAnotherComes() {
        Diary diary = TinyWorld.of(PORT + "vessels: {feeder: {count: 2, departs: {full: 100 %, or-after: 60 h}}}\n")
                .ready("xian", 20, "altynkol", "alat", "0 10:00")
                .ready("baku", 90, "alat", "aktau", "2 05:00")
                .run();

        assertThat(diary.lines("feeder leaves aktau")).first().isEqualTo("day 3 05:00 feeder leaves aktau with 0 TEU");
    }

    /** Trains from Alat at 22:00; the ferry of day 3 00:00 is there at midnight, two hours after the train of the day. */
    @Test
    void aTrainIsHeldForAVessel() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        coordination: {schedules: synchronised, hold: 12 h, hold-for: 20 TEU}
                        trains:
                          train: {route: [alat, gardabani, tbilisi], capacity: 40 TEU, departs: {every: 24 h, first: 22 h}}
                        """)
                .ready("almaty", 20, "aktau", "tbilisi", "2 00:00")
                .ready("baku", 5, "alat", "tbilisi", "3 12:00")
                .run();

        assertThat(diary.lines("leaves alat with 25")).containsExactly("day 4 00:00 train leaves alat with 25 TEU");
    }

    /** Every second box of the train is opened at the border; what is left behind is not waited for. */
    @Test
    void whatABorderHoldsIsNotWaitedFor() {
        Diary diary = TinyWorld.of("""
                        extends: rail.yaml
                        coordination: {schedules: synchronised, hold: 12 h, hold-for: 1 TEU}
                        borders: {red-bridge: {at: [gardabani], desks: 2, inspection: {share: 100 %, time: 30 h}}}
                        papers: {separate: {at-border: 0 h}}
                        trains: {onward: {route: [tbilisi, kars], capacity: 60 TEU, departs: {every: 24 h, first: 11 h}}}
                        """)
                .ready("xian", 40, "alat", "kars", "1 00:00")
                .ready("tbilisi", 5, "tbilisi", "kars", "1 08:00")
                .run();

        assertThat(diary.lines("leaves tbilisi with 5 TEU"))
                .containsExactly("day 1 11:00 onward leaves tbilisi with 5 TEU");
    }
}
