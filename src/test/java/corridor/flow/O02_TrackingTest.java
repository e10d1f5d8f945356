package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * FEATURE: where cargo is tracked, work that lies ahead of it begins from the arrival that is to be expected. Ten hours from Alat
 * to Gardabani, and two on to Tbilisi, where trains may run by night only: what leaves Alat at midnight is late by ten hours.
 */
class O02_TrackingTest {

    private static final String NIGHT = """
            extends: rail.yaml
            coordination: {tracking: %s, schedules: %s, hold: 12 h, hold-for: 20 TEU}
            legs: {gardabani-tbilisi: {hours: '%s-08:00'}}
            """;

    private static Diary papers(String tracking, String ahead) {
        String border = """
                borders: {georgia: {at: [tbilisi], desks: 2, inspection: {share: 0 %%, time: 6 h}}}
                papers: {separate: {steps: {customs: {time: 3 h, ahead: %s}}}}
                """;
        return TinyWorld.of(NIGHT.formatted(tracking, "each-for-itself", "20:00") + border.formatted(ahead))
                .ready("xian", 40, "alat", "tbilisi", "1 00:00")
                .run();
    }

    /** The train leaves Gardabani, the last gate, at 20:00, two hours before it is there; papers take three. */
    @Test
    void atTheGatePapersBeginWhenTheTrainLeavesTheLastStop() {
        Diary diary = papers("gate", "4 h");

        assertThat(diary.lines("takes up")).containsExactly("day 1 20:00 georgia takes up step 0");
        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 1 23:00: moving 12 h, documents 1 h, closed 10 h");
    }

    /** Twelve hours are planned, so papers begin at 08:00, four before: too early, but done when the train is there. */
    @Test
    void trackedTheyBeginBeforeTheExpectedArrival() {
        Diary diary = papers("live", "4 h");

        assertThat(diary.lines("takes up")).containsExactly("day 1 08:00 georgia takes up step 0");
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 22:00: moving 12 h, closed 10 h");
    }

    /** At 10:00, before the hour of 11:00, the train is seen to stop until 20:00: the papers begin at 21:00, an hour ahead. */
    @Test
    void papersOfADelayedTrainAreNotLodgedTooEarly() {
        Diary diary = papers("live", "1 h");

        assertThat(diary.lines("takes up")).containsExactly("day 1 21:00 georgia takes up step 0");
        assertThat(diary.lines("expected at tbilisi"))
                .containsExactly(
                        "day 1 00:00 train is expected at tbilisi on day 1 12:00",
                        "day 1 10:00 train is expected at tbilisi on day 1 22:00");
    }

    private static Diary onward(String tracking, String opens) {
        return TinyWorld.of(
                        NIGHT.formatted(tracking, "synchronised", opens)
                                + "trains: {onward: {route: [tbilisi, kars], capacity: 60 TEU, departs: {every: 24 h, first: 11 h}}}\n")
                .ready("xian", 40, "alat", "kars", "1 00:00")
                .ready("tbilisi", 5, "tbilisi", "kars", "1 08:00")
                .run();
    }

    /** Due at 11:00, held until 12:00, when the plan has the train there. It comes at 22:00. */
    @Test
    void atTheGateATrainIsHeldInVainForOneThatIsLate() {
        assertThat(onward("gate", "20:00").lines("leaves tbilisi with 5"))
                .containsExactly("day 1 12:00 onward leaves tbilisi with 5 TEU");
    }

    /** Known since 10:00, and eleven hours after 11:00: within the hold of twelve. */
    @Test
    void trackedItIsHeldUntilTheLateOneIsThere() {
        assertThat(onward("live", "20:00").lines("leaves tbilisi"))
                .containsExactly("day 1 22:00 onward leaves tbilisi with 45 TEU");
    }

    /** At 23:30 and not before it will be there, half an hour after the twelve hours are over. */
    @Test
    void trackedItIsNotHeldForOneThatWouldComeTooLate() {
        assertThat(onward("live", "21:30").lines("leaves tbilisi with 5"))
                .containsExactly("day 1 11:00 onward leaves tbilisi with 5 TEU");
    }

    private static Diary truck(String tracking) {
        return trucks(tracking, 1).ready("xian", 2, "alat", "kars", "1 00:00").run();
    }

    private static TinyWorld trucks(String tracking, int count) {
        return TinyWorld.of("""
                extends: rail.yaml
                coordination: {tracking: %s}
                roads: {tbilisi-kars: {between: [kars, tbilisi], length: 300 km, time: 8 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}}
                trucks:
                  haul:
                    route: [kars, tbilisi]
                    count: %d
                    hours: {day: 48 h, rest: 11 h, stretch: 48 h, pause: 45 min}
                trains: {train: {departs: {full: 5 %%, or-after: 24 h}}}
                """.formatted(tracking, count));
    }

    /** The truck is in Kars, eight hours from Tbilisi, where the train comes at 12:00. */
    @Test
    void atTheGateATruckIsCalledWhenTheCargoIsThere() {
        assertThat(truck("gate").arrivals("xian"))
                .containsExactly("2 boxes on day 2 04:00: moving 20 h, waiting-truck 8 h");
    }

    /** Called at 04:00. */
    @Test
    void trackedItIsThereWithTheCargo() {
        Diary diary = truck("live");

        assertThat(diary.lines("leaves kars")).startsWith("day 1 04:00 haul leaves kars with 0 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("2 boxes on day 1 20:00: moving 20 h");
    }

    /** Of two trucks one is in Tbilisi, for the train of 12:00; the other is called at 05:00 for that of 13:00. */
    @Test
    void aTruckIsCalledForEachLoadInItsTime() {
        Diary diary = trucks("live", 2)
                .ready("xian", 2, "alat", "kars", "1 00:00", "1 01:00")
                .run();

        assertThat(diary.lines("leaves kars")).startsWith("day 1 05:00 haul leaves kars with 0 TEU");
        assertThat(diary.arrivals("xian"))
                .containsExactly("2 boxes on day 1 20:00: moving 20 h", "2 boxes on day 1 21:00: moving 20 h");
    }

    /**
     * The ferry of day 3 00:00 is planned at Alat for day 4 00:00, and comes up to four hours sooner or later. The train is due at
     * 23:00, with 5 TEU; the ferry brings it 20.
     */
    private static Diary late(String tracking, long seed) {
        return TinyWorld.of("""
                        extends: sea.yaml
                        coordination: {schedules: synchronised, tracking: %s, hold: 12 h, hold-for: 20 TEU}
                        vessels: {feeder: {sailing: 'uniform(20 h, 28 h)'}}
                        trains: {train: {route: [alat, gardabani, tbilisi], capacity: 40 TEU, departs: {every: 24 h, first: 23 h}}}
                        """.formatted(tracking))
                .ready("almaty", 20, "aktau", "tbilisi", "2 00:00")
                .ready("baku", 5, "alat", "tbilisi", "3 12:00")
                .seed(seed)
                .run();
    }

    @Test
    void aTrackedFerryThatIsLateAndMovesIsWaitedForUntilItComes() {
        for (long seed = 1; seed <= 20; seed++) {
            Diary diary = late("live", seed);
            long comes = diary.seconds("feeder reaches alat with 20").get(0);

            assertThat(diary.seconds("train leaves alat with 25"))
                    .containsExactly(Math.max(comes, Diary.second("3 23:00")));
        }
    }

    @Test
    void whereNobodySeesItTheTrainGoesAtThePlannedHour() {
        for (long seed = 1; seed <= 20; seed++) {
            Diary diary = late("gate", seed);
            long planned = Diary.second("4 00:00");

            if (diary.seconds("feeder reaches alat with 20").get(0) > planned) {
                assertThat(diary.seconds("train leaves alat with 5")).containsExactly(planned);
            } else {
                assertThat(diary.lines("train leaves alat with 25")).hasSize(1);
            }
        }
    }
}
