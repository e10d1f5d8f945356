package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Variant;
import corridor.design.Bobyqa;
import corridor.scenario.Dial;
import corridor.scenario.Evidence;
import corridor.scenario.Loaded.Provenance;
import corridor.scenario.MetricPaths;
import corridor.study.Trials.Outcome;
import corridor.units.MeasurePath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is observed is made by a corridor whose prices are known; the scenario has others, and is to find them. */
class CalibrateTest {

    private static final int REPLICATIONS = 1;
    private static final String HANDLING = "terminals.aktau.handling";
    private static final String TRAIN = "legs.alat-tbilisi.cost";
    private static final String ALL_HANDLING = "flows.all.costsUsdPerTeu.handling";
    private static final String ALL_CARRIAGE = "flows.all.costsUsdPerTeu.carriage";
    private static final String COST = "flows.all.costUsdPerTeu";
    private static final String DAYS = "flows.all.transitDays.mean";

    private final List<Dial> dials = SmallCorridor.dials(HANDLING + "=60..120 USD/TEU", TRAIN + "=0.1..0.4 USD/TEU-km");

    /** The method looks until points are nearer than 1e-5 of a range; squares let it see their root, 0.3 % of a range. */
    @Test
    void pricesAreFoundAgainFromWhatTheyBring() {
        Study study = calibrated(ALL_HANDLING, ALL_CARRIAGE, COST);
        List<Double> fitted = fitted(study);
        assertThat(fitted.get(0)).isEqualTo(72.5, within(0.003 * 60));
        assertThat(fitted.get(1)).isEqualTo(0.31, within(0.003 * 0.3));
        assertThat(told(study)).containsExactly("told", "told");
        assertThat(SmallCorridor.texts(SmallCorridor.sheet(study, "correlations"), "told"))
                .containsExactly("told apart");
        assertThat(study.broken()).isEmpty();
    }

    /** On the one year of the fit anything agrees better than it will: it is told by the year after. */
    @Test
    void howWellItAgreesIsToldByYearsThatTheFitHasNotSeen() {
        Study study = calibrated(ALL_HANDLING, DAYS, COST);
        double days = SmallCorridor.trials(DAYS)
                .run(List.of(Variant.of(SmallCorridor.with())), REPLICATIONS, 2 * REPLICATIONS)
                .get(0)
                .estimate(0)
                .mean();
        Sheet fit = SmallCorridor.sheet(study, "fit");
        assertThat(SmallCorridor.numbers(fit, "before").get(1).mean()).isEqualTo(days);
        assertThat(SmallCorridor.findings(study).get(0)).contains("on years that the fit has not seen");
    }

    /** A USD more at the port and one less on the train bring the same sum. */
    @Test
    void aSumDoesNotTellItsParts() {
        Study study = calibrated(COST, DAYS, "flows.all.transitDays.p95");
        assertThat(told(study)).containsExactly("hardly told", "hardly told");
        assertThat(SmallCorridor.findings(study))
                .contains(
                        "Hardly told by what was observed: %s, %s.".formatted(HANDLING, TRAIN),
                        "Told together, and hardly each alone: %s and %s.".formatted(HANDLING, TRAIN));
    }

    @Test
    void asManyObservationsAsNumbersTellNoErrors() {
        Study study = calibrated(ALL_HANDLING, ALL_CARRIAGE);
        assertThat(SmallCorridor.means(SmallCorridor.sheet(study, "best"), "standard_error"))
                .containsOnly(Double.NaN);
        assertThat(SmallCorridor.findings(study))
                .contains(
                        "With 2 observations, errors of 2 numbers cannot be told: it takes more observations than numbers.");
    }

    private Study calibrated(String... metrics) {
        List<Evidence> observed = observed(metrics);
        Trials trials = new Trials(SmallCorridor.silent(2), Calibrate.metrics(observed), SEED);
        return Calibrate.of(
                Variant.of(SmallCorridor.with()), dials, observed, new Bobyqa(), 30, trials, REPLICATIONS, SEED);
    }

    private static List<Evidence> observed(String... metrics) {
        Variant truth = SmallCorridor.named("truth", HANDLING + "=72.5 USD/TEU", TRAIN + "=0.31 USD/TEU-km");
        Outcome outcome =
                SmallCorridor.trials(metrics).run(List.of(truth), REPLICATIONS).get(0);
        List<MeasurePath> paths = MetricPaths.read(SmallCorridor.with(), "--metric", List.of(metrics));
        List<Evidence> observed = new ArrayList<>();
        for (int i = 0; i < metrics.length; i++) {
            observed.add(new Evidence(
                    metrics[i],
                    paths.get(i),
                    "",
                    paths.get(i).what().unit(),
                    outcome.estimate(i).mean(),
                    Double.NaN,
                    Double.NaN,
                    Provenance.NONE));
        }
        return observed;
    }

    private static List<Double> fitted(Study study) {
        return SmallCorridor.means(SmallCorridor.sheet(study, "best"), "fitted");
    }

    private static List<String> told(Study study) {
        return SmallCorridor.texts(SmallCorridor.sheet(study, "best"), "told");
    }
}
