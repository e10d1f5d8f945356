package corridor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.policy.RouteRule.Cheapest;
import corridor.policy.RouteRule.Logit;
import corridor.policy.RouteRule.Quote;
import java.util.List;
import org.junit.jupiter.api.Test;

class RouteRuleTest {

    /** At 40 dollars a day: 1,000 + 800 = 1,800 and 1,300 + 400 = 1,700 dollars. */
    private static final List<Quote> SLOW_OR_DEAR = List.of(new Quote(1_000, 20), new Quote(1_300, 10));

    @Test
    void timeHasItsPrice() {
        assertThat(SLOW_OR_DEAR.get(0).generalisedUsd(40)).isEqualTo(1_800);
        assertThat(SLOW_OR_DEAR.get(1).generalisedUsd(40)).isEqualTo(1_700);
    }

    @Test
    void theCheapestIsTakenWhateverTheLuck() {
        assertThat(new Cheapest(40).choose(SLOW_OR_DEAR, 0.01)).isEqualTo(1);
        assertThat(new Cheapest(40).choose(SLOW_OR_DEAR, 0.99)).isEqualTo(1);
        assertThat(new Cheapest(10).choose(SLOW_OR_DEAR, 0.99)).isZero();
    }

    @Test
    void ofEqualsTheCheapestIsTheFirst() {
        assertThat(new Cheapest(30).choose(SLOW_OR_DEAR, 0.99)).isZero();
    }

    /** Shares are as 1 to exp(0.004 x 100) = 1.49182, so 1 / 2.49182 = 40.131% take the first. */
    @Test
    void aLogitSplitsAsTheFormulaSays() {
        assertThat(shareOf(0, new Logit(40, 0.004), SLOW_OR_DEAR)).isEqualTo(0.40131, within(1e-5));
    }

    /** Costs 0, 100 and 200 at 0.01 per dollar: weights 1, e^-1, e^-2 over 1.50321: 66.524%, 24.473%, 9.003%. */
    @Test
    void aLogitSplitsAmongThree() {
        List<Quote> three = List.of(new Quote(0, 0), new Quote(100, 0), new Quote(200, 0));
        Logit logit = new Logit(40, 0.01);
        assertThat(shareOf(0, logit, three)).isEqualTo(0.66524, within(1e-5));
        assertThat(shareOf(1, logit, three)).isEqualTo(0.24473, within(1e-5));
        assertThat(shareOf(2, logit, three)).isEqualTo(0.09003, within(1e-5));
    }

    @Test
    void aScaleOfZeroSplitsEvenly() {
        assertThat(shareOf(0, new Logit(40, 0), SLOW_OR_DEAR)).isEqualTo(0.5, within(1e-5));
    }

    @Test
    void anExtremeScaleTakesTheCheapestAndDoesNotOverflow() {
        List<Quote> dear = List.of(new Quote(1e6, 300), new Quote(1e6 - 1, 300), new Quote(2e6, 9));
        for (double luck : new double[] {0, 0.5, Math.nextDown(1.0)}) {
            assertThat(new Logit(40, 1e6).choose(dear, luck)).isEqualTo(1);
        }
    }

    @Test
    void whatIsAddedToEveryCostChangesNoShare() {
        List<Quote> dearer = List.of(new Quote(51_000, 20), new Quote(51_300, 10));
        assertThat(shareOf(0, new Logit(40, 0.004), dearer)).isEqualTo(0.40131, within(1e-5));
    }

    @Test
    void withOneWayThereIsNoChoice() {
        List<Quote> only = List.of(new Quote(1_000, 20));
        assertThat(new Logit(40, 0.004).choose(only, Math.nextDown(1.0))).isZero();
        assertThat(new Cheapest(40).choose(only, 0)).isZero();
    }

    /** Luck that runs through a fine grid instead of being drawn: the share is exact to the grid. */
    private static double shareOf(int option, RouteRule rule, List<Quote> options) {
        int steps = 200_000;
        int chosen = 0;
        for (int i = 0; i < steps; i++) {
            chosen += rule.choose(options, (i + 0.5) / steps) == option ? 1 : 0;
        }
        return (double) chosen / steps;
    }
}
