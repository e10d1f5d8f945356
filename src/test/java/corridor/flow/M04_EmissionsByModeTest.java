package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.FlowTally;
import corridor.result.Measure;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: what is emitted on rails, at sea and on roads is told apart.
 *
 * <p>3,000 km by rail at 20 g, 440 km by sea at 35 g and 500 km by road at 75 g, of 14 t.
 */
class M04_EmissionsByModeTest {

    private static final String ALL_THREE = """
            extends: sea.yaml
            trains:
              east: {route: [altynkol, aktau], capacity: 40 TEU, departs: {full: 1 %, or-after: 24 h}}
            roads:
              alat-tbilisi: {between: [alat, tbilisi], length: 500 km, time: 4 h, cost: 1 USD/TEU-km, co2: 75 g/tkm}
            trucks: {haul: {route: [alat, tbilisi], count: 1}}
            """;

    private static final Offset<Double> BITS = within(1e-9);

    private static List<FlowTally> flows() {
        return TinyWorld.of(ALL_THREE)
                .ready("far", 2, "altynkol", "tbilisi", "0 06:00")
                .ready("near", 4, "alat", "tbilisi", "1 00:00")
                .run()
                .result()
                .flows();
    }

    /** 3,000 x 20 x 14 = 840 kg, 440 x 35 x 14 = 215.6 kg and 500 x 75 x 14 = 525 kg per TEU: 1,580.6 kg. */
    @Test
    void eachModeHasItsOwnAndTheyAddUp() {
        FlowTally far = flows().get(0);

        assertThat(far.measure(Measure.CO2_RAIL)).isCloseTo(840, BITS);
        assertThat(far.measure(Measure.CO2_SEA)).isCloseTo(215.6, BITS);
        assertThat(far.measure(Measure.CO2_ROAD)).isCloseTo(525, BITS);
        assertThat(far.measure(Measure.CO2)).isCloseTo(1_580.6, BITS);
    }

    @Test
    void whatGoesByTruckAloneEmitsNothingAtSea() {
        FlowTally near = flows().get(1);

        assertThat(near.measure(Measure.CO2_ROAD)).isCloseTo(525, BITS);
        assertThat(near.measure(Measure.CO2_SEA)).isZero();
        assertThat(near.measure(Measure.CO2_RAIL)).isZero();
        assertThat(near.measure(Measure.CO2)).isCloseTo(525, BITS);
    }

    /** 2 TEU of far and 4 of near: (2 x 840) / 6, (2 x 215.6) / 6, and 525 for each. */
    @Test
    void flowsTogetherAddUpModeByMode() {
        FlowTally all = FlowTally.together(flows());

        assertThat(all.measure(Measure.CO2_RAIL)).isCloseTo(280, BITS);
        assertThat(all.measure(Measure.CO2_SEA)).isCloseTo(215.6 / 3, BITS);
        assertThat(all.measure(Measure.CO2_ROAD)).isCloseTo(525, BITS);
    }
}
