package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import corridor.result.Bill;
import corridor.result.Direction;
import corridor.result.FlowTally;
import corridor.result.FlowTally.StopTally;
import corridor.result.Measure;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * FEATURE: what a journey costs, by what is paid for; what its time is worth; and CAREC's measures of it.
 *
 * <p>3,500 km by rail at 0.2 USD and 440 km by sea at 0.5 USD; handling in two ports; a border with a fee; papers at the origin
 * and there. Ready on day 0 06:00, there on day 8 15:00 (A05): 201 h, of which 108 h moving and 3 h at the border.
 */
class M02_CostsTest {

    private static final String CORRIDOR = """
            extends: sea.yaml
            terminals: {aktau: {handling: 90 USD/TEU}, alat: {handling: 80 USD/TEU}}
            vessels: {feeder: {capacity: 40 TEU}}
            trains:
              east: {route: [altynkol, aktau], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}
              west: {route: [alat, gardabani, tbilisi], capacity: 40 TEU, departs: {full: 100 %, or-after: 24 h}}
            borders:
              red-bridge: {at: [gardabani], desks: 1, technical: 3 h, inspection: {share: 0 %, time: 6 h}, fee: 25 USD/TEU}
            papers: {separate: {cost-at-origin: 5 USD/TEU, cost-at-border: 15 USD/TEU}}
            demurrage: {free: 8 d, then: 4 USD/TEU/d}
            """;

    private static final int TEU = 40;
    private static final Offset<Double> BITS = within(1e-9);

    private static Diary run(String more) {
        return TinyWorld.of(CORRIDOR + more)
                .ready("xian", TEU, "altynkol", "tbilisi", "0 06:00")
                .run();
    }

    private static FlowTally xian() {
        return run("").result().flows().get(0);
    }

    /** 700 + 220; 90 + 80; the ninth day has begun; 25; 5 + 15. */
    @Test
    void eachKindIsTheSumByHand() {
        Bill bill = xian().bill();

        assertThat(bill.carriage()).isCloseTo(TEU * 920, BITS);
        assertThat(bill.handling()).isCloseTo(TEU * 170, BITS);
        assertThat(bill.storage()).isZero();
        assertThat(bill.demurrage()).isCloseTo(TEU * 4, BITS);
        assertThat(bill.fees()).isCloseTo(TEU * 25, BITS);
        assertThat(bill.documents()).isCloseTo(TEU * 20, BITS);
    }

    @Test
    void theKindsAddUpToThePrice() {
        assertThat(xian().usd()).isCloseTo(TEU * (920 + 170 + 4 + 25 + 20), BITS);
        assertThat(xian().bill().total()).isCloseTo(xian().usd(), BITS);
        assertThat(xian().measure(Measure.COST)).isCloseTo(1_139, BITS);
    }

    /** After 5 USD at the origin each kilometre and each stop adds its own; demurrage is known at the end. */
    @Test
    void theCostGrowsAlongTheWay() {
        assertThat(xian().routes().get(0).stops())
                .extracting(StopTally::usdOnArrival)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(0.0, TEU * 605.0, TEU * 915.0, TEU * 1_075.0, TEU * 1_135.0);
        assertThat(xian().routes().get(0).stops())
                .extracting(StopTally::usdOnDeparture)
                .usingComparatorForType((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : Double.compare(a, b), Double.class)
                .containsExactly(TEU * 5.0, TEU * 695.0, TEU * 995.0, TEU * 1_115.0, TEU * 1_139.0);
    }

    /** 201 h are 8.375 days, at 100 USD. */
    @Test
    void timeHasItsValueBesideThePrice() {
        assertThat(xian().measure(Measure.INVENTORY)).isCloseTo(837.5, BITS);
    }

    /** 3,500 km at 20 g and 440 km at 35 g, of 14 t. */
    @Test
    void emissionsAreToldByMode() {
        assertThat(xian().measure(Measure.CO2_RAIL)).isCloseTo(980, BITS);
        assertThat(xian().measure(Measure.CO2_SEA)).isCloseTo(215.6, BITS);
    }

    /** The train stands 3 h at Gardabani, and 25 + 15 USD per TEU are paid there. */
    @Test
    void aBorderTakesItsHoursAndItsFees() {
        assertThat(xian().measure(Measure.TFI1)).isCloseTo(3, BITS);
        assertThat(xian().measure(Measure.TFI2)).isCloseTo(40, BITS);
    }

    /** 3 h = 10,800 s; nobody goes east. */
    @Test
    void eachWayOfABorderIsTimedByItself() {
        assertThat(run("").result().crossings().get(0).meanSeconds())
                .containsEntry(Direction.WESTBOUND, 10_800.0)
                .containsEntry(Direction.EASTBOUND, Double.NaN);
    }

    /** 1,139 USD for 14 t over 3,940 km: 1,139 / (14 x 3,940) x 20 x 500 = 206.49 USD. */
    @Test
    void theCostOfASectionIsThatOfTwentyTonnesOverFiveHundredKilometres() {
        assertThat(xian().measure(Measure.TFI3)).isCloseTo(1_139 / (14 * 3_940.0) * 20 * 500, BITS);
    }

    /** 3,940 km in 201 h, and in the 108 h in which they are travelled; 1 - 108/201 of the time is delay. */
    @Test
    void speedIsToldWithAndWithoutDelay() {
        assertThat(xian().measure(Measure.TFI4_WITH_DELAY)).isCloseTo(3_940 / 201.0, BITS);
        assertThat(xian().measure(Measure.TFI4_WITHOUT_DELAY)).isCloseTo(3_940 / 108.0, BITS);
        assertThat(xian().measure(Measure.DELAY_SHARE)).isCloseTo(1 - 108 / 201.0, BITS);
        assertThat(xian().measure(Measure.VARIATION)).isZero();
    }

    /** 111 h without waiting (A05). */
    @Test
    void theTravelTimeIndexIsTimeOverFreeFlow() {
        assertThat(xian().measure(Measure.TRAVEL_TIME_INDEX)).isCloseTo(201 / 111.0, BITS);
    }

    /** Its own demurrage is free for 5 days, and 3.375 days beyond are four begun; its day is worth 10 USD. */
    @Test
    void aFlowMayHaveTermsOfItsOwn() {
        String own = """
                flows:
                  almaty:
                    from: altynkol
                    to: tbilisi
                    volume: 0 TEU/y
                    consignment: 40 TEU
                    arrives: block-train
                    forty-foot: 0 %
                    promised: 10 d
                    demurrage: {free: 5 d, then: 2 USD/TEU/d}
                    value-of-time: 10 USD/TEU/d
                """;
        FlowTally almaty = TinyWorld.of(CORRIDOR + own)
                .again("almaty", "0 06:00")
                .run()
                .result()
                .flows()
                .get(0);

        assertThat(almaty.measure(Measure.DEMURRAGE)).isCloseTo(4 * 2, BITS);
        assertThat(almaty.measure(Measure.INVENTORY)).isCloseTo(83.75, BITS);
    }

    /** North is 40 USD cheaper and 12 h slower (G01): at 60 USD a day that is worth its price, at the others' 100 USD it is not. */
    @Test
    void aFlowMayChooseByAValueOfTimeOfItsOwn() {
        Diary diary = TinyWorld.of(G01_RouteChoiceTest.TWO_WAYS + """
                        flows:
                          steel: {from: alat, to: kars, volume: 0 TEU/y, consignment: 40 TEU, arrives: block-train, forty-foot: 0 %, promised: 9 d, value-of-time: 60 USD/TEU/d}
                          phones: {from: alat, to: kars, volume: 0 TEU/y, consignment: 40 TEU, arrives: block-train, forty-foot: 0 %, promised: 9 d}
                        """)
                .again("steel", "1 00:00")
                .again("phones", "1 00:00")
                .run();

        assertThat(diary.lines("leaves alat"))
                .containsExactlyInAnyOrder(
                        "day 1 00:00 north leaves alat with 40 TEU", "day 1 00:00 south leaves alat with 40 TEU");
        assertThat(diary.lines("north reaches kars")).containsExactly("day 2 00:00 north reaches kars with 40 TEU");
        assertThat(diary.arrivals("steel")).containsExactly("40 boxes on day 2 00:00: moving 24 h");
    }
}
