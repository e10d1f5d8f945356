package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Variant;
import corridor.scenario.Loaded;
import corridor.stats.Estimate;
import corridor.study.Trials.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One more of each thing of a small corridor, and less time at its border. */
class MarginalTest {

    private static final int REPLICATIONS = 4;
    private static final String DAYS = "flows.all.transitDays.mean";
    private static final String FERRY = "one more vessel on aktau-alat";

    private static final Loaded SMALL = SmallCorridor.with("vessels.aktau-alat.count=2");
    private static final Study STUDY = Marginal.of(SMALL, SmallCorridor.trials(DAYS), REPLICATIONS, SEED);
    private static final Sheet GAINS = SmallCorridor.sheet(STUDY, "marginal");

    @Test
    void everyStepIsTriedAloneAndTheLargestGainStandsFirst() {
        assertThat(SmallCorridor.texts(GAINS, "change"))
                .containsExactlyInAnyOrderElementsOf(OneMore.steps(SMALL).stream()
                        .map(step -> step.words().words())
                        .toList());
        assertThat(SmallCorridor.means(GAINS, "difference")).isSortedAccordingTo(Comparator.naturalOrder());
    }

    /** The scenario with three ferries less the scenario with two, year by year. */
    @Test
    void aGainIsThePairedDifferenceOfTheTwoCorridors() {
        Variant base = Variant.of(SMALL);
        List<Outcome> outcomes = SmallCorridor.trials(DAYS)
                .run(List.of(base, base.with(List.of("vessels.aktau-alat.count=3"))), REPLICATIONS);
        int row = SmallCorridor.texts(GAINS, "change").indexOf(FERRY);
        assertThat(SmallCorridor.numbers(GAINS, "difference").get(row))
                .isEqualTo(outcomes.get(1).minus(outcomes.get(0), 0));
        assertThat(SmallCorridor.texts(GAINS, "set").get(row)).isEqualTo("vessels.aktau-alat.count=3");
    }

    /** Of m p-values in rising order the first counts m times, the second m - 1 times, and none less than one before it (Holm 1979). */
    @Test
    void pValuesStepDown() {
        List<Estimate> changes = SmallCorridor.numbers(GAINS, "difference");
        List<Double> adjusted = SmallCorridor.means(GAINS, "holm_p");
        List<Integer> order = IntStream.range(0, changes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> changes.get(i).pValue()))
                .toList();
        double least = 0;
        for (int rank = 0; rank < order.size(); rank++) {
            int row = order.get(rank);
            least = Math.max(
                    least, Math.min(1, (order.size() - rank) * changes.get(row).pValue()));
            assertThat(adjusted.get(row)).isEqualTo(least, within(1e-12));
        }
    }

    /** All boxes stop at that border: 1.5 h less there are a sixteenth of a day, and nothing else is shown to do as much. */
    @Test
    void whatIsShownIsNamedWithItsSize() {
        String border = "1.5 h less at boyuk-kesik (documents separate)";
        int row = SmallCorridor.texts(GAINS, "change").indexOf(border);
        Estimate change = SmallCorridor.numbers(GAINS, "difference").get(row);
        assertThat(-1 / 16.0).isBetween(change.low(), change.high());
        assertThat(SmallCorridor.findings(STUDY).get(0)).startsWith(border + " lowers mean transit time by ");
        assertThat(STUDY.broken()).isEmpty();
    }
}
