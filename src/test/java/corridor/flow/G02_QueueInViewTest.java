package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.FlowTally.RouteTally;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: the forwarder sees what waits along each route, in days of what it can carry, and books round it.
 *
 * <p>South is 10 USD less than north (see G01); at 100 USD a day a queue of a tenth of a day makes them equal.
 */
class G02_QueueInViewTest {

    /** One path a day carries one train of 40 TEU. */
    private static final String ONE_PATH =
            G01_RouteChoiceTest.TWO_WAYS.replace("alat-julfa: {", "alat-julfa: {paths: 1 /d, ");

    @Test
    void aQueueOnOneRouteSendsTheNextTheOtherWay() {
        Diary diary = TinyWorld.of(ONE_PATH)
                .ready("xian", 39, "alat", "kars", "1 00:00")
                .ready("almaty", 40, "alat", "kars", "1 01:00")
                .run();

        assertThat(diary.lines("north leaves alat")).containsExactly("day 1 01:00 north leaves alat with 40 TEU");
        assertThat(diary.lines("south leaves alat")).containsExactly("day 2 00:00 south leaves alat with 39 TEU");
    }

    /** 4 TEU of 40 a day are the tenth of a day at which both cost the same; with 3 the south is still the lesser. */
    @Test
    void aShortQueueDoesNot() {
        Diary diary = TinyWorld.of(ONE_PATH)
                .ready("xian", 3, "alat", "kars", "1 00:00")
                .ready("almaty", 40, "alat", "kars", "1 01:00")
                .run();

        assertThat(diary.lines("north leaves alat")).isEmpty();
    }

    /** 12 h free of queues, and 3 TEU of 40 a day. */
    @Test
    void theExpectationCountsTheQueue() {
        Diary diary = TinyWorld.of(ONE_PATH)
                .ready("xian", 3, "alat", "kars", "1 00:00")
                .ready("almaty", 40, "alat", "kars", "1 01:00")
                .run();

        assertThat(G01_RouteChoiceTest.routes(diary, "almaty"))
                .filteredOn(route -> route.bookings() == 1)
                .extracting(RouteTally::expectedDays)
                .containsExactly(0.5 + 3.0 / 40);
    }
}
