package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.Cause;
import org.junit.jupiter.api.Test;

/** FEATURE: the cranes of a port work for all vessels at its berths; one move takes one box. */
class B05_QuayCraneTest {

    /** Vessels from Aktau and from Turkmenbashi reach Alat on the same minute with 90 boxes each. */
    private static final String TWO_LINES = """
            extends: two-lines.yaml
            terminals: {alat: {quay: {berths: 2, cranes: %d, moves: 10 /h}}}
            """;

    private static Diary work(int cranes) {
        return TinyWorld.of(TWO_LINES.formatted(cranes))
                .ready("almaty", 90, "aktau", "alat", "1 00:00")
                .ready("ashgabat", 90, "turkmenbashi", "alat", "1 00:00")
                .run();
    }

    /** 180 moves of 6 min on one crane are 18 h, on two 9 h; sd 0.29 x 6 min x sqrt(180) = 23 min. */
    @Test
    void twoVesselsShareTheCranes() {
        assertThat(lastHour(work(1))).isCloseTo(18, within(1.2));
        assertThat(lastHour(work(2))).isCloseTo(9, within(0.6));
    }

    @Test
    void boxesThatWaitForACraneAreBeingHandled() {
        assertThat(work(1).deliveries())
                .allMatch(delivery ->
                        delivery.under(Cause.MOVING) + delivery.under(Cause.HANDLING) == delivery.transitSeconds());
    }

    private static double lastHour(Diary diary) {
        long last = diary.deliveries().get(179).second();
        return (double) (last - Diary.second("2 00:00")) / Diary.HOUR;
    }
}
