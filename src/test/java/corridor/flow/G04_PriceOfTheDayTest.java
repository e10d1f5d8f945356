package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * FEATURE: a price may be another on certain days; the day of booking counts, for the choice and for what is paid.
 *
 * <p>On 11 and 12 January, days 10 and 11 of the run, the second half of the south (see G01) costs 0.4 USD instead of 0.3:
 * 400 km at 0.2 and 400 km at 0.4 are 240 USD, and 240 + 50 = 290 USD is more than the 260 USD of the north.
 */
class G04_PriceOfTheDayTest {

    private static final String DEARER = G01_RouteChoiceTest.TWO_WAYS.replace(
            "cost: 0.3 USD/TEU-km",
            "cost: 0.3 USD/TEU-km, tariffs: [{from: 2025-01-11, to: 2025-01-12, cost: 0.4 USD/TEU-km}]");

    @Test
    void whatIsBookedOnTheDearDaysGoesTheOtherWay() {
        Diary diary = TinyWorld.of(DEARER)
                .ready("xian", 40, "alat", "kars", "9 23:59", "10 00:00", "11 23:59", "12 00:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 9 23:59 south leaves alat with 40 TEU",
                        "day 10 00:00 north leaves alat with 40 TEU",
                        "day 11 23:59 north leaves alat with 40 TEU",
                        "day 12 00:00 south leaves alat with 40 TEU");
        assertThat(diary.result().flows().get(0).usd()).isEqualTo(40 * (200 + 160 + 160 + 200));
    }

    /** Under way from day 9 to day 10: 200 USD as on the day of booking. */
    @Test
    void whatIsUnderWayPaysThePriceOfItsBooking() {
        Diary diary = TinyWorld.of(DEARER)
                .ready("xian", 40, "alat", "kars", "9 20:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("40 boxes on day 10 08:00: moving 12 h");
        assertThat(diary.result().flows().get(0).usd()).isEqualTo(40 * 200);
    }

    /**
     * With 0.31 USD instead of 0.4 the dear days cost 80 + 124 = 204 USD, and 204 + 50 are still less than 260. The bookings of
     * the south saw 200 USD three times and 204 once, which is 1 USD more than 200 on average, however long each price held.
     */
    @Test
    void thePriceOfARouteIsTheOneThatItsBookingsSaw() {
        Diary diary = TinyWorld.of(DEARER.replace("0.4 USD", "0.31 USD"))
                .ready("xian", 40, "alat", "kars", "9 20:00", "10 00:00", "12 00:00", "13 00:00")
                .run();

        assertThat(G01_RouteChoiceTest.routes(diary, "xian"))
                .filteredOn(route -> route.bookings() > 0)
                .singleElement()
                .satisfies(south -> {
                    assertThat(south.bookings()).isEqualTo(4);
                    assertThat(south.usdAboveFirst() / south.bookings()).isEqualTo(1, within(1e-9));
                });
    }
}
