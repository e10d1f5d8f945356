package corridor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.policy.ScheduleRule.EachForItself;
import corridor.policy.ScheduleRule.Synchronised;
import org.junit.jupiter.api.Test;

class ScheduleRuleTest {

    private static final ScheduleRule TWELVE_HOURS_FOR_20_TEU = new Synchronised(43_200, 20);

    @Test
    void aDepartureIsHeldForEnoughThatFindsRoom() {
        assertThat(TWELVE_HOURS_FOR_20_TEU.holds(20, 20)).isTrue();
        assertThat(TWELVE_HOURS_FOR_20_TEU.holds(19, 90)).isFalse();
        assertThat(TWELVE_HOURS_FOR_20_TEU.holds(90, 19)).isFalse();
    }

    @Test
    void eachForItselfNothingIsHeld() {
        assertThat(new EachForItself().holds(110, 110)).isFalse();
        assertThat(new EachForItself().longestHoldSeconds()).isZero();
    }

    /** For 0 TEU every departure would be held, for nothing. */
    @Test
    void aDepartureIsHeldForOneTeuAtLeast() {
        assertThatThrownBy(() -> new Synchronised(43_200, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 TEU or more");
    }
}
