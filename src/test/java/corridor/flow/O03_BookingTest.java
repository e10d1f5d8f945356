package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.FlowTally.RouteTally;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a place aboard must be asked for some time before. At the gate it is asked for when the box is off the vehicle that it
 * came by; tracked, as soon as it is expected.
 *
 * <p>The train runs 24 h from Altynkol to the port. The ferry is there from day 1 00:00, sails on day 3 00:00, and again six days
 * later: 24 h there, 48 h in Alat, 24 h back, 48 h. Elsewhere one train runs 12 h from Alat to Tbilisi, and another 12 h on to
 * Kars. No cranes, so that what has come is off at once.
 */
class O03_BookingTest {

    private static final String PORT = """
            extends: sea.yaml
            coordination: {tracking: %s}
            legs: {altynkol-aktau: {time: 24 h}}
            vessels: {feeder: {booking: %s}}
            trains:
              train: {route: [altynkol, aktau], capacity: 20 TEU, departs: {full: 50 %%, or-after: 24 h}}
            """;

    private static final String CHANGE = """
            extends: rail.yaml
            coordination: {tracking: %s}
            trains:
              train: {departs: {full: 5 %%, or-after: 24 h}}
              onward: {route: [tbilisi, kars], capacity: 20 TEU, booking: %s, departs: {full: 100 %%, or-after: 24 h}}
            """;

    /** Ready on day 1 19:00, and at the port on day 2 19:00, five hours before the ferry sails. */
    private static Diary fiveHoursBefore(String tracking, String booking) {
        return TinyWorld.of(PORT.formatted(tracking, booking))
                .ready("xian", 20, "altynkol", "alat", "1 19:00")
                .run();
    }

    /** Asked for at 19:00, there is a place from 01:00 on: the ferry is gone. The wait is five hours and six days. */
    @Test
    void atTheGateSixHoursAreTooLongForAVesselThatSailsInFive() {
        assertThat(fiveHoursBefore("gate", "6 h").arrivals("xian"))
                .containsExactly("20 boxes on day 10 00:00: moving 48 h, waiting-vessel 149 h");
    }

    @Test
    void atTheGateFiveHoursAreNot() {
        assertThat(fiveHoursBefore("gate", "5 h").arrivals("xian"))
                .containsExactly("20 boxes on day 4 00:00: moving 48 h, waiting-vessel 5 h");
    }

    /** Asked for on day 1 19:00, when the train has its path. */
    @Test
    void trackedThePlaceIsThereBeforeTheBox() {
        assertThat(fiveHoursBefore("live", "6 h").arrivals("xian"))
                .containsExactly("20 boxes on day 4 00:00: moving 48 h, waiting-vessel 5 h");
    }

    /** From day 1 19:00 to day 3 00:00 are 29 h. */
    @Test
    void trackedItMayBeTooLongTooIfItIsLongerThanTheWay() {
        assertThat(fiveHoursBefore("live", "29 h").arrivals("xian"))
                .containsExactly("20 boxes on day 4 00:00: moving 48 h, waiting-vessel 5 h");
        assertThat(fiveHoursBefore("live", "30 h").arrivals("xian"))
                .containsExactly("20 boxes on day 10 00:00: moving 48 h, waiting-vessel 149 h");
    }

    /** The forwarder has asked in good time. */
    @Test
    void atTheOriginNobodyWaitsForAPlace() {
        Diary diary = TinyWorld.of(PORT.formatted("gate", "48 h"))
                .ready("port", 20, "aktau", "alat", "2 23:00")
                .run();

        assertThat(diary.arrivals("port")).containsExactly("20 boxes on day 4 00:00: moving 24 h, waiting-vessel 1 h");
    }

    /** A ferry of day 3 00:00 brings 20 TEU to Alat on day 4 00:00. Known since it sailed, or since it landed them. */
    @Test
    void aTrainIsAskedWhenTheVesselSailsOrWhenItHasLanded() {
        String shore = """
                extends: sea.yaml
                coordination: {tracking: %s}
                trains:
                  train: {route: [alat, gardabani, tbilisi], capacity: 40 TEU, booking: 30 h, departs: {full: 5 %%, or-after: 24 h}}
                """;

        assertThat(TinyWorld.of(shore.formatted("live"))
                        .ready("almaty", 20, "aktau", "tbilisi", "3 00:00")
                        .run()
                        .arrivals("almaty"))
                .containsExactly("20 boxes on day 4 18:00: moving 36 h, waiting-train 6 h");
        assertThat(TinyWorld.of(shore.formatted("gate"))
                        .ready("almaty", 20, "aktau", "tbilisi", "3 00:00")
                        .run()
                        .arrivals("almaty"))
                .containsExactly("20 boxes on day 5 18:00: moving 36 h, waiting-train 30 h");
    }

    private static Diary lateAtTbilisi(String tracking) {
        return TinyWorld.of(
                        (CHANGE + "legs: {gardabani-tbilisi: {hours: '20:00-08:00'}}\n").formatted(tracking, "14 h"))
                .ready("xian", 20, "alat", "kars", "1 00:00")
                .run();
    }

    /** Two hours from Gardabani, where the way is shut from 10:00 to 20:00: at Tbilisi on day 1 22:00 and not at 12:00. */
    @Test
    void aLateCarrierKeepsWhatWasAskedFor() {
        assertThat(lateAtTbilisi("live").arrivals("xian"))
                .containsExactly("20 boxes on day 2 10:00: moving 24 h, closed 10 h");
        assertThat(lateAtTbilisi("gate").arrivals("xian"))
                .containsExactly("20 boxes on day 3 00:00: moving 24 h, waiting-train 14 h, closed 10 h");
    }

    private static Diary heldAtTheBridge(String tracking) {
        String border = """
                borders: {bridge: {at: [gardabani], desks: 1, inspection: {share: 100 %%, time: 10 h}}}
                papers: {separate: {at-border: 0 h}}
                """;
        return TinyWorld.of((CHANGE + border).formatted(tracking, "6 h"))
                .ready("xian", 20, "alat", "kars", "1 00:00")
                .run();
    }

    /** Left behind by its train on day 1 10:00, it is at Tbilisi by another at 22:00. */
    @Test
    void whatABorderHeldKeepsItsPlaceToo() {
        assertThat(heldAtTheBridge("live").arrivals("xian"))
                .containsExactly("20 boxes on day 2 10:00: moving 24 h, inspection 10 h");
        assertThat(heldAtTheBridge("gate").arrivals("xian"))
                .containsExactly("20 boxes on day 2 16:00: moving 24 h, waiting-train 6 h, inspection 10 h");
    }

    /** At Tbilisi on day 1 12:00; three hours of papers and six for the place go on beside each other, or eight and six. */
    @Test
    void papersAtTheTerminalRunBesideIt() {
        String border = """
                borders: {georgia: {at: [tbilisi], desks: 2, inspection: {share: 0 %%, time: 6 h}}}
                papers: {separate: {at-border: %s}}
                """;
        assertThat(TinyWorld.of((CHANGE + border).formatted("gate", "6 h", "3 h"))
                        .ready("xian", 20, "alat", "kars", "1 00:00")
                        .run()
                        .arrivals("xian"))
                .containsExactly("20 boxes on day 2 06:00: moving 24 h, waiting-train 3 h, documents 3 h");
        assertThat(TinyWorld.of((CHANGE + border).formatted("gate", "6 h", "8 h"))
                        .ready("xian", 20, "alat", "kars", "1 00:00")
                        .run()
                        .arrivals("xian"))
                .containsExactly("20 boxes on day 2 08:00: moving 24 h, documents 8 h");
    }

    private static TinyWorld atTheGate(String booking, int teu, String... leavesAlat) {
        return TinyWorld.of(CHANGE.formatted("gate", booking)).ready("xian", teu, "alat", "kars", leavesAlat);
    }

    /** Trains of 20 TEU are there at 12:00 and 13:00, with places from 18:00 and 19:00; what begins at 14:00 has one at once. */
    @Test
    void whoMayGoAboardGoesInThatOrder() {
        Diary diary = atTheGate("6 h", 20, "1 00:00", "1 01:00")
                .ready("local", 20, "tbilisi", "kars", "1 14:00")
                .run();

        assertThat(diary.arrivals("local")).containsExactly("20 boxes on day 2 02:00: moving 12 h");
        assertThat(diary.arrivals("xian"))
                .containsExactly(
                        "20 boxes on day 2 06:00: moving 24 h, waiting-train 6 h",
                        "20 boxes on day 2 07:00: moving 24 h, waiting-train 6 h");
    }

    /** 10 TEU with a place from 18:00 and 10 that begin at 13:00 fill the train at 18:00. */
    @Test
    void whatHasNoPlaceYetFillsNoTrain() {
        Diary diary = atTheGate("6 h", 10, "1 00:00")
                .ready("local", 10, "tbilisi", "kars", "1 13:00")
                .run();

        assertThat(diary.lines("onward leaves")).containsExactly("day 1 18:00 onward leaves tbilisi with 20 TEU");
        assertThat(diary.arrivals("local")).containsExactly("10 boxes on day 2 06:00: moving 12 h, waiting-train 5 h");
    }

    /** 24 h after 18:00. */
    @Test
    void theWaitOfTheRuleBeginsWithThePlace() {
        assertThat(atTheGate("6 h", 10, "1 00:00").run().arrivals("xian"))
                .containsExactly("10 boxes on day 3 06:00: moving 24 h, waiting-train 30 h");
    }

    private static Diary held(String tracking, String booking) {
        String synchronised =
                PORT.replace("{tracking", "{schedules: synchronised, hold: 12 h, hold-for: 20 TEU, tracking");
        return TinyWorld.of(synchronised.formatted(tracking, booking))
                .ready("xian", 20, "altynkol", "alat", "2 02:00")
                .run();
    }

    /** The train is there on day 3 02:00, two hours after the ferry was due; held for 12 h at most. */
    @Test
    void aDepartureIsHeldUntilWhatIsAnnouncedHasItsPlace() {
        assertThat(held("gate", "8 h").lines("leaves aktau")).startsWith("day 3 10:00 feeder leaves aktau with 20 TEU");
        assertThat(held("gate", "11 h").lines("leaves aktau")).startsWith("day 3 00:00 feeder leaves aktau with 0 TEU");
        assertThat(held("live", "11 h").lines("leaves aktau"))
                .startsWith("day 3 02:00 feeder leaves aktau with 20 TEU");
    }

    /** Nobody sees a truck under way: its boxes are off at 12:00, as by train, and the train is full at 18:00. */
    @Test
    void whatComesByTruckIsAskedForWhenItIsThere() {
        Diary diary =
                TinyWorld.of("""
                        coordination: {tracking: live}
                        roads: {alat-tbilisi: {between: [alat, tbilisi], length: 500 km, time: 4 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}}
                        trucks: {haul: {route: [alat, tbilisi], count: 2}}
                        trains: {onward: {route: [tbilisi, kars], capacity: 2 TEU, booking: 6 h, departs: {full: 100 %, or-after: 24 h}}}
                        """).ready("xian", 2, "alat", "kars", "1 00:00").run();

        assertThat(diary.arrivals("xian")).containsExactly("2 boxes on day 1 22:00: moving 16 h, waiting-train 6 h");
    }

    /** Off the train at 19:00, with a place from 21:00; a lift for each takes 30 to 90 min, a cut over the ramp 30. */
    @Test
    void aBoxIsPutOnItsTrailerWhenItHasItsPlace() {
        Diary diary = TinyWorld.of((PORT + """
                        terminals: {aktau: {road: {lifts: 20, moves: 1 /h}}}
                        """)
                        .replace(
                                "booking: %s",
                                "capacity: 20 TEU, booking: %s, rolls: {on: trailers, room: 2 TEU, cut: 10, time: 30 min}")
                        .formatted("gate", "2 h"))
                .ready("xian", 20, "altynkol", "alat", "1 19:00")
                .run();

        assertThat(diary.seconds("feeder leaves aktau with 20"))
                .singleElement()
                .satisfies(leaves -> assertThat(leaves).isBetween(Diary.second("2 22:00"), Diary.second("2 23:30")));
    }

    /** Twelve hours and twelve. The first waited six for its place, and a fifth of that is what is seen of it. */
    @Test
    void theForwarderSeesHowLongPlacesWereWaitedFor() {
        Diary diary = atTheGate("6 h", 20, "1 00:00")
                .ready("later", 20, "alat", "kars", "3 00:00")
                .run();

        assertThat(expectedDays(diary, "xian")).isEqualTo(1);
        assertThat(expectedDays(diary, "later")).isEqualTo(1 + 0.2 * 6 / 24);
    }

    /** One path a day for 20 TEU: 10 of them wait for their places since 12:00. */
    @Test
    void andWhatWaitsForThemNow() {
        String onePath = CHANGE + "legs: {tbilisi-kars: {paths: 1 /d}}\n";
        Diary diary = TinyWorld.of(onePath.formatted("gate", "6 h"))
                .ready("xian", 10, "alat", "kars", "1 00:00")
                .ready("later", 20, "alat", "kars", "1 13:00")
                .run();

        assertThat(expectedDays(diary, "later")).isEqualTo(1.5);
    }

    private static double expectedDays(Diary diary, String flow) {
        RouteTally booked = G01_RouteChoiceTest.routes(diary, flow).stream()
                .filter(route -> route.bookings() == 1)
                .findFirst()
                .orElseThrow();
        return booked.expectedDays();
    }
}
