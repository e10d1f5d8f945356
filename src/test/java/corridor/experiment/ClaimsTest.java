package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.batch.Batch;
import corridor.result.Claimed;
import corridor.result.LoadPlan;
import corridor.result.LoadPlan.Kind;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.State;
import corridor.result.Measure;
import corridor.result.Published;
import corridor.result.ScenarioResult;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import corridor.stats.Estimate;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Claims beside results, and the weakest section of the line that most of them are about. */
class ClaimsTest {

    private static final String FLOW = "measure: flows.altynkol-tbilisi.";
    private static final String CLAIMS = "claims={days: {" + FLOW + "transitDays.mean, change: -3 d, by: A}, "
            + "part: {" + FLOW + "transitDays.mean, change: -20 %, by: B}, "
            + "level: {" + FLOW + "transitDays.mean, level: 12 d, by: C}, "
            + "volume: {" + FLOW + "teu, change: 100 TEU/y, by: D}, "
            + "border: {measure: borders.boyuk-kesik.hours.mean, change: -1 h, by: E}}";

    private static Loaded small(String... changes) {
        List<String> all = new ArrayList<>(List.of("run.horizon=73 d", "legs.altynkol-aktau.open-from=2024-01-01"));
        all.addAll(List.of(changes));
        return ScenarioReader.read(Path.of("src/test/resources/scenario/small.yaml"), all);
    }

    private static ExperimentResult run(Loaded... scenarios) {
        return Experiments.run("compare", List.of(scenarios), new Plan(3, 7), Batch.local(2, (done, of) -> {}));
    }

    private static Published claim(ScenarioResult scenario, String id) {
        return scenario.claims().stream()
                .map(Claimed::figure)
                .filter(figure -> figure.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A part is the difference over the mean of the base; 73 days are a fifth of a year. */
    @Test
    void aClaimIsHeldAgainstCandidateMinusBasePairedByReplication() {
        ExperimentResult result = run(small(), small("regime=single", CLAIMS));
        ScenarioResult base = result.base();
        ScenarioResult candidate = result.scenarios().get(1);
        double[] before = base.flow("altynkol-tbilisi").sample(Measure.TRANSIT_MEAN);
        double[] after = candidate.flow("altynkol-tbilisi").sample(Measure.TRANSIT_MEAN);
        Estimate difference = Estimate.ofDifference(before, after);

        Published days = claim(candidate, "days");
        assertThat(days.simulated().value()).isEqualTo(difference.mean()).isNotZero();
        assertThat(days.simulated().low()).isEqualTo(difference.low());
        assertThat(days.simulated().high()).isEqualTo(difference.high());
        assertThat(days.difference()).isEqualTo(difference.mean() + 3, within(1e-9));

        double mean = (before[0] + before[1] + before[2]) / 3;
        Published part = claim(candidate, "part");
        assertThat(part.simulated().value()).isEqualTo(difference.mean() / mean, within(1e-9));
        assertThat(part.simulated().high()).isEqualTo(difference.high() / mean, within(1e-9));

        assertThat(claim(candidate, "level").simulated().value())
                .isEqualTo((after[0] + after[1] + after[2]) / 3, within(1e-9));

        Estimate teu = Estimate.ofDifference(
                base.flow("altynkol-tbilisi").sample(Measure.TEU),
                candidate.flow("altynkol-tbilisi").sample(Measure.TEU));
        assertThat(claim(candidate, "volume").simulated().value()).isEqualTo(5 * teu.mean(), within(1e-9));
    }

    /** Of a border there is one figure for all replications: a difference, and no interval. */
    @Test
    void whatHasNoValueForEachReplicationHasNoInterval() {
        ExperimentResult result = run(small(), small("regime=single", CLAIMS));
        Published border = claim(result.scenarios().get(1), "border");
        assertThat(border.simulated().value())
                .isEqualTo(
                        result.scenarios().get(1).borders().get(0).meanHours()
                                - result.base().borders().get(0).meanHours(),
                        within(1e-9))
                .isNegative();
        assertThat(border.simulated().low()).isNaN();
    }

    @Test
    void withoutABaseOnlyLevelsAreHeldAgainstARun() {
        assertThat(run(small(CLAIMS)).base().claims())
                .extracting(it -> it.figure().id())
                .containsExactly("level");
    }

    @Test
    void noRunDependsOnAClaimOrOnWhatHasBeenBuilt() {
        String plain =
                Dump.of(run(small(), small("regime=single")).scenarios().get(1).claimed(List.of()));
        Loaded told = small("regime=single", CLAIMS, "legs.alat-tbilisi.status={state: planned}");
        assertThat(Dump.of(run(small(), told).scenarios().get(1).claimed(List.of())))
                .isEqualTo(plain);
    }

    /**
     * Five paths a day and way over Meghri are 1,825 a year, 17 on its neighbours 6,205. With 400,000 TEU for Istanbul, nearly all
     * of it this way, Meghri gets some 4,200 trains of 86 TEU and overflows; its neighbours do not.
     */
    @Test
    void thePlanNamesMeghriAsTheWeakestSectionOfZangezur() {
        LoadPlan plan = Preflight.of(ScenarioReader.read(
                Path.of("scenarios/zangezur.yaml"), List.of("flows.xian-halkali.volume=400000 TEU/y")));
        List<Load> sections = plan.loads().stream()
                .filter(load -> load.kind() == Kind.LINE)
                .filter(load -> List.of(
                                "horadiz-aghband",
                                "aghband-meghri",
                                "meghri-ordubad",
                                "ordubad-sadarak",
                                "sadarak-igdir",
                                "igdir-kars")
                        .contains(load.subject()))
                .sorted(Comparator.comparingDouble(Load::load).reversed())
                .toList();
        assertThat(sections.stream().limit(2).map(Load::subject))
                .containsExactlyInAnyOrder("aghband-meghri", "meghri-ordubad");
        assertThat(sections).filteredOn(load -> load.state() == State.UNSTABLE).hasSize(2);
        assertThat(sections.get(0).capacity()).isEqualTo(5 * 365, within(1e-6));
    }
}
