package corridor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DispatchRuleTest {

    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;

    private final DispatchRule filledOrLate = new DispatchRule.FilledOrLate(0.9, 36 * HOUR);
    private final DispatchRule weekly = new DispatchRule.Timetable(7 * DAY, 2 * DAY);

    @Test
    void aFilledTrainLeavesAtOnce() {
        assertThat(filledOrLate.leavesAtSecond(90, 100, 0, HOUR)).isEqualTo(HOUR);
        assertThat(filledOrLate.leavesAtSecond(180, 100, 0, HOUR)).isEqualTo(HOUR);
    }

    @Test
    void aTrainOneTeuShortWaitsUntilItIsLate() {
        assertThat(filledOrLate.leavesAtSecond(89, 100, 10 * HOUR, 12 * HOUR)).isEqualTo(46 * HOUR);
    }

    @Test
    void aTrainThatIsLateAlreadyLeavesNow() {
        assertThat(filledOrLate.leavesAtSecond(1, 100, 10 * HOUR, 50 * HOUR)).isEqualTo(50 * HOUR);
    }

    @Test
    void aTrainThatMayNotWaitLeavesAtOnce() {
        assertThat(new DispatchRule.FilledOrLate(1, 0).leavesAtSecond(1, 100, HOUR, HOUR))
                .isEqualTo(HOUR);
    }

    /** Shares written as percentages are no binary fractions: 0.55 x 100 is a little more than 55. */
    @Test
    void everyPercentageOfEveryCapacityIsEnoughWhenItIsThere() {
        for (int capacity = 1; capacity <= 400; capacity++) {
            for (int percent = 1; percent <= 100; percent++) {
                DispatchRule rule = new DispatchRule.FilledOrLate(percent / 100.0, HOUR);
                int enough = (percent * capacity + 99) / 100;
                assertThat(rule.leavesAtSecond(enough, capacity, 0, 0))
                        .as("%d %% of %d TEU", percent, capacity)
                        .isZero();
                assertThat(rule.leavesAtSecond(enough - 1, capacity, 0, 0)).isEqualTo(HOUR);
            }
        }
    }

    @ParameterizedTest(name = "on day {0} the next departure is on day {1}")
    @CsvSource({"0, 2", "1, 2", "2, 2", "3, 9", "8, 9", "9, 9", "10, 16", "100, 100", "101, 107"})
    void aTimetableLeavesAtItsNextTime(long day, long departure) {
        assertThat(weekly.leavesAtSecond(0, 100, 0, day * DAY)).isEqualTo(departure * DAY);
    }

    @Test
    void aSecondAfterADepartureTheNextOneIsAPeriodAway() {
        assertThat(weekly.leavesAtSecond(0, 100, 0, 2 * DAY - 1)).isEqualTo(2 * DAY);
        assertThat(weekly.leavesAtSecond(0, 100, 0, 2 * DAY + 1)).isEqualTo(9 * DAY);
    }

    @Test
    void aTimetableDoesNotCareHowFullItIs() {
        assertThat(weekly.leavesAtSecond(500, 100, 0, 3 * DAY)).isEqualTo(9 * DAY);
    }

    @Test
    void rulesThatCannotBeMeantAreRefused() {
        assertThatThrownBy(() -> new DispatchRule.FilledOrLate(0, HOUR)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new DispatchRule.FilledOrLate(1.01, HOUR)).hasMessageContaining("1.01");
        assertThatThrownBy(() -> new DispatchRule.FilledOrLate(Double.NaN, HOUR))
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> new DispatchRule.FilledOrLate(0.5, -1)).hasMessageContaining("-1 s");
        assertThatThrownBy(() -> new DispatchRule.Timetable(0, 0)).hasMessageContaining("0 s");
    }
}
