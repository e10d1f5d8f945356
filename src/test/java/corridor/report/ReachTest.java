package corridor.report;

import static corridor.report.SampleStudies.plusMinus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.stats.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** FEATURE: what is known ill does not press flat what is known well. */
class ReachTest {

    /** The usual half width is 1: 16 to 24 and half of their distance beyond is 28, with 8% of 12 to 28 above. */
    @Test
    void oneWideIntervalOfManyIsCutWhereTheMeansAreLongPast() {
        Estimate wide = plusMinus(20, 100);
        Reach reach = Reach.of(List.of(plusMinus(16, 1), wide, plusMinus(24, 1)));
        assertThat(reach.from()).isCloseTo(12 - 0.08 * 16, within(1e-9));
        assertThat(reach.to()).isCloseTo(28 + 0.08 * 16, within(1e-9));
        assertThat(reach.cuts(wide)).isTrue();
        assertThat(reach.cuts(plusMinus(24, 1))).isFalse();
    }

    @Test
    void intervalsThatAreAllWideAreShownWhole() {
        List<Estimate> values = List.of(plusMinus(500, 90), plusMinus(501, 100), plusMinus(502, 110));
        assertThat(values).noneMatch(Reach.of(values)::cuts);
    }

    @Test
    void anAmountIsNotBelowZeroWhateverItsInterval() {
        Estimate loose = plusMinus(2, 5);
        Reach reach = Reach.of(List.of(loose));
        assertThat(reach.from()).isZero();
        assertThat(reach.cuts(loose)).isTrue();
        assertThat(Reach.of(List.of(plusMinus(-2, 5))).from()).isLessThan(-7);
    }

    @Test
    void meansWithoutIntervalsSetTheAxisAlone() {
        Reach reach = Reach.of(List.of(known(10), known(12)));
        assertThat(reach.from()).isBetween(9.0, 10.0);
        assertThat(reach.to()).isBetween(12.0, 13.0);
    }

    private static Estimate known(double mean) {
        return new Estimate(mean, Double.NaN, Double.NaN, 1);
    }
}
