package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.engine.Engine.Action;
import java.util.ArrayList;
import java.util.List;
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
}
