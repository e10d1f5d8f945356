package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Variant;
import corridor.scenario.Dial;
import corridor.study.Sensitivity.Method;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * All ways lead over the port of Aktau and the train from Alat, once: what a TEU pays grows by a USD with each USD at the port, and
 * by 520 with each USD/TEU-km on the train. No vessel has to do with it, and no price with days.
 */
class SensitivityTest {

    private static final int REPLICATIONS = 1;
    private static final String HANDLING = "terminals.aktau.handling";
    private static final String TRAIN = "legs.alat-tbilisi.cost";
    private static final String COUNT = "vessels.aktau-alat.count";
    private static final String DAYS = "transitDays.mean";
    private static final String COST = "costUsdPerTeu";

    private final List<Dial> dials =
            SmallCorridor.dials(HANDLING + "=60..120 USD/TEU", TRAIN + "=0.22..0.28 USD/TEU-km", COUNT + "=2..6");

    /** Elementary effects of a straight line are its rise over the whole range, all the same (Morris 1991). */
    @Test
    void effectsOfPricesOnWhatIsPaidAreTheirRanges() {
        Study study = asked(Method.MORRIS, 4, COST);
        assertThat(paths(study)).containsExactly(HANDLING, TRAIN, COUNT);
        assertColumn(study, "mu_star", 60, 31.2, 0);
        assertColumn(study, "mu", 60, 31.2, 0);
        assertColumn(study, "sigma", 0, 0, 0);
    }

    @Test
    void whatCannotMatterHasNoEffectAtAll() {
        Study study = asked(Method.MORRIS, 4, DAYS);
        List<Double> sizes = column(study, "mu_star");
        assertThat(paths(study).get(0)).isEqualTo(COUNT);
        assertThat(sizes.get(0)).isPositive();
        assertThat(sizes.subList(1, 3)).containsOnly(0.0);
        assertThat(study.broken()).isEmpty();
    }

    /** 90 USD/TEU and 0.25 USD/TEU-km lie in the middle of their ranges. */
    @Test
    void aTornadoGoesFromEndToEnd() {
        Study study = asked(Method.TORNADO, 0, COST);
        assertThat(paths(study)).containsExactly(HANDLING, TRAIN, COUNT);
        assertColumn(study, "swing", 60, 31.2, 0);
        assertColumn(study, "change_at_low", -30, -15.6, 0);
        assertColumn(study, "change_at_high", 30, 15.6, 0);
    }

    /** In files a column goes by its name alone. */
    @Test
    void noTwoColumnsHaveOneName() {
        for (Method method : Method.values()) {
            assertThat(SmallCorridor.sheet(asked(method, 2, COST), "sensitivity")
                            .columns())
                    .extracting(Sheet.Column::id)
                    .doesNotHaveDuplicates();
        }
    }

    /** All the variance of days is the fleet's. */
    @Test
    void whatCannotMatterHasNoShare() {
        Study study = asked(Method.SOBOL, 8, DAYS);
        List<Double> totals = column(study, "total");
        assertThat(paths(study).get(0)).isEqualTo(COUNT);
        assertThat(totals.subList(1, 3)).containsOnly(0.0);
    }

    /** Two rows say nothing of a variance. */
    @Test
    void sharesOfTooFewRowsAreCalledThatWithHowManyToTry() {
        String few = "2 rows are too few for shares in the variance";
        assertThat(SmallCorridor.findings(asked(Method.SOBOL, 2, COST)))
                .anyMatch(finding -> finding.startsWith(few) && finding.endsWith("Try --size 256."));
        assertThat(SmallCorridor.findings(asked(Method.SOBOL, 128, COST)))
                .noneMatch(finding -> finding.contains("too few"));
    }

    private Study asked(Method method, int size, String metric) {
        return Sensitivity.of(
                method,
                List.of(Variant.of(SmallCorridor.with())),
                dials,
                size,
                SmallCorridor.trials(metric),
                REPLICATIONS,
                SEED);
    }

    private static void assertColumn(Study study, String column, double... values) {
        List<Double> found = column(study, column);
        for (int i = 0; i < values.length; i++) {
            assertThat(found.get(i)).as("%s, row %d", column, i).isEqualTo(values[i], within(1e-9));
        }
    }

    private static List<Double> column(Study study, String column) {
        return SmallCorridor.means(SmallCorridor.sheet(study, "sensitivity"), column);
    }

    private static List<String> paths(Study study) {
        return SmallCorridor.texts(SmallCorridor.sheet(study, "sensitivity"), "path");
    }
}
