package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.result.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: a container draws the same luck in every scenario, whatever way it goes and whoever else travels. */
class H01_SameLuckTest {

    /** Lots of mixed boxes, and a border at Kars that both ways reach, which opens each fourth box for as long as luck will. */
    private static final String TWO_WAYS = G01_RouteChoiceTest.TWO_WAYS + """
            run: {horizon: 60 d}
            borders: {kars: {at: [kars], desks: 9, inspection: {share: 25 %, time: 'lognormal(mean: 24 h, cv: 0.8)'}}}
            flows:
              xian: {from: alat, to: kars, volume: 9000 TEU/y, consignment: 10 TEU, arrives: lots, forty-foot: 50 %, promised: 9 d}
            """;

    private static final String ANOTHER =
            "  almaty: {from: alat, to: kars, volume: 9000 TEU/y, consignment: 20 TEU, arrives: lots, forty-foot: 80 %, promised: 9 d}\n";

    /** Of each box when it was ready and how long it was opened for. */
    private static List<String> luck(Diary diary) {
        return diary.deliveries("xian").stream()
                .filter(box -> box.readySecond() < 60 * Diary.DAY)
                .map(box -> box.readySecond() + " " + box.under(Cause.INSPECTION))
                .sorted()
                .toList();
    }

    private static Diary run(String scenario) {
        return TinyWorld.of(scenario).run();
    }

    @Test
    void itIsTheSameWhenTheRouteChanges() {
        Diary south = run(TWO_WAYS.replace("time: 6 h, cost: 0.3", "time: 6 h, cost: 0.01"));
        Diary north = run(TWO_WAYS.replace("time: 6 h, cost: 0.3", "time: 48 h, cost: 9"));

        assertThat(south.lines("north")).isEmpty();
        assertThat(north.lines("south")).isEmpty();
        assertThat(luck(south)).hasSizeGreaterThan(500).isEqualTo(luck(north));
        assertThat(south.result().deliveredTeu()).isEqualTo(north.result().deliveredTeu());
    }

    @Test
    void itIsTheSameWhenAnotherFlowIsAdded() {
        assertThat(luck(run(TWO_WAYS + ANOTHER))).isEqualTo(luck(run(TWO_WAYS)));
        assertThat(luck(run(TWO_WAYS.replace("flows:\n", "flows:\n" + ANOTHER))))
                .isEqualTo(luck(run(TWO_WAYS)));
    }

    @Test
    void itIsAnotherInAnotherYear() {
        assertThat(luck(TinyWorld.of(TWO_WAYS).seed(2).run())).isNotEqualTo(luck(run(TWO_WAYS)));
    }
}
