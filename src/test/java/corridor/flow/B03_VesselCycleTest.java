package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.RunResult.ServiceTally;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: how long a vessel's round trip takes is no input; it comes out of the sailing and of the work in both ports.
 *
 * <p>A move takes between 0.5 and 1.5 of its mean, all alike: a standard deviation of 0.29 means.
 */
class B03_VesselCycleTest {

    /** Cargo for three full round trips waits in both ports. One crane with 10 moves an hour takes 6 min for each. */
    private final TinyWorld world = TinyWorld.of("""
                    extends: sea.yaml
                    run: {horizon: 15 d}
                    terminals:
                      aktau: {quay: {berths: 1, cranes: 1, moves: 10 /h}}
                      alat: {quay: {berths: 1, cranes: 1, moves: 10 /h}}
                    """)
            .ready("almaty", 360, "aktau", "alat", "0 01:00")
            .ready("poti", 360, "alat", "aktau", "0 01:00");

    /** Four calls at Alat within 15 days: 90 boxes off, 90 on, 180 x 6 min = 18 h; sd 0.29 x 6 min x sqrt(180) = 23 min. */
    @Test
    void handlingIsTheSumOfTheMoves() {
        ServiceTally feeder = world.run().result().services().get(0);

        assertThat(feeder.meanHandlingSeconds().get(1)).isCloseTo(18 * 3_600, within(3_600.0));
    }

    /** 24 h out, 18 h in Alat, 24 h back, 18 h in Aktau. */
    @Test
    void aCycleIsTwoSailingsAndTwoPorts() {
        Diary diary = world.run();

        // The last sailings wait for cargo that does not come, so only those with a full load count.
        java.util.List<Long> full = diary.seconds("leaves aktau with 90 TEU");
        assertThat(full).hasSize(4);
        assertThat((full.get(3) - full.get(0)) / 3.0).isCloseTo(84 * 3_600, within(1.5 * 3_600));
    }

    @Test
    void noMoveIsShorterThanHalfOrLongerThanOneAndAHalfOfTheMean() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        terminals: {alat: {quay: {berths: 1, cranes: 1, moves: 10 /h}}}
                        """)
                .ready("almaty", 90, "aktau", "alat", "1 00:00")
                .run();

        long berthed = diary.seconds("reaches alat").get(0);
        for (Diary.Delivery delivery : diary.deliveries("almaty")) {
            long move = delivery.second() - berthed;
            assertThat(move).isBetween(180L, 540L);
            berthed = delivery.second();
        }
    }
}
