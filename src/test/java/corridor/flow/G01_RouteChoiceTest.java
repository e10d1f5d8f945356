package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.FlowTally.RouteTally;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a consignment is booked on the day it is ready, on the route of least price plus time at its value, or by shares
 * that follow from it.
 *
 * <p>North by Tbilisi: 800 km at 0.2 USD and 24 h. South by Julfa: 800 km at 0.25 USD on average, and 12 h. At 100 USD a day
 * that is 160 + 100 = 260 USD against 200 + 50 = 250 USD per TEU.
 */
class G01_RouteChoiceTest {

    static final String TWO_WAYS = """
            legs: {julfa-kars: {time: 6 h, cost: 0.3 USD/TEU-km}, alat-julfa: {time: 6 h}}
            trains:
              north: {route: [alat, gardabani, tbilisi, kars], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}
              south: {route: [alat, julfa, kars], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}
            """;

    static List<RouteTally> routes(Diary diary, String flow) {
        int index = diary.flows().indexOf(flow);
        return diary.result().flows().get(index).routes();
    }

    @Test
    void theCheapestTakesTheLesserSum() {
        Diary diary = TinyWorld.of(TWO_WAYS)
                .ready("xian", 40, "alat", "kars", "1 00:00")
                .run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 1 00:00 south leaves alat with 40 TEU");
        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 1 12:00: moving 12 h");
    }

    /** At 60 USD a day: 160 + 60 = 220 against 200 + 30 = 230 USD. */
    @Test
    void whoValuesTimeLessGoesTheCheaperWay() {
        Diary diary = TinyWorld.of(TWO_WAYS + "route-choice: {value-of-time: 60 USD/TEU/d}\n")
                .ready("xian", 40, "alat", "kars", "1 00:00")
                .run();

        assertThat(diary.lines("leaves alat")).containsExactly("day 1 00:00 north leaves alat with 40 TEU");
    }

    /** exp(-0.05 x 250) / (exp(-0.05 x 250) + exp(-0.05 x 260)) = 1 / (1 + exp(-0.5)) = 0.622 go south; 3 sd of 1,000 are 0.046. */
    @Test
    void theLogitSplitsByTheDifference() {
        Diary diary = TinyWorld.of(TWO_WAYS + """
                route-choice: {rule: logit, value-of-time: 100 USD/TEU/d, per-usd: 0.05}
                run: {horizon: 365 d}
                flows:
                  xian: {from: alat, to: kars, volume: 40000 TEU/y, consignment: 40 TEU, arrives: block-train, forty-foot: 0 %, promised: 9 d}
                """).run();

        List<RouteTally> routes = routes(diary, "xian");
        double bookings = routes.stream().mapToLong(RouteTally::bookings).sum();
        assertThat(bookings).isCloseTo(1_000, within(100.0));
        double south = routes.stream()
                .filter(route -> days(route) < 0.6)
                .mapToLong(RouteTally::bookings)
                .sum();
        assertThat(south / bookings).isCloseTo(0.622, within(0.046));
    }

    @Test
    void whatTheChoiceSawIsRecorded() {
        Diary diary = TinyWorld.of(TWO_WAYS)
                .ready("xian", 40, "alat", "kars", "1 00:00")
                .run();

        assertThat(routes(diary, "xian"))
                .filteredOn(route -> route.bookings() > 0)
                .singleElement()
                .satisfies(route -> assertThat(route.expectedDays()).isEqualTo(0.5));
    }

    private static double days(RouteTally route) {
        return route.expectedDays() / route.bookings();
    }
}
