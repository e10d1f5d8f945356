package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.stats.Mser5;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One warm-up for all scenarios and replications: the longest that any of them asks for. */
class WarmUpPilotTest {

    private static final Mser5 NO_ANSWER = new Mser5(40, false);

    @Test
    void theLongestCutOfAnyReplicationOfAnyScenarioIsUsedForAll() {
        Filling base = filling("base", weeks(0), weeks(5), weeks(10));
        Filling candidate = filling("candidate", weeks(0), weeks(20), weeks(0));
        assertThat(pilot(base, candidate).days()).isEqualTo(20 * 7);
    }

    @Test
    void theMeanOverReplicationsHasItsSayToo() {
        assertThat(pilot(filling("base", weeks(15), weeks(5), weeks(0))).days()).isEqualTo(15 * 7);
    }

    /** A mean of five weeks that has the start in it cannot show that it has. */
    @Test
    void noWarmUpIsShorterThanWhatMserCanSee() {
        assertThat(pilot(filling("base", weeks(0), weeks(0), weeks(0))).days()).isEqualTo(5 * 7);
    }

    @Test
    void aReplicationThatDoesNotSettleHasNoSay() {
        Filling filling = filling("base", weeks(0), weeks(10), NO_ANSWER);
        assertThat(filling.settledReplications()).isEqualTo(1);
        assertThat(pilot(filling).days()).isEqualTo(10 * 7);
        assertThat(pilot(filling).unsettled()).isEmpty();
    }

    @Test
    void noWarmUpCanBeToldWhereTheMeanOrMostReplicationsDoNotSettle() {
        Filling settled = filling("settled", weeks(0), weeks(10), weeks(0));
        Filling mean = filling("mean", NO_ANSWER, weeks(0), weeks(0));
        Filling most = filling("most", weeks(0), weeks(0), NO_ANSWER, NO_ANSWER);
        assertThat(pilot(settled, mean, most).unsettled())
                .extracting(Filling::scenario)
                .containsExactly("mean", "most");
    }

    private static Mser5 weeks(int cut) {
        return new Mser5(cut, true);
    }

    private static Filling filling(String scenario, Mser5 mean, Mser5... each) {
        return new Filling(scenario, List.of(), mean, Arrays.asList(each));
    }

    private static WarmUpPilot pilot(Filling... fillings) {
        return new WarmUpPilot(Stream.of(fillings).toList(), List.of());
    }
}
