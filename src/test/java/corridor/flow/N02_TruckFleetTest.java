package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.FlowTally.RouteTally;
import org.junit.jupiter.api.Test;

/** FEATURE: a fleet of trucks goes round, loaded where there is cargo and empty where there is none. */
class N02_TruckFleetTest {

    static final String ROAD = """
            roads:
              alat-tbilisi: {between: [alat, tbilisi], length: 500 km, time: 4 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}
            trucks:
              haul:
                route: [alat, tbilisi]
                count: 2
                hours: {day: 48 h, rest: 11 h, stretch: 48 h, pause: 45 min}
            """;

    /**
     * Four loads of two boxes at Alat, one truck there and one at Tbilisi, four hours apart. The first leaves at once, the second
     * is called and comes at 04:00; each comes back for one load more.
     */
    @Test
    void twoTrucksFetchFourLoads() {
        Diary diary = TinyWorld.of(ROAD)
                .ready("goods", 8, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("goods"))
                .containsExactly(
                        "2 boxes on day 1 04:00: moving 4 h",
                        "2 boxes on day 1 08:00: moving 4 h, waiting-truck 4 h",
                        "2 boxes on day 1 12:00: moving 4 h, waiting-truck 8 h",
                        "2 boxes on day 1 16:00: moving 4 h, waiting-truck 12 h");
        assertThat(diary.lines("leaves tbilisi"))
                .containsExactly(
                        "day 1 00:00 haul leaves tbilisi with 0 TEU",
                        "day 1 04:00 haul leaves tbilisi with 0 TEU",
                        "day 1 08:00 haul leaves tbilisi with 0 TEU");
        assertThat(diary.result().services().get(0).ways())
                .extracting(way -> way.emptyDepartures())
                .satisfies(empty -> assertThat(empty.get(0) + empty.get(1)).isEqualTo(3));
        assertThat(diary.result().services().get(0).departures()).isEqualTo(7);
    }

    /** The same four loads wait 0, 4, 8 and 12 hours: 6 by the mean, beside the 4 of the drive. */
    @Test
    void whoSendsThemKnowsHowFewTrucksThereAre() {
        Diary diary = TinyWorld.of(ROAD)
                .ready("goods", 8, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(G01_RouteChoiceTest.routes(diary, "goods"))
                .filteredOn(route -> route.bookings() == 1)
                .extracting(RouteTally::expectedDays)
                .containsExactly((4 + 6) / 24.0);
    }

    /** The only truck reaches Tbilisi at 04:00, where two boxes have waited since 03:00. */
    @Test
    void aTruckTakesBackWhatWaits() {
        Diary diary = TinyWorld.of(ROAD.replace("count: 2", "count: 1"))
                .ready("goods", 2, "alat", "tbilisi", "1 00:00")
                .ready("back", 2, "tbilisi", "alat", "1 03:00")
                .run();

        assertThat(diary.arrivals("back")).containsExactly("2 boxes on day 1 08:00: moving 4 h, waiting-truck 1 h");
        assertThat(diary.lines("with 0 TEU")).isEmpty();
    }

    @Test
    void aBoxOfFortyFeetFillsATruck() {
        Diary diary = TinyWorld.of(ROAD + """
                        flows:
                          long:
                            from: alat
                            to: tbilisi
                            volume: 0 TEU/y
                            consignment: 4 TEU
                            arrives: block-train
                            forty-foot: 100 %
                            promised: 10 d
                        """).again("long", "1 00:00").run();

        assertThat(diary.arrivals("long"))
                .containsExactly(
                        "1 box on day 1 04:00: moving 4 h", "1 box on day 1 08:00: moving 4 h, waiting-truck 4 h");
    }

    /**
     * Twelve hours at the wheel under the AETR: 4.5 h, 45 min, 4.5 h, 11 h of rest, 3 h, which is 23 h 45 min.
     */
    @Test
    void aDriverTakesHisBreakAndHisRest() {
        Diary diary = TinyWorld.of("""
                        roads:
                          alat-tbilisi:
                            {between: [alat, tbilisi], length: 500 km, time: 12 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}
                        trucks: {haul: {route: [alat, tbilisi], count: 2}}
                        """)
                .ready("goods", 2, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.arrivals("goods")).containsExactly("2 boxes on day 1 23:45: moving 1425 min");
        assertThat(diary.flows()).containsExactly("goods");
    }

    @Test
    void breaksAndRestsAreInTheFreeFlowTime() {
        assertThat(TinyWorld.of("""
                                roads:
                                  alat-tbilisi:
                                    {between: [alat, tbilisi], length: 500 km, time: 12 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}
                                trucks: {haul: {route: [alat, tbilisi], count: 2}}
                                """)
                        .ready("goods", 2, "alat", "tbilisi")
                        .network()
                        .flows()
                        .get(0)
                        .routes()
                        .get(0)
                        .freeFlowSeconds())
                .isEqualTo(1425 * 60);
    }

    /** Each load of two boxes falls empty at Tbilisi and goes back with the truck that brought it, one batch after the other. */
    @Test
    void emptiesThatGiveWayToCargoGoHomeByTruck() {
        Diary diary = TinyWorld.of(ROAD + """
                        empties: {tbilisi: {home: alat, share: 100 %, goes: {rule: when-room, batch: 2 TEU}}}
                        """)
                .ready("goods", 8, "alat", "tbilisi", "1 00:00")
                .run();

        assertThat(diary.lines("leaves tbilisi with 2 TEU"))
                .containsExactly(
                        "day 1 04:00 haul leaves tbilisi with 2 TEU",
                        "day 1 08:00 haul leaves tbilisi with 2 TEU",
                        "day 1 12:00 haul leaves tbilisi with 2 TEU",
                        "day 1 16:00 haul leaves tbilisi with 2 TEU");
    }
}
