package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Batch;
import corridor.batch.Variant;
import corridor.design.Grid;
import corridor.experiment.Experiments;
import corridor.experiment.Plan;
import corridor.result.Measure;
import corridor.scenario.Dial;
import corridor.stats.Estimate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The small corridor has six vessels. */
class SweepTest {

    private static final int REPLICATIONS = 3;
    private static final String HANDLING = "terminals.aktau.handling";
    private static final String YARD = "terminals.aktau.yard";
    private static final String TRANSIT = "flows.all.transitDays.mean";

    private static final List<Dial> DIALS = SmallCorridor.dials("vessels.aktau-alat.count=3..6");
    private static final Study STUDY = swept(2);

    /** A mean of 0 with an interval of no width: each of the differences is 0. */
    @Test
    void atItsOwnSettingTheScenarioDiffersInNoReplication() {
        Sheet sheet = SmallCorridor.sheet(STUDY, "sweep");
        assertThat(SmallCorridor.means(sheet, "vessels.aktau-alat.count")).containsExactly(3.0, 4.0, 5.0, 6.0);
        List<Estimate> changes = SmallCorridor.numbers(sheet, TRANSIT + ".change");
        assertThat(changes.get(3)).isEqualTo(new Estimate(0, 0, 0, REPLICATIONS));
        assertThat(changes.get(0).mean()).isPositive();
    }

    @Test
    void theScenarioAsItIsStandsOnceAndIsMarked() {
        Sheet sheet = SmallCorridor.sheet(STUDY, "sweep");
        assertThat(SmallCorridor.texts(sheet, "as_is")).containsExactly("", "", "", "yes");
    }

    /** Four fleets, one of them its own, are four years each; two others and its own are three. */
    @Test
    void theScenarioAsItIsIsSimulatedOnce() {
        assertThat(years(Grid.of(Sweep.factors(DIALS), 4))).isEqualTo(4 * REPLICATIONS);
        assertThat(years(new double[][] {{0.1}, {0.3}})).isEqualTo(3 * REPLICATIONS);
    }

    private static int years(double[][] points) {
        Batch batch = SmallCorridor.silent(2);
        Trials trials = new Trials(batch, SmallCorridor.trials(TRANSIT).metrics(), SEED);
        Sweep.of(Variant.of(SmallCorridor.with()), DIALS, points, false, trials, REPLICATIONS, SEED);
        return batch.fresh();
    }

    @Test
    void everyRowIsWhatARunWithThatSettingGives() {
        List<Double> tidy = SmallCorridor.means(SmallCorridor.sheet(STUDY, "tidy"), TRANSIT);
        double[] run = Experiments.run(
                        "run",
                        List.of(SmallCorridor.with("vessels.aktau-alat.count=4")),
                        new Plan(REPLICATIONS, SEED),
                        SmallCorridor.silent(2))
                .base()
                .flow("all")
                .sample(Measure.TRANSIT_MEAN);
        for (int i = 0; i < REPLICATIONS; i++) {
            assertThat(tidy.get(REPLICATIONS + i)).isEqualTo(run[i], within(1e-9));
        }
    }

    @Test
    void oneWorkerFindsWhatEightFind() {
        assertThat(swept(1)).isEqualTo(swept(8)).isEqualTo(STUDY);
    }

    @Test
    void aThirdDialMakesPanelsOfThoseLinesThatTwoDialsHave() {
        Picture picture =
                picture("vessels.aktau-alat.count=5..6", HANDLING + "=80..90 USD/TEU", YARD + "=900..1000 TEU");
        assertThat(picture.panels()).containsExactly("aktau.yard 900 TEU", "aktau.yard 1000 TEU");
        assertThat(picture.series()).hasSize(4).allMatch(line -> line.points().size() == 2);
        assertThat(picture.series().get(3).name()).hasToString("aktau.handling 90 USD/TEU");
        assertThat(picture("vessels.aktau-alat.count=5..6", HANDLING + "=80..90 USD/TEU")
                        .panels())
                .isEmpty();
    }

    /** Six fleets are more lines than there are colours: a panel for each; with two yards each, twelve, of which nine are drawn. */
    @Test
    void whereThereAreMoreLinesThanColoursEachHasAPanelAndNoMoreThanNineAreDrawn() {
        String fleet = "vessels.aktau-alat.count=1..6";
        Picture six = picture(6, HANDLING + "=80..90 USD/TEU", fleet);
        assertThat(six.panels()).hasSize(6).startsWith("aktau-alat.count 1");
        assertThat(six.series()).hasSize(6).allMatch(line -> line.name().isEmpty());
        Picture twelve = picture(6, HANDLING + "=80..90 USD/TEU", fleet, "regime=separate,single");
        assertThat(twelve.panels()).hasSize(9);
        assertThat(twelve.note().words()).contains("of 12 panels the 9");
    }

    private static Picture picture(String... vary) {
        return picture(2, vary);
    }

    private static Picture picture(int levels, String... vary) {
        List<Dial> dials = SmallCorridor.dials(vary);
        List<Picture> pictures = Sweep.of(
                        Variant.of(SmallCorridor.with()),
                        dials,
                        Grid.of(Sweep.factors(dials), levels),
                        true,
                        SmallCorridor.trials(TRANSIT),
                        1,
                        SEED)
                .pictures();
        assertThat(pictures).hasSize(1);
        return pictures.get(0);
    }

    private static Study swept(int workers) {
        return Sweep.of(
                Variant.of(SmallCorridor.with()),
                DIALS,
                Grid.of(Sweep.factors(DIALS), 4),
                true,
                SmallCorridor.trials(workers, TRANSIT),
                REPLICATIONS,
                SEED);
    }
}
