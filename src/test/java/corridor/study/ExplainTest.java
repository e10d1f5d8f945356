package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import corridor.experiment.ExperimentResult.Comparison;
import corridor.experiment.Experiments;
import corridor.experiment.Plan;
import corridor.result.Measure;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.stats.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One set of papers, one more crane and another price of handling, against the small corridor as it is. */
class ExplainTest {

    private static final int REPLICATIONS = 4;
    private static final String PRICE = "terminals.aktau.handling";

    private static final Loaded BASE = SmallCorridor.with();
    private static final Loaded CANDIDATE =
            SmallCorridor.with("regime=single", "terminals.aktau.quay.cranes=3", PRICE + "=120 USD/TEU");

    private static final Study STUDY = explained(CANDIDATE);

    @Test
    void theWholeIsThePairedDifferenceThatCompareFinds() {
        Estimate compared = Experiments.run(
                        "compare", List.of(BASE, CANDIDATE), new Plan(REPLICATIONS, SEED), SmallCorridor.silent(2))
                .comparisons()
                .stream()
                .filter(comparison -> comparison.flow().equals("all") && comparison.measure() == Measure.TRANSIT_MEAN)
                .map(Comparison::difference)
                .findFirst()
                .orElseThrow();
        for (String sheet : List.of("causes", "measures")) {
            Estimate whole = whole(sheet);
            assertThat(whole.mean()).isNotZero().isEqualTo(compared.mean(), within(1e-9));
            assertThat(whole.halfWidth()).isEqualTo(compared.halfWidth(), within(1e-9));
            assertThat(whole.n()).isEqualTo(compared.n());
        }
    }

    @Test
    void causesAddUpToTheWhole() {
        assertThat(parts("causes")).hasSizeGreaterThan(2);
        assertThat(sum(parts("causes"))).isEqualTo(whole("causes").mean(), within(1e-9));
    }

    @Test
    void sharesOfWhatWasChangedAddUpToTheWhole() {
        assertThat(parts("measures")).hasSize(3);
        assertThat(sum(parts("measures"))).isEqualTo(whole("measures").mean(), within(1e-9));
    }

    /** There is one way to go, so that no price keeps a container from it; the null player of Shapley (1953). */
    @Test
    void aPriceBringsNoDays() {
        Sheet measures = SmallCorridor.sheet(STUDY, "measures");
        int price = SmallCorridor.texts(measures, "part").indexOf(PRICE);
        Estimate share = SmallCorridor.numbers(measures, "difference").get(price);
        assertThat(share.mean()).isZero();
        assertThat(share.halfWidth()).isZero();
    }

    @Test
    void whatIsChangedAloneBringsTheWhole() {
        Study alone = explained(SmallCorridor.with("regime=single"));
        List<Estimate> rows = SmallCorridor.numbers(SmallCorridor.sheet(alone, "measures"), "difference");
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).mean()).isNegative();
        assertThat(rows.get(0)).isEqualTo(rows.get(1));
    }

    @Test
    void noAuditIsBroken() {
        assertThat(STUDY.broken()).isEmpty();
    }

    @Test
    void nothingIsExplainedWhereNothingDiffers() {
        assertThatThrownBy(() -> explained(BASE))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("differs from 'small' in nothing that is simulated");
    }

    private static Study explained(Loaded other) {
        Trials trials = new Trials(SmallCorridor.silent(2), Explain.metrics("all"), SEED);
        return Explain.of(BASE, other, trials, REPLICATIONS, SEED);
    }

    private static List<Estimate> parts(String sheet) {
        List<Estimate> rows = rows(sheet);
        return rows.subList(0, rows.size() - 1);
    }

    private static Estimate whole(String sheet) {
        List<Estimate> rows = rows(sheet);
        return rows.get(rows.size() - 1);
    }

    private static List<Estimate> rows(String sheet) {
        return SmallCorridor.numbers(SmallCorridor.sheet(STUDY, sheet), "difference");
    }

    private static double sum(List<Estimate> parts) {
        return parts.stream().mapToDouble(Estimate::mean).sum();
    }
}
