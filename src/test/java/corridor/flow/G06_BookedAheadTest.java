package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.FlowTally.RouteTally;
import org.junit.jupiter.api.Test;

/** FEATURE: the forwarder also sees what others have booked that is not there yet, and how often a service runs at all. */
class G06_BookedAheadTest {

    /** Two trucks take 12 TEU a day from Alat to Tbilisi (see N02), 4 h away; the train to Alat runs 12 h. */
    private static final String TRAIN_AND_TRUCKS = """
            trains: {train: {route: [julfa, alat], capacity: 8 TEU, departs: {full: 100 %, or-after: 24 h}}}
            """ + N02_TruckFleetTest.ROAD;

    private static double expectedHours(Diary diary, String flow) {
        RouteTally taken = G01_RouteChoiceTest.routes(diary, flow).stream()
                .filter(route -> route.bookings() == 1)
                .findFirst()
                .orElseThrow();
        return 24 * taken.expectedDays();
    }

    /** The 8 TEU aboard of the train take 16 h; when two more come, after 12 h, 4 of these are left. */
    @Test
    void whatIsOnItsWayStandsInTheQueueThatIsReckonedWith() {
        Diary diary = TinyWorld.of(TRAIN_AND_TRUCKS)
                .ready("xian", 8, "julfa", "tbilisi", "1 00:00")
                .ready("almaty", 2, "julfa", "tbilisi", "1 01:00")
                .run();

        assertThat(expectedHours(diary, "almaty")).isCloseTo(12 + 4 + 4, within(1e-9));
    }

    /** By then they are gone: two days, in which 24 TEU could be. */
    @Test
    void whatIsGoneByThenDoesNot() {
        Diary diary = TinyWorld.of(TRAIN_AND_TRUCKS.replace("trains:", "legs: {alat-julfa: {time: 48 h}}\ntrains:"))
                .ready("xian", 8, "julfa", "tbilisi", "1 00:00")
                .ready("almaty", 2, "julfa", "tbilisi", "1 01:00")
                .run();

        assertThat(expectedHours(diary, "almaty")).isCloseTo(48 + 4, within(1e-9));
    }

    /** 20 TEU a week: those of 20 that stand before them are a week. */
    @Test
    void aWeeklyTrainTakesATrainAWeek() {
        Diary diary = TinyWorld.of("""
                trains: {train: {route: [julfa, alat], capacity: 20 TEU, departs: {every: 7 d}}}
                """)
                .ready("xian", 20, "julfa", "alat", "1 00:00")
                .ready("almaty", 20, "julfa", "alat", "1 01:00")
                .run();

        assertThat(expectedHours(diary, "almaty")).isCloseTo(12 + 7 * 24, within(1e-9));
    }
}
