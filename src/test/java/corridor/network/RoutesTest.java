package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import corridor.scenario.InvalidScenario;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** FEATURE: every way that is not much longer than the shortest is found, and its time, price and emissions are known. */
class RoutesTest {

    private static final long HOUR = 3_600;
    private static final long DAY = 86_400;

    @TempDir
    private Path folder;

    @Test
    void theShortestWayComesFirstAndTheOneThatIsTooLongIsNone() {
        Network network = Worlds.compile(folder, Worlds.THREE_WAYS);
        assertThat(network.flows().get(0).routes().stream().map(route -> Worlds.services(network, route)))
                .containsExactly(List.of("east", "ferry", "ganja"), List.of("east", "ferry", "horadiz"));
    }

    /** The shortest is 3,000 + 440 + 520 = 3,960 km, and 1.3 times that 5,148 km = 3,440 + 1,708 km. */
    @Test
    void aDetourOfThirtyPercentIsAWayAndAKilometreMoreIsNot() {
        assertThat(routes("legs.julfa-tbilisi.length=708 km")).hasSize(3);
        assertThat(routes("legs.julfa-tbilisi.length=709 km")).hasSize(2);
    }

    @Test
    void aWayThatIsStillClosedIsAWay() {
        assertThat(routes("legs.alat-ganja.open-from=2026-06-01")).hasSize(2);
    }

    @Test
    void theStopsOfAWayAreItsNodesWithTheirDistances() {
        Network network = Worlds.compile(folder, Worlds.THREE_WAYS);
        Route ganja = network.flows().get(0).routes().get(0);
        assertThat(ganja.stops().stream()
                        .map(stop -> network.sites().get(stop.site()).id() + " " + Math.round(stop.km())))
                .containsExactly("altynkol 0", "aktau 3000", "alat 3440", "ganja 3790", "tbilisi 3960");
    }

    /**
     * Rail 3,000 km at 0.25, sea 440 km at 0.50, rail 520 km at 0.20: 750 + 220 + 104 = 1,074 dollars, and the terminals
     * 10 + 90 + 60 + 20 = 180.
     */
    @Test
    void thePriceOfAWayIsThatOfItsKilometresAndItsTerminals() {
        assertThat(routes().get(0).usdPerTeu().at(0)).isEqualTo(1_254, within(1e-9));
    }

    /** The sea at 0.75 is 110 dollars dearer in June, which is 30 of the 365 days; 10 dollars more at one terminal all the time. */
    @Test
    void thePriceOfAWayFollowsTheTariffsAlongIt() {
        String sea = "vessels.ferry.tariffs=[{from: 2025-06-01, to: 2025-06-30, cost: 0.75 USD/TEU-km}]";
        String port = "terminals.aktau.tariffs=[{from: 2020-01-01, to: 2030-12-31, handling: 100 USD/TEU}]";
        Network network = Worlds.compile(folder, Worlds.THREE_WAYS, sea, port);
        Route route = network.flows().get(0).routes().get(0);
        long june = (60 + 151) * DAY;
        assertThat(route.usdPerTeu().at(june - 1)).isEqualTo(1_264, within(1e-9));
        assertThat(route.usdPerTeu().at(june)).isEqualTo(1_374, within(1e-9));
        assertThat(route.usdPerTeu().at(june + 30 * DAY)).isEqualTo(1_264, within(1e-9));
        assertThat(network.meanUsdPerTeu(route)).isEqualTo(1_264 + 110 * 30 / 365.0, within(1e-9));
    }

    /** (3,000 x 28 + 440 x 35 + 520 x 20) g/t = 109,800 g/t, times 14 t/TEU = 1,537.2 kg/TEU. */
    @Test
    void theEmissionsOfAWayAreThoseOfItsTonneKilometres() {
        assertThat(routes().get(0).co2KgPerTeu()).isEqualTo(1_537.2, within(1e-9));
    }

    /**
     * Westbound: rail (3 + 3.5 + 5.5) / 3 = 4 d, sea 24 h, the port's border 2 h, rail 20 + 10 h, and at the end the desk at
     * Tbilisi 4 h: 96 + 24 + 2 + 30 + 4 = 156 h. Through Horadiz 60 h of rail and no border at Ganja: 96 + 24 + 2 + 60 = 182 h.
     */
    @Test
    void aForwarderCountsRunningSailingAndBorderWork() {
        assertThat(routes().get(0).timetableSeconds()).isEqualTo(156 * HOUR);
        assertThat(routes().get(1).timetableSeconds()).isEqualTo(182 * HOUR);
    }

    /** A vessel takes 90 of the 100 TEU, 90 / 1.85 boxes; two cranes lift them at 5 min each, in both ports. */
    @Test
    void freeFlowHasTheMovesOfOneConsignmentToo() {
        double liftSeconds = 2 * (90 / 1.85 / 2 * 300);
        assertThat(routes().get(0).freeFlowSeconds()).isEqualTo(Math.round(156 * HOUR + liftSeconds));
        assertThat(routes().get(1).freeFlowSeconds()).isEqualTo(Math.round(182 * HOUR + liftSeconds));
    }

    /** Eastbound the border is met at Ganja, where the train passes: 6 h for the train and not 4 + 6; at Alat it is met too. */
    @Test
    void aTrainThatPassesABorderSpendsTheLongerOfItsOwnWorkAndTheDesk() {
        Network network = Worlds.compile(folder, Worlds.THREE_WAYS);
        FlowPlan back = network.flows().get(1);
        assertThat(back.eastbound()).isTrue();
        assertThat(back.routes().get(0).timetableSeconds()).isEqualTo((30 + 6 + 2 + 24 + 96) * HOUR);
    }

    /**
     * The line opens on 1 February, 91 days after 2 November. A box is there 96 h + 24 h + 2 h = 5 d 2 h after it was ready,
     * and so can be booked 85 d 22 h after the start.
     */
    @Test
    void aWayCanBeBookedWhenItsLineWillBeOpenOnArrival() {
        assertThat(routes().get(0).opensAtSecond()).isEqualTo(91 * DAY - 122 * HOUR);
        assertThat(routes().get(1).opensAtSecond()).isZero();
    }

    @Test
    void aWayWhoseLineOpensBeforeAnybodyGetsThereIsAlwaysOpen() {
        assertThat(routes("legs.alat-ganja.open-from=2024-11-05").get(0).opensAtSecond())
                .isZero();
    }

    @Test
    void aFlowOfWhichEveryWayIsClosedAtTheStartIsRefusedWithItsPlace() {
        InvalidScenario refused = refused(
                Worlds.THREE_WAYS, "legs.alat-ganja.open-from=2025-02-01", "legs.alat-horadiz.open-from=2025-02-01");
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused).hasMessageContaining("flow 'west'").hasMessageContaining("flow 'back'");
        assertThat(refused.problems().get(0).at().line()).isEqualTo(lineOf("  west: {from"));
    }

    @Test
    void boxesChangeGaugeOnlyWhereThereIsEquipmentForIt() {
        String broken = brokenGauge("");
        InvalidScenario refused = refused(broken);
        assertThat(refused.problems()).hasSize(1);
        assertThat(refused)
                .hasMessageContaining("world.yaml:" + lineOf(broken, "  west: {from") + ":")
                .hasMessageContaining("flow 'west'")
                .hasMessageContaining("gauge-change");
        String mended = brokenGauge("rail: {tracks: 1, cranes: 1, moves: 10 /h, gauge-change: true}");
        assertThat(Worlds.compile(folder, mended).flows().get(0).routes()).hasSize(1);
    }

    @Test
    void theGaugesOnTheTwoSidesOfTheSeaMayDiffer() {
        assertThat(routes("legs.east.gauge=1435 mm")).hasSize(2);
    }

    @Test
    void aFlowThatNothingCarriesIsRefusedWithItsPlace() {
        String away = Worlds.THREE_WAYS.replace("route: [aktau, alat], count", "route: [alat, tbilisi], count");
        InvalidScenario refused = refused(away);
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused.problems().get(0).what()).contains("'west'", "'altynkol'", "'tbilisi'");
        assertThat(refused.problems().get(1).at().line()).isEqualTo(lineOf("  back: {from"));
    }

    /** East on broad gauge, then normal gauge from Aktau to Tbilisi by land: where they meet stands {@code equipment}. */
    private static String brokenGauge(String equipment) {
        return Worlds.THREE_WAYS
                .replace(
                        "cranes: 2, moves: 12 /h}, handling: 90",
                        "cranes: 2, moves: 12 /h}, %s handling: 90"
                                .formatted(equipment.isEmpty() ? "" : equipment + ","))
                .replace(
                        "  alat-ganja: {between: [alat, ganja], gauge: 1520",
                        "  alat-ganja: {between: [aktau, ganja], gauge: 1435")
                .replace("open-from: 2025-02-01, ", "")
                .replace("[ganja, tbilisi], gauge: 1520", "[ganja, tbilisi], gauge: 1435")
                .replace("ganja: {route: [alat, ganja, tbilisi]", "ganja: {route: [aktau, ganja, tbilisi]")
                .replace("route: [aktau, alat], count", "route: [alat, tbilisi], count")
                .replaceAll("  back: .*\n", "");
    }

    private List<Route> routes(String... overrides) {
        return Worlds.compile(folder, Worlds.THREE_WAYS, overrides)
                .flows()
                .get(0)
                .routes();
    }

    private InvalidScenario refused(String yaml, String... overrides) {
        return catchThrowableOfType(InvalidScenario.class, () -> Worlds.compile(folder, yaml, overrides));
    }

    private static int lineOf(String start) {
        return lineOf(Worlds.THREE_WAYS, start);
    }

    private static int lineOf(String yaml, String start) {
        return (int) yaml.substring(0, yaml.indexOf(start)).lines().count() + 1;
    }

    @Test
    void whereThereIsNoWayThePlannerIsToldHowFarServicesLead() {
        String noFerry = Worlds.THREE_WAYS.replaceAll("  ferry: .*\n", "").replace("vessels:\n", "vessels: {}\n");
        InvalidScenario none = catchThrowableOfType(InvalidScenario.class, () -> Worlds.compile(folder, noFerry));
        assertThat(none.getMessage())
                .contains(
                        "no chain of trains and vessels carries flow 'back'",
                        "From 'tbilisi' services lead to: alat. ");
    }

    @Test
    void aFlowWithEveryWayStillClosedIsToldWhichLegsAre() {
        InvalidScenario closed = catchThrowableOfType(
                InvalidScenario.class,
                () -> Worlds.compile(folder, Worlds.THREE_WAYS, "legs.east.open-from=2026-06-01"));
        assertThat(closed.getMessage())
                .contains("A flow needs one way from the first day on. Not open yet: east, alat-ganja.");
    }
}
