package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.LoadPlan;
import corridor.result.LoadPlan.Cut;
import corridor.result.LoadPlan.Kind;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.Period;
import corridor.result.LoadPlan.State;
import corridor.scenario.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shut, and what is nothing, in the plan of 2025. */
class PreflightTest {

    private static final String ALL_YEAR = ".closed=[{from: 2024-01-01, to: 2026-12-31}]";
    private static final String JUNE = ".closed=[{from: 2025-06-01, to: 2025-06-30}]";

    private static LoadPlan plan(String... changes) {
        return Preflight.of(ScenarioReader.read(Path.of("scenarios/today.yaml"), List.of(changes)));
    }

    private static Load load(LoadPlan plan, Kind kind, String subject) {
        return plan.loads().stream()
                .filter(load -> load.kind() == kind && load.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    /** Whatever is shut or missing, a number is a number; only what can do nothing, or has no limit, is without end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "vessels.poti-constanta" + ALL_YEAR,
                "vessels.*" + ALL_YEAR,
                "terminals.alat" + ALL_YEAR,
                "terminals.*" + ALL_YEAR,
                "legs.*" + ALL_YEAR,
                "legs.altynkol-aktau" + JUNE,
                "vessels.aktau-alat" + JUNE,
                "flows.*.volume=0 TEU/y",
                "flows.xian-absheron.volume=0 TEU/y",
                "season=[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12]",
                "weather.caspian.events-per-month=[200, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]",
                "run.horizon=30 d"
            })
    void nothingIsUnknown(String change) {
        LoadPlan plan = plan(change);
        for (Load load : plan.loads()) {
            assertThat(List.of(load.offered(), load.capacity(), load.load(), load.peak(), load.firm()))
                    .as(load.toString())
                    .doesNotContain(Double.NaN);
            assertThat(load.load())
                    .as(load.toString())
                    .isLessThanOrEqualTo(load.shut() ? Double.POSITIVE_INFINITY : 50);
        }
        for (Cut cut : plan.cuts()) {
            assertThat(List.of(cut.capacityTeu(), cut.plannedTeu())).doesNotContain(Double.NaN);
        }
        assertThat(plan.runTime().events()).isFinite();
    }

    /**
     * A note for Turkiye takes (1 + 4 + 8) / 3 h at one of the two desks of the railway, so that they can do 2 x 8,760 h of them. When
     * only half of the consignments need one, twice as many consignments can pass.
     */
    @Test
    void eachStepLoadsTheDesksOfItsOffice() {
        double all = 2 * 8_760 / (13 / 3.0);
        String office = "akhalkalaki-kars, railway";

        assertThat(load(plan("regime=re-consignment"), Kind.DESKS, office).capacity())
                .isCloseTo(all, within(1e-6));
        assertThat(load(plan("regime={re-consignment: 50 %, separate: 50 %}"), Kind.DESKS, office)
                        .capacity())
                .isCloseTo(2 * all, within(1e-6));
        assertThat(plan().loads()).noneMatch(load -> load.subject().equals(office));
    }

    @Test
    void whatIsShutAllYearCanDoNothing() {
        LoadPlan plan = plan("vessels.poti-constanta" + ALL_YEAR, "legs.alat-absheron" + ALL_YEAR);
        for (Load load : List.of(
                load(plan, Kind.VESSELS, "poti-constanta"),
                load(plan, Kind.TRAINS, "alat-absheron"),
                load(plan, Kind.LINE, "alat-absheron"))) {
            assertThat(load.shut()).as(load.toString()).isTrue();
            assertThat(load.state()).isEqualTo(State.UNSTABLE);
            assertThat(load.shutMonths()).hasSize(12);
            assertThat(load.waiting().hours()).isNaN();
        }
    }

    /**
     * 3 berths, and cranes with the weather of 2025, on 335 of 365 days; the load of other months is what it was. June at Baku, 4 h
     * ahead of the run, takes four hours of May, and the four that it leaves of the run's June are none.
     */
    @Test
    void aTerminalThatIsShutInJuneHasNeitherBerthsNorCranesThen() {
        LoadPlan usual = plan();
        LoadPlan shut = plan("terminals.alat" + JUNE);
        Load berths = load(shut, Kind.BERTHS, "alat");
        assertThat(berths.capacity()).isCloseTo(3 * (335 - 4 / 24.0), within(1e-6));
        assertThat(berths.shutMonths()).containsExactly(5);
        Load cranes = load(shut, Kind.QUAY_CRANES, "alat");
        assertThat(cranes.shutMonths()).containsExactly(5);
        assertThat(cranes.state()).isEqualTo(State.UNSTABLE_IN_PEAK);
        assertThat(cranes.peak())
                .isCloseTo(load(usual, Kind.QUAY_CRANES, "alat").peak(), within(1e-3));
        assertThat(cranes.peakMonth()).isZero();
        assertThat(load(shut, Kind.TRAINS, "alat-absheron").shutMonths()).containsExactly(5);
    }

    /** Half of June shut is half of its paths: 15 of 30 days, and 350 of 365 of the year's 2,190. */
    @Test
    void aMonthThatIsShutInPartHasALoad() {
        LoadPlan plan = plan("legs.altynkol-aktau.closed=[{from: 2025-06-01, to: 2025-06-15}]");
        Load line = load(plan, Kind.LINE, "altynkol-aktau");
        assertThat(line.capacity()).isCloseTo(6 * 350, within(1e-6));
        assertThat(line.shutMonths()).isEmpty();
        assertThat(line.peakMonth()).isEqualTo(5);
        assertThat(load(plan, Kind.TRAINS, "altynkol-aktau").shutMonths()).isEmpty();
    }

    @Test
    void aFlowOfNothingAsksForNothing() {
        LoadPlan plan = plan("flows.*.volume=0 TEU/y");
        assertThat(plan.loads()).isEmpty();
        assertThat(plan.cuts()).isEmpty();
        assertThat(plan.volumes()).allMatch(volume -> volume.teu() == 0);
    }

    /** The warm-up of 120 days begins on 3 September 2024; the last journey promised takes 37 days after 2025. */
    @Test
    void daysThatTheRunDoesNotSeeAreNamed() {
        LoadPlan plan = plan(
                "legs.altynkol-aktau.closed=[{from: 2024-08-01, to: 2024-09-02}, {from: 2024-08-01, to: 2024-09-03}]",
                "terminals.alat.closed=[{from: 2026-02-06, to: 2026-02-06}, {from: 2026-02-07, to: 2026-02-08}]",
                "vessels.aktau-alat.tariffs=[{from: 2025-12-31, to: 2026-12-31, cost: 1 USD/TEU-km}, {from: 2026-01-01, to: 2026-12-31, cost: 1 USD/TEU-km}]",
                "terminals.poti.tariffs=[{from: 2035-01-01, to: 2035-12-31, handling: 1 USD/TEU}]");
        assertThat(plan.shut()).extracting(Period::subject).containsExactly("altynkol-aktau", "alat");
        assertThat(plan.shut()).extracting(Period::to).containsExactly("2024-09-03", "2026-02-06");
        assertThat(plan.outside())
                .extracting(period -> period.matter().id() + " " + period.of().id() + " " + period.from())
                .containsExactly(
                        "closure leg 2024-08-01",
                        "closure terminal 2026-02-07",
                        "tariff terminal 2035-01-01",
                        "tariff fleet 2026-01-01");
    }
}
