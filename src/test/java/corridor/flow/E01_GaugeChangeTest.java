package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.result.Cause;
import corridor.scenario.InvalidScenario;
import org.junit.jupiter.api.Test;

/** FEATURE: where the gauge changes, boxes are lifted from one train to another; lifts and the wait for them count as that. */
class E01_GaugeChangeTest {

    private static final String BREAK = """
            extends: rail.yaml
            legs: {tbilisi-kars: {gauge: 1435 mm}}
            terminals: {tbilisi: {rail: {tracks: 4, cranes: 1, moves: 10 /h, gauge-change: %s}}}
            trains: {kars: {route: [tbilisi, kars], capacity: %d TEU, departs: {full: 100 %%, or-after: 24 h}}}
            """;

    /** 40 boxes off and 40 on, 6 min each: 8 h for the last; sd 0.29 x 6 min x sqrt(80) = 15 min. */
    @Test
    void aTrainIsLiftedOverBoxByBox() {
        Diary diary = TinyWorld.of(BREAK.formatted("true", 40))
                .ready("xian", 40, "alat", "kars", "1 00:00")
                .run();

        assertThat(diary.lines("kars reaches")).hasSize(1);
        assertThat((double) diary.seconds("kars leaves").get(0))
                .isCloseTo((double) Diary.second("1 20:00"), within(2_700.0));
        assertThat(diary.deliveries())
                .allMatch(box -> box.hoursUnder(Cause.MOVING) == 24)
                .allMatch(box -> box.under(Cause.HANDLING) == 0)
                .anyMatch(box -> box.hoursUnder(Cause.GAUGE_CHANGE) > 4);
    }

    /** Two trains on two tracks, one crane: 80 boxes off before any is on, so the last is off after 8 h. */
    @Test
    void theSecondTrainQueuesForTheEquipment() {
        Diary diary = TinyWorld.of(BREAK.formatted("true", 80))
                .ready("xian", 80, "alat", "kars", "1 00:00")
                .run();

        double longest = diary.deliveries().stream()
                .mapToDouble(box -> box.hoursUnder(Cause.GAUGE_CHANGE))
                .max()
                .orElseThrow();
        assertThat(longest).isGreaterThan(8);
        assertThat((double) diary.seconds("kars leaves").get(0))
                .isCloseTo((double) Diary.second("2 04:00"), within(3_600.0));
    }

    @Test
    void withoutEquipmentThereIsNoWay() {
        TinyWorld world = TinyWorld.of(BREAK.formatted("false", 40)).ready("xian", 40, "alat", "kars", "1 00:00");

        assertThatThrownBy(world::network)
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("no chain of trains, vessels and trucks carries flow 'xian'");
    }

    @Test
    void onOneGaugeTheSameWorkIsHandling() {
        Diary diary = TinyWorld.of(BREAK.formatted("false", 40).replace("1435 mm", "1520 mm"))
                .ready("xian", 40, "alat", "kars", "1 00:00")
                .run();

        assertThat(diary.deliveries())
                .allMatch(box -> box.under(Cause.GAUGE_CHANGE) == 0)
                .allMatch(box -> box.under(Cause.HANDLING) > 0);
    }
}
