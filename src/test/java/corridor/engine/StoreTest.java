package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.engine.Engine.Action;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoreTest {

    private static final boolean URGENT = true;
    private static final boolean ORDINARY = false;

    private final Engine engine = new Engine();
    private final List<Integer> granted = new ArrayList<>();
    private final Action grant = granted::add;

    @Test
    void placesAreGrantedAtOnceWhileThereAreAny() {
        Store yard = new Store(engine, 3, 0);
        yard.request(2, ORDINARY, grant, 1);
        yard.request(1, ORDINARY, grant, 2);
        assertThat(granted).containsExactly(1, 2);
        assertThat(yard.used()).isEqualTo(3);
        assertThat(yard.waiting()).isZero();
    }

    @Test
    void whoFindsTooFewWaitsInTheOrderOfComing() {
        Store yard = new Store(engine, 2, 0);
        yard.request(2, ORDINARY, grant, 1);
        yard.request(1, ORDINARY, grant, 2);
        yard.request(1, ORDINARY, grant, 3);
        yard.request(1, ORDINARY, grant, 4);
        yard.release(2);
        assertThat(granted).containsExactly(1, 2, 3);
        assertThat(yard.waiting()).isEqualTo(1);
    }

    @Test
    void whatIsGivenBackIsPassedOnUnlessSomebodyWaitsOrItIsClosedOrCut() {
        Store berths = new Store(engine, 2, 0);
        berths.request(2, ORDINARY, grant, 1);
        assertThat(berths.passesOn()).isTrue();
        berths.setOpen(false);
        assertThat(berths.passesOn()).isFalse();
        berths.setOpen(true);
        berths.setCapacity(1, 0);
        assertThat(berths.passesOn()).isFalse();
        berths.setCapacity(2, 0);
        berths.request(1, ORDINARY, grant, 2);
        assertThat(berths.passesOn()).isFalse();
    }

    @Test
    void nobodyIsPassedByASmallerRequest() {
        Store yard = new Store(engine, 3, 0);
        yard.request(2, ORDINARY, grant, 1);
        yard.request(2, ORDINARY, grant, 2);
        yard.request(1, ORDINARY, grant, 3);
        assertThat(granted).containsExactly(1);
        yard.release(2);
        assertThat(granted).containsExactly(1, 2, 3);
    }

    @Test
    void theUrgentAreServedBeforeThoseWhoWaitLonger() {
        Store berths = new Store(engine, 1, 0);
        berths.request(1, ORDINARY, grant, 1);
        berths.request(1, ORDINARY, grant, 2);
        berths.request(1, URGENT, grant, 3);
        berths.release(1);
        berths.release(1);
        assertThat(granted).containsExactly(1, 3, 2);
    }

    /** One place is free, the urgent request needs two: the small ordinary one must not take it, or the urgent starves. */
    @Test
    void theUrgentAreNotPassedByASmallerOrdinaryRequestThatComesLater() {
        Store yard = new Store(engine, 3, 0);
        yard.request(2, ORDINARY, grant, 1);
        yard.request(2, URGENT, grant, 2);
        yard.request(1, ORDINARY, grant, 3);
        assertThat(granted).containsExactly(1);
        yard.release(2);
        assertThat(granted).containsExactly(1, 2, 3);
    }

    @Test
    void theUrgentAreNotPassedByASmallerOrdinaryRequestThatCameBefore() {
        Store yard = new Store(engine, 3, 0);
        yard.request(3, ORDINARY, grant, 1);
        yard.request(1, ORDINARY, grant, 2);
        yard.request(2, URGENT, grant, 3);
        yard.release(1);
        assertThat(granted).containsExactly(1);
        yard.release(2);
        assertThat(granted).containsExactly(1, 3, 2);
    }

    @Test
    void keptPlacesGoToTheUrgentOnly() {
        Store yard = new Store(engine, 4, 1);
        yard.request(3, ORDINARY, grant, 1);
        yard.request(1, ORDINARY, grant, 2);
        assertThat(granted).containsExactly(1);
        yard.request(1, URGENT, grant, 3);
        assertThat(granted).containsExactly(1, 3);
        yard.release(1);
        assertThat(granted)
                .as("the kept place is free again, not an ordinary one")
                .containsExactly(1, 3);
        yard.release(3);
        assertThat(granted).containsExactly(1, 3, 2);
    }

    @Test
    void whileItIsClosedNothingIsGrantedAndWhatWasTakenStaysTaken() {
        Store berths = new Store(engine, 2, 0);
        berths.request(1, ORDINARY, grant, 1);
        berths.setOpen(false);
        berths.request(1, ORDINARY, grant, 2);
        berths.release(1);
        assertThat(granted).containsExactly(1);
        assertThat(berths.used()).isZero();
        berths.setOpen(true);
        assertThat(granted).containsExactly(1, 2);
    }

    /** The callback gives its place back at once, and asks for another: everybody is served, in turn. */
    @Test
    void whoeverIsGrantedMayReleaseAndAskAgainAtOnce() {
        Store berths = new Store(engine, 1, 0);
        berths.request(1, ORDINARY, grant, 0);
        Action calls = n -> {
            granted.add(n);
            berths.request(1, ORDINARY, grant, 10 * n);
            berths.release(1);
        };
        berths.request(1, ORDINARY, calls, 1);
        berths.request(1, ORDINARY, calls, 2);
        berths.release(1);
        assertThat(granted).containsExactly(0, 1, 2, 10);
        assertThat(berths.used()).isEqualTo(1);
        assertThat(berths.waiting()).isEqualTo(1);
    }

    /** 3 of 4 places for 10 s, then 4 for 10 s: 70 over 20 s. One waits from 5 s to 10 s, one from 5 s on: 5 + 15. */
    @Test
    void itsStatisticsAreThoseOfASumByHand() {
        Store yard = new Store(engine, 4, 0);
        yard.request(3, ORDINARY, grant, 1);
        engine.runUntil(5);
        yard.request(4, ORDINARY, grant, 2);
        yard.request(1, ORDINARY, grant, 3);
        engine.runUntil(10);
        yard.release(3);
        engine.runUntil(20);
        assertThat(yard.meanUsed()).isEqualTo(3.5);
        assertThat(yard.waitingArea()).isEqualTo(20);
        assertThat(yard.waitedWithinSeconds()).isEqualTo(20);
    }

    @Test
    void waitsThatHaveBegunCountFromTheStartOfMeasuring() {
        Store yard = new Store(engine, 1, 0);
        yard.request(1, ORDINARY, grant, 1);
        yard.request(1, URGENT, grant, 2);
        yard.request(1, ORDINARY, grant, 3);
        engine.runUntil(10);
        yard.startMeasuring();
        engine.runUntil(14);
        yard.release(1);
        engine.runUntil(20);
        assertThat(yard.waitingArea()).isEqualTo(4 + 10);
        assertThat(yard.waitedWithinSeconds()).isEqualTo(4 + 10);
    }

    @Test
    void aLongQueueKeepsItsOrder() {
        Store berths = new Store(engine, 1, 0);
        for (int n = 0; n < 1_000; n++) {
            berths.request(1, ORDINARY, grant, n);
            if (n % 3 == 0) {
                berths.release(1);
            }
        }
        while (berths.used() > 0) {
            berths.release(1);
        }
        assertThat(granted).hasSize(1_000).isSorted();
    }

    /** Of 4 places 2 are lent, and 1 more is kept for the urgent. */
    @Test
    void whatIsLentGoesToThoseWhoMayBorrowBeforeAllOthers() {
        Store yard = new Store(engine, 0, 0);
        yard.setCapacity(4, 1, 2);
        boolean[] may = {false};
        Store.Line line = yard.openLine(ORDINARY, places -> may[0]);
        yard.request(1, ORDINARY, grant, 1);
        yard.request(1, URGENT, grant, 2);
        yard.request(1, URGENT, grant, 3);
        yard.request(2, line, grant, 4);
        assertThat(granted).as("without exchange nobody has what is lent").containsExactly(1, 2);
        may[0] = true;
        yard.lookAgain();
        assertThat(granted).containsExactly(1, 2, 4);
        yard.request(1, line, grant, 5);
        yard.release(1);
        assertThat(granted).as("nor more than there are").containsExactly(1, 2, 4, 5);
        may[0] = false;
        yard.release(2);
        assertThat(granted)
                .as("the first of the urgent waits for a place that is not lent")
                .hasSize(4);
        yard.release(1);
        assertThat(granted).containsExactly(1, 2, 4, 5, 3);
    }

    @Test
    void linesOfOneKindAreServedInTheOrderOfComing() {
        Store yard = new Store(engine, 1, 0);
        Store.Line ordinary = yard.openLine(ORDINARY, places -> false);
        Store.Line urgent = yard.openLine(URGENT, places -> false);
        yard.request(1, ORDINARY, grant, 0);
        yard.request(1, ordinary, grant, 1);
        yard.request(1, ORDINARY, grant, 2);
        yard.request(1, ordinary, grant, 3);
        yard.request(1, urgent, grant, 4);
        yard.request(1, URGENT, grant, 5);
        yard.request(1, urgent, grant, 6);
        for (int i = 0; i < 6; i++) {
            yard.release(1);
        }
        assertThat(granted).containsExactly(0, 4, 5, 6, 1, 2, 3);
    }

    /** Everybody is served once, whoever borrows when; never are there more than there are. */
    @Test
    void withLinesThatBorrowNothingIsLostOrGivenTwice() {
        Random luck = new Random(7);
        Store yard = new Store(engine, 0, 0);
        yard.setCapacity(20, 2, 6);
        boolean[] may = {false};
        Store.Line[] lines = {
            yard.line(URGENT),
            yard.line(ORDINARY),
            yard.openLine(ORDINARY, places -> may[0]),
            yard.openLine(URGENT, places -> places == 1)
        };
        int released = 0;
        for (int n = 0; n < 2_000; n++) {
            engine.runUntil(n);
            may[0] = luck.nextInt(3) == 0;
            yard.lookAgain();
            yard.request(1 + n % 3, lines[luck.nextInt(lines.length)], grant, n);
            assertThat(yard.used()).isLessThanOrEqualTo(20);
            if (released < granted.size() && luck.nextInt(3) > 0) {
                yard.release(1 + granted.get(released++) % 3);
            }
        }
        assertThat(yard.waiting()).isPositive();
        may[0] = false;
        while (released < granted.size()) {
            yard.release(1 + granted.get(released++) % 3);
        }
        assertThat(granted).hasSize(2_000).doesNotHaveDuplicates();
        assertThat(yard.used()).isZero();
        assertThat(yard.waiting()).isZero();
        assertThat(yard.waitingArea()).isEqualTo(yard.waitedWithinSeconds());
    }
}
