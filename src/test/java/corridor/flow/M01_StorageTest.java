package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.FlowTally;
import corridor.result.FlowTally.StopTally;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: a box that stands in a yard longer than the free days pays for each day begun after them.
 *
 * <p>The train of day 1 is in Aktau on day 4 00:00, the vessel on day 7 00:00: three days in the yard, however long the vessel
 * then lies there.
 */
class M01_StorageTest {

    private static final String AKTAU = """
            extends: sea.yaml
            terminals: {aktau: {yard: 50 TEU, storage: {free: %s, then: 10 USD/TEU/d}}}
            vessels: {feeder: {departs: {every: 120 h, first: 24 h}}}
            trains: {train: {route: [altynkol, aktau], capacity: 40 TEU, departs: {full: 100 %%, or-after: 24 h}}}
            """;

    private static FlowTally xian(String free) {
        Diary diary = TinyWorld.of(AKTAU.formatted(free))
                .ready("xian", 40, "altynkol", "alat", "1 00:00")
                .run();
        assertThat(diary.arrivals("xian"))
                .containsExactly("40 boxes on day 12 00:00: moving 96 h, waiting-vessel 168 h");
        return diary.result().flows().get(0);
    }

    /** Two of the three days, at 10 USD for each of 40 TEU. */
    @Test
    void theDaysBeyondTheFreeOnesAreCharged() {
        assertThat(xian("1 d").bill().storage()).isEqualTo(2 * 10 * 40);
    }

    /** A day and a half beyond. */
    @Test
    void aDayThatHasBegunIsADay() {
        assertThat(xian("36 h").bill().storage()).isEqualTo(2 * 10 * 40);
        assertThat(xian("47 h").bill().storage()).isEqualTo(2 * 10 * 40);
        assertThat(xian("49 h").bill().storage()).isEqualTo(10 * 40);
    }

    @Test
    void whoLeavesOnTheLastFreeSecondPaysNothing() {
        assertThat(xian("3 d").bill().storage()).isZero();
    }

    /** 3,000 km at 0.2 USD and 440 km at 0.5 USD are 820 USD per TEU; 20 USD of storage come on top. */
    @Test
    void storageIsPartOfThePrice() {
        assertThat(xian("1 d").usd()).isEqualTo(40 * (600 + 220 + 20));
    }

    /** Paid on leaving Aktau: 600 USD on arrival, 620 on departure. */
    @Test
    void itIsSpentWhereTheBoxStood() {
        assertThat(xian("1 d").routes().get(0).stops())
                .extracting(StopTally::usdOnArrival)
                .containsExactly(0.0, 40 * 600.0, 40 * 840.0);
        assertThat(xian("1 d").routes().get(0).stops())
                .extracting(StopTally::usdOnDeparture)
                .containsExactly(0.0, 40 * 620.0, 40 * 840.0);
    }

    /** The train leaves a day after the ten boxes are ready; the second day at Altynkol never begins. */
    @Test
    void theYardOfTheOriginChargesToo() {
        Diary diary = TinyWorld.of(AKTAU.formatted("3 d")
                        .replace("aktau: {yard: 50 TEU, ", "altynkol: {")
                        .replace("free: 3 d", "free: 0 d"))
                .ready("xian", 10, "altynkol", "aktau", "1 00:00")
                .run();

        assertThat(diary.arrivals("xian")).containsExactly("10 boxes on day 5 00:00: moving 72 h, waiting-train 24 h");
        assertThat(diary.result().flows().get(0).bill().storage()).isEqualTo(10 * 10);
    }
}
