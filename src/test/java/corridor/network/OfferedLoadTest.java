package corridor.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sums by hand for the small corridor of {@link Worlds}, with 20 ft boxes only: 9,000 TEU go west and 4,000 east. */
class OfferedLoadTest {

    @TempDir
    private Path folder;

    private Network network(String... more) {
        String boxes = Worlds.THREE_WAYS.replace("forty-foot: 85 %", "forty-foot: 0 %");
        return Worlds.compile(folder, boxes, more);
    }

    /** Each box is lifted once at each quay: 13,000 moves. */
    @Test
    void everyBoxIsOneMoveAtEachQuay() {
        OfferedLoad load = new OfferedLoad(network());
        assertThat(load.moves(2, Side.QUAY).in(0)).isCloseTo(13_000, within(1e-6));
    }

    /** 90 consignments of 100 TEU west and 200 lots of 20 TEU east reach the desks of Baku; nothing was opened before by the former. */
    @Test
    void aBoxThatWasOpenedAtAnEarlierBorderComesOnPapersOfItsOwn() {
        OfferedLoad load = new OfferedLoad(network());
        double papers =
                load.papers(1).values().stream().mapToDouble(m -> m.in(0)).sum();
        // By Ganja, which opens in February, 6% of the 4,000 boxes that go east; the other ways meet no border before.
        assertThat(papers).isBetween(90.0 + 200, 90.0 + 200 + 0.06 * 4_000 + 1);
    }

    /**
     * Six vessels of 90 TEU, two days at sea for a round trip, and 2 x 150 s for each box by two cranes. 4,000 boxes back take
     * 1,200,000 s of 6 x 31,536,000; a round trip with 90 boxes there takes 172,800 + 27,000 s: 941.02 of them, 84,692 TEU.
     */
    @Test
    void aFleetThatWaitsForNothingCarriesWhatItsTimeAllows() {
        OfferedLoad load = new OfferedLoad(network("vessels.ferry.departs={full: 90 %, or-after: 0 h}"));
        assertThat(ferry(load).capacityTeuPerYear(true)).isCloseTo(84_692, within(1.0));
    }

    /** Their timetable is daily: a day at sea and some hours in port are two days each way, so 6 x 365 / 4 round trips. */
    @Test
    void aFleetOnATimetableCarriesWhatItsDeparturesAllow() {
        assertThat(ferry(new OfferedLoad(network())).capacityTeuPerYear(true)).isCloseTo(547.5 * 90, within(1.0));
    }

    /** Though vessels leave oftener than once a day, they leave together. */
    @Test
    void aTimetableMakesBoxesWaitHalfItsPeriod() {
        assertThat(ferry(new OfferedLoad(network())).meanWaitSeconds()).isCloseTo(43_200, within(1e-6));
    }

    private static Sailings ferry(OfferedLoad load) {
        return new Sailings(load, load.network().services().size() - 1, 0);
    }

    /** Nothing goes, so nothing is asked; the fleet could still carry boxes. */
    @Test
    void withoutAnyVolumeNothingIsWithoutEndOrUnknown() {
        OfferedLoad load = new OfferedLoad(network("flows.west.volume=0 TEU/y", "flows.back.volume=0 TEU/y"));
        assertThat(load.moves(2, Side.QUAY).in(0)).isZero();
        assertThat(ferry(load).capacityTeuPerYear(true)).isPositive().isFinite();
        assertThat(NarrowestCut.of(load, false)).isEmpty();
    }

    /** Lots of 20 ft boxes have as many boxes as TEU; trains of 40 ft boxes only have half, and one more where it is odd. */
    @Test
    void boxesOfAConsignmentAreCountedAsTheyArePacked() {
        FlowPlan small = network().flows().get(1);
        assertThat(Traffic.meanBoxes(small)).isCloseTo(20, within(1e-6));
        Network large = Worlds.compile(folder, Worlds.THREE_WAYS.replace("forty-foot: 85 %", "forty-foot: 100 %"));
        assertThat(Traffic.meanBoxes(large.flows().get(0))).isCloseTo(50, within(1e-9));
    }
}
