package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How often a fleet sails, by hand. One vessel of 100 TEU sails 24 h each way, 50 boxes of 40 ft take 5 h off and 5 h on, and
 * a year has 8,760 h. What goes west comes in hundreds of TEU, more than the vessel can take; what goes east is told.
 */
class SailingsTest {

    private static final String LINE = """
            corridor: 1
            name: One vessel
            about: For sums by hand.
            run: {start: 2025-01-01, warm-up: 60 d, horizon: 365 d, replications: 2, seed: 1}
            nodes:
              aktau: {name: Aktau, country: KZ, at: [43.6, 51.2]}
              alat: {name: Alat, country: AZ, at: [40.0, 49.4]}
            terminals:
              aktau: {quay: {berths: 1, cranes: 1, moves: 10 /h}}
              alat: {quay: {berths: 1, cranes: 1, moves: 10 /h}}
            legs: {}
            trains: {}
            vessels:
              feeder: {route: [aktau, alat], count: 1, capacity: 100 TEU, load-factor: 100 %, sailing: 24 h, length: 440 km, departs: {full: 100 %, or-after: 96 h}, cost: 0.5 USD/TEU-km, co2: 35 g/tkm}
            weather: {}
            borders: {}
            papers:
              separate: {about: At each border., at-border: 0 h, inspections: 100 %, errors: {share: 0 %, rework: 18 h}}
            regime: separate
            route-choice: {rule: cheapest, value-of-time: 40 USD/TEU/d}
            cargo-mass: 14 t/TEU
            season: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
            flows:
              west: {from: aktau, to: alat, volume: 20000 TEU/y, consignment: 100 TEU, arrives: block-train, forty-foot: 100 %, promised: 10 d}
              east: {from: alat, to: aktau, volume: 0 TEU/y, consignment: 100 TEU, arrives: block-train, forty-foot: 100 %, promised: 10 d}
            """;

    @TempDir
    private Path folder;

    private Sailings sailings(int month, String... changes) {
        return new Sailings(new OfferedLoad(Worlds.compile(folder, LINE, changes)), 0, month);
    }

    private double teuWest(String... changes) {
        return sailings(0, changes).capacityTeuPerYear(true);
    }

    /** 48 h at sea, 5 h on and 5 h off, and the wait at the far port, where no cargo is: 70, 106, 154 and 538 h a round trip. */
    @Test
    void aVesselThatFindsNoCargoAtTheFarPortWaitsThereAsLongAsTheRuleLetsIt() {
        assertThat(teuWest("vessels.feeder.departs.or-after=12 h")).isCloseTo(100 * 8_760 / 70.0, within(1e-3));
        assertThat(teuWest("vessels.feeder.departs.or-after=48 h")).isCloseTo(100 * 8_760 / 106.0, within(1e-3));
        assertThat(teuWest()).isCloseTo(100 * 8_760 / 154.0, within(1e-3)).isCloseTo(5_688, within(1.0));
        assertThat(teuWest("vessels.feeder.departs.or-after=480 h")).isCloseTo(100 * 8_760 / 538.0, within(1e-3));
    }

    /** It sails full one way, so as often as it can. */
    @Test
    void moreCargoThanTheFleetCarriesDoesNotMakeItSailMoreOften() {
        assertThat(sailings(0).perYear()).isCloseTo(8_760 / 154.0, within(1e-6));
    }

    /** 1,000 boxes come back: 100 h off at Aktau, and on at Alat while the vessel waits. (8,760 - 100) / 154 round trips. */
    @Test
    void littleReturnCargoIsLiftedWhileTheVesselWaitsForMore() {
        assertThat(teuWest("flows.east.volume=2000 TEU/y")).isCloseTo(100 * 8_660 / 154.0, within(1e-3));
    }

    /** 7,300 TEU fill the vessel 73 times; with the whole wait it could sail (8,760 - 365) / 154 = 54.5 times. */
    @Test
    void enoughReturnCargoFillsTheVesselBeforeItIsLate() {
        assertThat(teuWest("flows.east.volume=7300 TEU/y")).isCloseTo(7_300, within(1e-3));
    }

    /** Full both ways: 48 h at sea and 20 h of lifting. */
    @Test
    void aVesselThatIsFullBothWaysNeverWaits() {
        assertThat(teuWest("flows.east.volume=20000 TEU/y")).isCloseTo(100 * 8_760 / 68.0, within(1e-3));
        assertThat(sailings(0, "flows.east.volume=20000 TEU/y").cargoSeconds(false))
                .isCloseTo(0, within(1e-3));
    }

    /** Nothing to carry west either: the vessel waits 96 h in both ports. Boxes of which nothing is known are of 20 ft: 10 h on, 10 h off. */
    @Test
    void withoutAnyCargoTheVesselWaitsInBothPorts() {
        Sailings idle = sailings(0, "flows.west.volume=0 TEU/y");
        assertThat(idle.perYear()).isCloseTo(8_760 / (48 + 2 * 96.0), within(1e-6));
        assertThat(idle.capacityTeuPerYear(true)).isCloseTo(100 * 8_760 / 164.0, within(1e-3));
    }

    /**
     * 20 consignments a year come to Alat at random, for 8,660 / 154 sailings (above). In the 96 h of each, less the 100 h a year in
     * which they are lifted, the first comes after (1 - exp(-rw)) / r by the mean; at Aktau it is filled at once.
     */
    @Test
    void itWaitsForMoreWhereTheCargoIsMissing() {
        double sailings = 8_660 / 154.0;
        double wait = 96 - 100 / sailings;
        double rate = 20 / 8_760.0;
        double aboard = wait - (1 - Math.exp(-rate * wait)) / rate;
        Sailings little = sailings(0, "flows.east.volume=2000 TEU/y");
        assertThat(little.cargoSeconds(false)).isCloseTo(3_600 * sailings * aboard, within(10.0));
        assertThat(little.cargoSeconds(true)).isCloseTo(0, within(1.0));
    }

    /** On the roads it keeps nobody from a berth. */
    @Test
    void whereNoCargoComesItLiesAtNoBerth() {
        assertThat(sailings(0).cargoSeconds(false)).isZero();
    }

    /** 24 h at sea and 5 h of lifting: daily departures are caught every second day, weekly ones every week, so 4 and 14 days. */
    @Test
    void onATimetableEachWayTakesWholePeriods() {
        assertThat(teuWest("vessels.feeder.departs={every: 1 d}")).isCloseTo(100 * 365 / 4.0, within(1e-3));
        assertThat(teuWest("vessels.feeder.departs={every: 7 d}")).isCloseTo(100 * 365 / 14.0, within(1e-3));
    }

    @Test
    void aMonthInWhichTheFleetOrAPortIsShutHasNoSailings() {
        String days = "=[{from: 2025-06-01, to: 2025-06-30}]";
        assertThat(sailings(5, "vessels.feeder.closed" + days).perYear()).isZero();
        assertThat(sailings(5, "terminals.alat.closed" + days).capacityTeuPerYear(true))
                .isZero();
        assertThat(sailings(6, "terminals.alat.closed" + days).capacityTeuPerYear(true))
                .isCloseTo(5_688, within(1.0));
    }

    /** Ten days of June for the fleet and the last twenty for a port leave nothing; ten alone leave two thirds. */
    @Test
    void daysOfTheFleetAndOfItsPortsAddUp() {
        String fleet = "vessels.feeder.closed=[{from: 2025-06-01, to: 2025-06-10}]";
        String port = "terminals.aktau.closed=[{from: 2025-06-11, to: 2025-06-30}]";
        assertThat(sailings(5, fleet).capacityTeuPerYear(true)).isCloseTo(5_688 * 2 / 3.0, within(1.0));
        assertThat(sailings(5, fleet, port).capacityTeuPerYear(true)).isZero();
    }

    /** 200 storms of 1.5 days begin in January, of which ten rage at any time: the port is open for e to the minus ten. */
    @Test
    void stormsWithoutEndLeaveNoSailingsAndNoNumberWithoutEnd() {
        Sailings january = sailings(
                0, "weather={caspian: {closes: [alat], events-per-month: [200,0,0,0,0,0,0,0,0,0,0,0], length: 36 h}}");
        assertThat(january.perYear()).isZero();
        assertThat(january.capacityTeuPerYear(false)).isZero();
        assertThat(january.workSeconds(true)).isCloseTo(10_000 * 360.0, within(1.0));
    }
}
