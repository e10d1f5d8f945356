package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.scenario.InvalidScenario;
import org.junit.jupiter.api.Test;

/** FEATURE: at low water a vessel takes less than it has room for. */
class B06_LowWaterTest {

    @Test
    void halfTheDraughtIsHalfTheCargo() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {load-factor: 50 %}}
                        """)
                .ready("almaty", 90, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau"))
                .startsWith(
                        "day 1 12:00 feeder leaves aktau with 45 TEU", "day 5 12:00 feeder leaves aktau with 45 TEU");
    }

    /** 57 % of 100 TEU are 57 TEU, whatever 0.57 x 100 is in binary. */
    @Test
    void theShareIsExact() {
        Diary diary = TinyWorld.of("""
                        extends: sea.yaml
                        vessels: {feeder: {capacity: 100 TEU, load-factor: 57 %}}
                        """)
                .ready("almaty", 57, "aktau", "alat", "1 12:00")
                .run();

        assertThat(diary.lines("leaves aktau")).startsWith("day 1 12:00 feeder leaves aktau with 57 TEU");
    }

    @Test
    void aVesselThatCannotTakeABoxOfFortyFeetIsRefused() {
        assertThatThrownBy(() -> TinyWorld.of("extends: sea.yaml\nvessels: {feeder: {load-factor: 2 %}}\n")
                        .network())
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("'feeder' can carry 1 TEU");
    }
}
