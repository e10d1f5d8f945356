package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a line opens on a day; what is booked so that it gets there later may use it, what is booked before goes round.
 *
 * <p>Julfa to Kars opens on day 10, and Julfa is 6 h from Alat, so from day 9 18:00 on the south (see G01) can be booked.
 */
class G03_OpeningDayTest {

    private static final String OPENING =
            G01_RouteChoiceTest.TWO_WAYS.replace("julfa-kars: {", "julfa-kars: {open-from: 2025-01-11, ");

    @Test
    void consignmentsBookedBeforeGoTheOldWayAndAfterwardsTheNew() {
        Diary diary = TinyWorld.of(OPENING)
                .ready("xian", 40, "alat", "kars", "9 17:59", "9 18:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactly(
                        "day 9 17:59 north leaves alat with 40 TEU", "day 9 18:00 south leaves alat with 40 TEU");
        assertThat(diary.lines("south leaves julfa")).containsExactly("day 10 00:00 south leaves julfa with 40 TEU");
    }

    /** 6 h on average and 1 h at least: a lucky train is there before the line is. */
    @Test
    void aTrainThatIsThereTooSoonWaitsForTheOpening() {
        String lucky = OPENING.replace("alat-julfa: {time: 6 h", "alat-julfa: {time: 'uniform(1 h, 11 h)'");
        long seed = 1;
        Diary diary = run(lucky, seed);
        while (diary.seconds("south reaches julfa").get(0) >= Diary.second("10 00:00")) {
            diary = run(lucky, ++seed);
        }

        long waits =
                Diary.second("10 00:00") - diary.seconds("south reaches julfa").get(0);
        assertThat(diary.lines("south leaves julfa")).containsExactly("day 10 00:00 south leaves julfa with 40 TEU");
        assertThat(diary.deliveries()).hasSize(40).allMatch(box -> box.under(Cause.CLOSED) == waits);
    }

    private static Diary run(String scenario, long seed) {
        return TinyWorld.of(scenario)
                .seed(seed)
                .ready("xian", 40, "alat", "kars", "9 18:00")
                .run();
    }
}
