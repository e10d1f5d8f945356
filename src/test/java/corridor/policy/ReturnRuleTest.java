package corridor.policy;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.policy.DispatchRule.FilledOrLate;
import org.junit.jupiter.api.Test;

class ReturnRuleTest {

    private static final FilledOrLate HALF_OR_A_DAY = new FilledOrLate(0.5, 86_400);

    private record At(int standing, int coming, int home, int wanted) implements ReturnRule.Stand {}

    @Test
    void aBalanceSparesWhatIsAboveTheStockForWhereItIsLacking() {
        ReturnRule balance = new ReturnRule.Balance(HALF_OR_A_DAY);

        assertThat(balance.toSend(new At(70, 0, 40, 0), new At(10, 5, 60, 0))).isEqualTo(30);
        assertThat(balance.toSend(new At(70, 0, 40, 0), new At(40, 5, 60, 0))).isEqualTo(15);
        assertThat(balance.toSend(new At(30, 90, 40, 0), new At(0, 0, 60, 20))).isZero();
        assertThat(balance.toSend(new At(70, 0, 40, 0), new At(60, 5, 60, 0))).isZero();
    }

    @Test
    void onlyTrainsThatWaitMakeThemGoWhenShort() {
        ReturnRule whenShort = new ReturnRule.WhenShort(HALF_OR_A_DAY);

        assertThat(whenShort.toSend(new At(70, 0, 70, 0), new At(10, 5, 60, 50)))
                .isEqualTo(35);
        assertThat(whenShort.toSend(new At(20, 0, 70, 0), new At(10, 5, 60, 50)))
                .isEqualTo(20);
        assertThat(whenShort.toSend(new At(70, 0, 0, 0), new At(0, 0, 60, 0))).isZero();
    }

    /** Two trains with too few each would take each other's platforms for ever, and the yards before them fill up. */
    @Test
    void whatATrainOfItsOwnWaitsForIsNotSentAway() {
        ReturnRule whenShort = new ReturnRule.WhenShort(HALF_OR_A_DAY);
        ReturnRule balance = new ReturnRule.Balance(HALF_OR_A_DAY);

        assertThat(whenShort.toSend(new At(30, 0, 0, 40), new At(10, 0, 60, 50)))
                .isZero();
        assertThat(whenShort.toSend(new At(30, 0, 0, 20), new At(10, 0, 60, 50)))
                .isEqualTo(10);
        assertThat(balance.toSend(new At(70, 0, 40, 60), new At(10, 0, 60, 0))).isEqualTo(10);
    }

    @Test
    void theyLeaveWhenEnoughAreThereOrAfterSoLong() {
        ReturnRule balance = new ReturnRule.Balance(HALF_OR_A_DAY);

        assertThat(balance.leavesAtSecond(20, 40, 1_000, 5_000)).isEqualTo(5_000);
        assertThat(balance.leavesAtSecond(19, 40, 1_000, 5_000)).isEqualTo(87_400);
        assertThat(new ReturnRule.None().toSend(new At(70, 0, 0, 0), new At(0, 0, 60, 90)))
                .isZero();
    }
}
