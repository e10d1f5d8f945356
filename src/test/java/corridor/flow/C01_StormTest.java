package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: a storm stops the quay: nothing berths, nothing is lifted, nothing sails until it is over. Trains go on. */
class C01_StormTest {

    /** About one storm in two months over Aktau, 48 h each; vessels that wait ten days for cargo. */
    private static final String AKTAU = """
            extends: sea.yaml
            run: {horizon: 90 d}
            vessels: {feeder: {count: 2, departs: {full: 100 %, or-after: 240 h}}}
            trains: {train: {route: [altynkol, aktau], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}}
            weather: {caspian: {closes: [aktau], events-per-month: [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], length: 48 h}}
            """;

    /** Luck whose first storm comes while one vessel lies in Aktau and one in Alat: after day 1 and before day 10. */
    private final long seed = seedWithStormBetween(2 * Diary.DAY, 10 * Diary.DAY);

    private final long begins = firstStorm(seed);
    private final long ends = begins + 48 * Diary.HOUR;

    private static long firstStorm(long seed) {
        List<Long> storms = TinyWorld.of(AKTAU).seed(seed).run().seconds("storm closes aktau");
        return storms.isEmpty() ? Long.MAX_VALUE : storms.get(0);
    }

    private static long seedWithStormBetween(long from, long to) {
        long seed = 1;
        while (firstStorm(seed) < from || firstStorm(seed) > to) {
            seed++;
        }
        return seed;
    }

    private TinyWorld world() {
        return TinyWorld.of(AKTAU).seed(seed);
    }

    @Test
    void aFullVesselIsHeldInPort() {
        Diary diary = world().readyAt("almaty", 89, "aktau", "alat", begins - Diary.HOUR)
                .readyAt("last", 1, "aktau", "alat", begins + Diary.HOUR)
                .run();

        assertThat(diary.seconds("leaves aktau with 90 TEU")).containsExactly(ends);
        assertThat(diary.deliveries("almaty"))
                .hasSize(89)
                .allMatch(box -> box.why().equals("moving 24 h, waiting-vessel 1 h, weather 48 h"));
        assertThat(diary.deliveries("last")).allMatch(box -> box.why().equals("moving 24 h, weather 47 h"));
    }

    @Test
    void cranesStandStillAndTheBoxesBeforeThemWaitForTheWeather() {
        Diary diary = TinyWorld.of(AKTAU.replace(
                        "trains:", "terminals: {aktau: {quay: {berths: 2, cranes: 1, moves: 10 /h}}}\ntrains:"))
                .seed(seed)
                .readyAt("almaty", 90, "aktau", "alat", begins - Diary.HOUR)
                .run();

        assertThat(diary.deliveries("almaty")).hasSize(90).allSatisfy(box -> {
            assertThat(box.hoursUnder(Cause.WEATHER)).isEqualTo(48);
            assertThat(box.hoursUnder(Cause.HANDLING)).isLessThan(10);
        });
    }

    @Test
    void aVesselThatComesStaysAtAnchorUntilItIsOver() {
        Diary diary = world().readyAt("poti", 90, "alat", "aktau", begins - 12 * Diary.HOUR)
                .run();

        assertThat(diary.deliveries("poti"))
                .hasSize(90)
                .allMatch(box -> box.why().equals("moving 24 h, weather 36 h"))
                .allMatch(box -> box.second() == ends);
    }

    @Test
    void aVesselSailsTowardsAStormAndComesTooLateForIt() {
        Diary diary = world().readyAt("poti", 90, "alat", "aktau", begins + 30 * Diary.HOUR)
                .run();

        assertThat(diary.deliveries("poti"))
                .hasSize(90)
                .allMatch(box -> box.why().equals("moving 24 h"));
    }

    @Test
    void trainsRunThroughIt() {
        Diary diary = world().readyAt("xian", 40, "altynkol", "aktau", begins - 60 * Diary.HOUR)
                .readyAt("poti", 40, "aktau", "altynkol", begins + Diary.HOUR)
                .run();

        assertThat(diary.deliveries()).hasSize(80).allMatch(box -> box.why().equals("moving 72 h"));
    }
}
