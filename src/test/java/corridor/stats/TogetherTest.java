package corridor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final Estimate NOTHING_CHANGED = Estimate.of(new double[] {0, 0, 0});

    /** Two replications have one degree of freedom, where the two-sided p-value of t is 1 - 2 atan(t) / pi. */
    private static Estimate twice(double t) {
        return Estimate.of(new double[] {t - 1, t + 1});
    }

    private static List<Together> of(double margin, Estimate... differences) {
        return Together.of(List.of(differences), Collections.nCopies(differences.length, margin), Together.ERROR);
    }

    /** t = 20 has p = 0.0318: below 0.05 alone, and 0.0636, twice as much, beside another. */
    @Test
    void whatIsShownAloneMayNotBeShownBesideAnother() {
        assertThat(of(0, twice(20)).get(0).verdict()).isEqualTo(Verdict.HIGHER);
        Together among = of(0, twice(20), twice(1)).get(0);
        assertThat(among.differenceP()).isEqualTo(2 * (1 - 2 * Math.atan(20) / Math.PI), within(1e-9));
        assertThat(among.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    }

    /** t = -40 has p = 0.0159, twice which is still below 0.05. */
    @Test
    void aClearDifferenceIsShownBesideAnother() {
        assertThat(of(0, twice(-40), twice(1)))
                .extracting(Together::verdict)
                .containsExactly(Verdict.LOWER, Verdict.NO_DIFFERENCE_SHOWN);
    }

    /** A mean of 0 against a margin of 15 errors: one-sided p = 0.5 - atan(15) / pi = 0.0212 alone, below 0.025, and twice that is above. */
    @Test
    void equivalenceIsHarderToShowBesideAnotherToo() {
        assertThat(of(15, twice(0)).get(0).verdict()).isEqualTo(Verdict.EQUIVALENT);
        Together among = of(15, twice(0), twice(14)).get(0);
        assertThat(among.equivalenceP()).isEqualTo(2 * (0.5 - Math.atan(15) / Math.PI), within(1e-9));
        assertThat(among.verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    }

    @Test
    void whereNothingChangedItIsEquivalentWithoutAnyMargin() {
        Together nothing = of(0, NOTHING_CHANGED, twice(1)).get(0);
        assertThat(nothing.verdict()).isEqualTo(Verdict.EQUIVALENT);
        assertThat(nothing.equivalenceP()).isNaN();
    }

    @Test
    void oneReplicationShowsNothing() {
        assertThat(of(1, Estimate.of(new double[] {3})).get(0).verdict()).isEqualTo(Verdict.NO_DIFFERENCE_SHOWN);
    }

    @Test
    void oneByItselfIsJudgedAsItsIntervalIs() {
        for (RandomGenerator random : Draws.ofExperiments(500)) {
            Estimate difference = Estimate.of(Draws.normal(random, 8, 0.4));
            assertThat(of(1, difference).get(0).verdict()).isEqualTo(Verdict.of(difference, 1));
        }
    }

    /** Twenty flows that differ by luck alone: alone, 1 - 0.95^20 = 64% of experiments show one; together 5% at most. */
    @Test
    void amongTwentyFlowsWithoutAnyDifferenceOneIsShownInOneExperimentOfTwenty() {
        int together = 0;
        int alone = 0;
        for (RandomGenerator random : Draws.ofExperiments(500)) {
            List<Estimate> flows = IntStream.range(0, 20)
                    .mapToObj(i -> Estimate.of(Draws.normal(random, 10, 0)))
                    .toList();
            Stream<Verdict> verdicts =
                    of(0, flows.toArray(Estimate[]::new)).stream().map(Together::verdict);
            together += verdicts.anyMatch(it -> it != Verdict.NO_DIFFERENCE_SHOWN) ? 1 : 0;
            alone += flows.stream().anyMatch(it -> Verdict.of(it, 0) != Verdict.NO_DIFFERENCE_SHOWN) ? 1 : 0;
        }
        assertThat(together / 500.0).isLessThan(0.05 + 3 * Draws.standardError(0.05, 500));
        assertThat(alone / 500.0).isGreaterThan(0.64 - 3 * Draws.standardError(0.64, 500));
    }
}
