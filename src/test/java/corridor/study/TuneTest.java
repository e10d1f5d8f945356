package corridor.study;

import static corridor.study.SmallCorridor.SEED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Variant;
import corridor.design.CmaEs;
import corridor.design.Grid;
import corridor.scenario.Dial;
import corridor.scenario.Dials;
import corridor.scenario.Loaded;
import corridor.scenario.MetricPaths;
import corridor.stats.Estimate;
import corridor.study.Study.State;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fleet that sails least often and yet keeps transit times within a limit. */
class TuneTest {

    private static final int REPLICATIONS = 1;
    private static final String SAILINGS = "services.aktau-alat.departures";
    private static final String TRANSIT = "flows.all.transitDays.mean";
    private static final String COUNT = "vessels.aktau-alat.count";

    private final List<Dial> dials = SmallCorridor.dials(COUNT + "=1..6");

    @Test
    void aSearchFindsTheFleetThatASweepOfAllFleetsFinds() {
        Study study = tuned(TRANSIT + " <= 20 d");
        Study sweep = swept();
        List<Double> sailings = SmallCorridor.means(sheetOf(sweep), SAILINGS);
        List<Double> transit = SmallCorridor.means(sheetOf(sweep), TRANSIT);
        int best = IntStream.range(0, 6)
                .filter(i -> transit.get(i) <= 20)
                .reduce((a, b) -> sailings.get(b) < sailings.get(a) ? b : a)
                .orElseThrow();
        assertThat(best).as("neither end, which a search may find by chance").isBetween(1, 4);
        assertThat(study.state()).isEqualTo(State.ANSWERED);
        assertThat(study.best()).containsExactly(COUNT + "=" + (1 + best));
        assertThat(study.broken()).isEmpty();
    }

    /** The search asks each setting once, the end asks the best of them four times on other luck. */
    @Test
    void everyTrialSaysHowManyReplicationsItHad() {
        Study study = tuned(TRANSIT + " <= 20 d");
        Sheet trials = SmallCorridor.sheet(study, "trials");
        List<Double> rounds = SmallCorridor.means(trials, "round");
        List<Double> replications = SmallCorridor.means(trials, "replications");
        assertThat(rounds).contains(0.0, 1.0);
        for (int i = 0; i < rounds.size(); i++) {
            assertThat(replications.get(i)).isEqualTo(rounds.get(i) == 0 ? 1 : 4);
        }
        assertThat(List.of(study.fewest(), study.replications())).containsExactly(1, 4);
        assertThat(study.pictures().get(0).note().words()).contains("mean over one replication, ");
    }

    /** What is said of the scenario as it is comes from the scenario, also where it lies outside of what is tried. */
    @Test
    void theScenarioAsItIsIsTheScenarioItself() {
        Variant oneFerry = Variant.of(SmallCorridor.with(COUNT + "=1"));
        Study study = Tune.of(
                oneFerry,
                SmallCorridor.dials(COUNT + "=4..6"),
                List.of(),
                false,
                new CmaEs(),
                3,
                SmallCorridor.trials(TRANSIT),
                REPLICATIONS,
                SEED);
        Estimate simulated = heldBack(oneFerry);
        Sheet metrics = SmallCorridor.sheet(study, "metrics");
        List<Estimate> asIs = SmallCorridor.numbers(metrics, "as_is");
        List<Estimate> best = SmallCorridor.numbers(metrics, "best");
        List<Estimate> change = SmallCorridor.numbers(metrics, "change");
        assertThat(change.get(0).mean())
                .isEqualTo(best.get(0).mean() - asIs.get(0).mean(), within(1e-9))
                .isNegative();
        assertThat(asIs).containsExactly(simulated);
    }

    /** One year to search, four more to choose among the finalists; the four after those have seen neither. */
    private static Estimate heldBack(Variant variant) {
        return SmallCorridor.trials(TRANSIT).run(List.of(variant), 5, 9).get(0).estimate(0);
    }

    /** The best of several looks better on the years that chose it than it is. */
    @Test
    void theWinnerIsToldByYearsThatHadNoPartInItsChoice() {
        Study study = tuned(TRANSIT + " <= 20 d");
        Sheet metrics = SmallCorridor.sheet(study, "metrics");
        Variant winner = Variant.of(SmallCorridor.with()).with(study.best());
        assertThat(SmallCorridor.numbers(metrics, "best").get(1)).isEqualTo(heldBack(winner));
    }

    @Test
    void whereNothingIsBetterThanTheScenarioAsItIsItSaysSo() {
        Loaded one = SmallCorridor.with(COUNT + "=1");
        Study study = Tune.of(
                Variant.of(one),
                Dials.read(one, "--vary", List.of(COUNT + "=1..2")),
                List.of(),
                false,
                new CmaEs(),
                4,
                SmallCorridor.trials(SAILINGS),
                REPLICATIONS,
                SEED);
        assertThat(SmallCorridor.findings(study).get(0)).endsWith("nothing that was tried is better.");
        assertThat(SmallCorridor.findings(study)).contains("Every setting was tried.");
        assertThat(study.pictures().get(0).series())
                .extracting(series -> series.name().words())
                .contains("chosen in the end: " + COUNT + " 1");
    }

    /** Each USD/TEU at the port is paid once, so that the least is best; and nobody asked for anything else. */
    @Test
    void aBestSettingAtTheEndOfItsRangeIsSaidToBeThereAndNothingIsSaidOfLimitsThatNobodySet() {
        Study study = cheapest("terminals.aktau.handling=60..120 USD/TEU");
        assertThat(SmallCorridor.findings(study))
                .contains(
                        "terminals.aktau.handling is at the end of its range: a wider one may hold a better setting.");
        assertThat(SmallCorridor.sheet(study, "trials").columns())
                .extracting(Sheet.Column::id)
                .doesNotContain("within");
        assertThat(SmallCorridor.sheet(study, "metrics").columns())
                .extracting(Sheet.Column::id)
                .doesNotContain("limit");
        assertThat(study.pictures().get(0).series())
                .extracting(series -> series.name().words())
                .containsExactly("tried", "chosen in the end: terminals.aktau.handling " + atBest(study));
    }

    @Test
    void allNumbersAtTheEndsOfTheirRangesAreNamedTogether() {
        Study study =
                cheapest("terminals.aktau.handling=60..120 USD/TEU", "legs.alat-tbilisi.cost=0.22..0.28 USD/TEU-km");
        assertThat(SmallCorridor.findings(study))
                .contains("At the ends of their ranges, where wider ones may hold a better setting: "
                        + "terminals.aktau.handling, legs.alat-tbilisi.cost.");
    }

    /** Fewest sailings within a limit that one ferry does not keep, nor six need. */
    @Test
    void nothingIsSaidOfEndsWhereTheBestLiesBetweenThem() {
        assertThat(SmallCorridor.findings(tuned(TRANSIT + " <= 20 d"))).noneMatch(finding -> finding.contains("range"));
    }

    private static String atBest(Study study) {
        return SmallCorridor.texts(SmallCorridor.sheet(study, "best"), "best").get(0);
    }

    private static Study cheapest(String... vary) {
        return Tune.of(
                Variant.of(SmallCorridor.with()),
                SmallCorridor.dials(vary),
                List.of(),
                false,
                new CmaEs(),
                40,
                SmallCorridor.trials("flows.all.costUsdPerTeu"),
                REPLICATIONS,
                SEED);
    }

    /** Among settings that hardly differ one year chooses by luck, and the years held back may tell another tale. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsCalledBestThatIsWorseThanTheScenarioAsItIs(long seed) {
        Study study = Tune.of(
                Variant.of(SmallCorridor.with()),
                SmallCorridor.dials("vessels.aktau-alat.departs.first=1 d..3 d"),
                List.of(),
                false,
                new CmaEs(),
                4,
                new Trials(
                        SmallCorridor.silent(2),
                        MetricPaths.read(SmallCorridor.with(), "--minimize", List.of(TRANSIT)),
                        seed),
                REPLICATIONS,
                seed);
        double change = SmallCorridor.means(SmallCorridor.sheet(study, "metrics"), "change")
                .get(0);
        assertThat(change).isLessThanOrEqualTo(0);
        String said = SmallCorridor.findings(study).get(0);
        assertThat(said.endsWith("nothing that was tried is better.") || said.contains(" did no better on years "))
                .isEqualTo(change == 0);
    }

    /** The railway alone takes 3 days at least. */
    @Test
    void whatTheRailwayAloneExceedsNoFleetKeeps() {
        Study study = tuned(TRANSIT + " <= 3 d");
        assertThat(study.state()).isEqualTo(State.INFEASIBLE);
        assertThat(SmallCorridor.findings(study).get(0)).startsWith("No setting that was tried keeps to all limits");
        assertThat(SmallCorridor.sheet(study, "best").title().words()).contains("nearest to all limits");
        assertThat(SmallCorridor.texts(SmallCorridor.sheet(study, "trials"), "within"))
                .containsOnly("no");
    }

    private Study tuned(String limit) {
        List<Target> limits = Target.read(SmallCorridor.with(), "--subject-to", List.of(limit));
        return Tune.of(
                Variant.of(SmallCorridor.with()),
                dials,
                limits,
                false,
                new CmaEs(),
                20,
                SmallCorridor.trials(SAILINGS, TRANSIT),
                REPLICATIONS,
                SEED);
    }

    private Study swept() {
        return Sweep.of(
                Variant.of(SmallCorridor.with()),
                dials,
                Grid.of(Sweep.factors(dials), 6),
                true,
                SmallCorridor.trials(SAILINGS, TRANSIT),
                2,
                SEED);
    }

    private static Sheet sheetOf(Study sweep) {
        return SmallCorridor.sheet(sweep, "sweep");
    }
}
