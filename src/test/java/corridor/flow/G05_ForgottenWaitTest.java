package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.FlowTally.RouteTally;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: a wait that was long for once is forgotten, also on a way that nobody takes meanwhile. */
class G05_ForgottenWaitTest {

    /**
     * At 100 USD a day north is 0.4 x 800 + 100 = 420 USD and south 200 + 50 = 250 USD, so south is taken while a wait of less than
     * 1.7 days is reckoned with. Its first train is not full and due a day later, when it is closed, from day 1 to 10: of its wait of 241
     * hours a fifth is remembered.
     */
    private static final String CLOSED_FOR_TEN_DAYS = G01_RouteChoiceTest.TWO_WAYS
            .replace("legs: {", """
            legs: {
              alat-gardabani: {cost: 0.4 USD/TEU-km},
              gardabani-tbilisi: {cost: 0.4 USD/TEU-km},
              tbilisi-kars: {cost: 0.4 USD/TEU-km},
            """.stripTrailing() + " ")
            .replace("alat-julfa: {", "alat-julfa: {closed: [{from: 2025-01-02, to: 2025-01-11}], ");

    private static String wayOf(String ready) {
        Diary diary = TinyWorld.of(CLOSED_FOR_TEN_DAYS)
                .ready("xian", 39, "alat", "kars", "0 23:00")
                .ready("almaty", 40, "alat", "kars", ready)
                .run();
        List<String> lines = diary.lines("leaves alat");
        return lines.get(lines.size() - 1);
    }

    /** 48 hours. */
    @Test
    void theNextForwarderGoesTheOtherWay() {
        assertThat(wayOf("11 01:00")).isEqualTo("day 11 01:00 north leaves alat with 40 TEU");
    }

    /** A lone box would wait a day and be gone; what is remembered beyond it falls to 0.8 a day: to 43.4 hours, and 39.5. */
    @Test
    void daysWithoutNewsLetItBeForgotten() {
        assertThat(wayOf("12 23:00")).isEqualTo("day 12 23:00 north leaves alat with 40 TEU");
        assertThat(wayOf("13 01:00")).isEqualTo("day 13 01:00 south leaves alat with 40 TEU");
    }

    /** It sails on day 21 with boxes that waited 20 days, which makes 4, and on day 27 with none: a fifth of the way from 4 to 3. */
    @Test
    void aVesselThatLeavesWithNothingTellsOfAWaitOfHalfTheTimeSinceTheLast() {
        Diary diary = TinyWorld.of("""
                extends: sea.yaml
                vessels: {feeder: {closed: [{from: 2025-01-02, to: 2025-01-21}]}}
                """)
                .ready("xian", 90, "aktau", "alat", "1 00:00")
                .ready("almaty", 90, "aktau", "alat", "28 00:00")
                .run();

        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 21 00:00 feeder leaves aktau with 90 TEU", "day 27 00:00 feeder leaves aktau with 0 TEU");
        assertThat(G01_RouteChoiceTest.routes(diary, "almaty"))
                .filteredOn(route -> route.bookings() == 1)
                .extracting(RouteTally::expectedDays)
                .singleElement()
                .satisfies(days -> assertThat(days).isCloseTo(1 + 3.8, within(1e-9)));
    }
}
