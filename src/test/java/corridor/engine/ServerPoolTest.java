package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.engine.Engine.Action;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerPoolTest {

    private final Engine engine = new Engine();
    private final List<String> log = new ArrayList<>();
    private final Action served = n -> log.add(engine.nowSeconds() + " s: " + n);

    @Test
    void oneCraneServesOneBoxAtATimeFirstComeFirstServed() {
        ServerPool cranes = new ServerPool(engine, 1);
        cranes.request(30, served, 1);
        cranes.request(10, served, 2);
        cranes.request(20, served, 3);
        engine.runUntil(100);
        assertThat(log).containsExactly("30 s: 1", "40 s: 2", "60 s: 3");
    }

    @Test
    void twoCranesServeTwoBoxesAtATime() {
        ServerPool cranes = new ServerPool(engine, 2);
        cranes.request(30, served, 1);
        cranes.request(10, served, 2);
        cranes.request(20, served, 3);
        engine.runUntil(100);
        assertThat(log).containsExactly("10 s: 2", "30 s: 1", "30 s: 3");
    }

    /** Waits 0, 30 and 40 s: mean 70/3. Queue 2 for 30 s and 1 for 10 s: 70 over 100 s. Busy 60 of 100 s. */
    @Test
    void itsStatisticsAreThoseOfASumByHand() {
        ServerPool cranes = new ServerPool(engine, 1);
        cranes.request(30, served, 1);
        cranes.request(10, served, 2);
        cranes.request(20, served, 3);
        engine.runUntil(100);
        assertThat(cranes.started()).isEqualTo(3);
        assertThat(cranes.meanWaitSeconds()).isEqualTo(70.0 / 3);
        assertThat(cranes.meanBusy()).isEqualTo(0.6);
        assertThat(cranes.waitingArea()).isEqualTo(70);
        assertThat(cranes.waitedWithinSeconds()).isEqualTo(70);
    }

    /** From 20 s on, request 2 waits 10 s and request 3 waits 20 s more; request 1 is served already and does not count. */
    @Test
    void waitsThatHaveBegunCountFromTheStartOfMeasuring() {
        ServerPool cranes = new ServerPool(engine, 1);
        cranes.request(30, served, 1);
        cranes.request(10, served, 2);
        cranes.request(20, served, 3);
        engine.runUntil(20);
        cranes.startMeasuring();
        engine.runUntil(100);
        assertThat(cranes.started()).isEqualTo(2);
        assertThat(cranes.meanWaitSeconds()).isEqualTo(15);
        assertThat(cranes.waitingArea()).isEqualTo(30);
        assertThat(cranes.waitedWithinSeconds()).isEqualTo(30);
    }

    @Test
    void waitsThatHaveNotEndedCountUntilNow() {
        ServerPool cranes = new ServerPool(engine, 0);
        cranes.request(30, served, 1);
        engine.runUntil(10);
        cranes.request(30, served, 2);
        engine.runUntil(25);
        assertThat(cranes.meanWaitSeconds()).isNaN();
        assertThat(cranes.waitingArea()).isEqualTo(25 + 15);
        assertThat(cranes.waitedWithinSeconds()).isEqualTo(25 + 15);
    }

    @Test
    void whenTheDesksCloseWhatIsBeingServedIsFinishedAndTheRestWaitsUntilTheyOpen() {
        ServerPool desks = new ServerPool(engine, 2);
        for (int n = 1; n <= 4; n++) {
            desks.request(30, served, n);
        }
        engine.schedule(10, 0, desks::setServers, 0);
        engine.schedule(100, 0, desks::setServers, 2);
        engine.runUntil(50);
        assertThat(log).containsExactly("30 s: 1", "30 s: 2");
        assertThat(desks.waiting()).isEqualTo(2);
        engine.runUntil(200);
        assertThat(log).containsExactly("30 s: 1", "30 s: 2", "130 s: 3", "130 s: 4");
    }

    @Test
    void desksThatReopenWhileOldWorkIsUnfinishedDoNotServeMoreThanThereAre() {
        ServerPool desks = new ServerPool(engine, 1);
        desks.request(100, served, 1);
        desks.request(10, served, 2);
        engine.schedule(10, 0, desks::setServers, 0);
        engine.schedule(20, 0, desks::setServers, 1);
        engine.runUntil(1_000);
        assertThat(log).containsExactly("100 s: 1", "110 s: 2");
    }

    @Test
    void whoAsksAgainWhenServedStandsBehindThoseWhoWaited() {
        ServerPool cranes = new ServerPool(engine, 1);
        cranes.request(
                10,
                n -> {
                    log.add(engine.nowSeconds() + " s: first time");
                    cranes.request(10, served, n);
                },
                1);
        cranes.request(10, served, 2);
        engine.runUntil(100);
        assertThat(log).containsExactly("10 s: first time", "20 s: 2", "30 s: 1");
    }

    @Test
    void aLongQueueKeepsItsOrder() {
        ServerPool cranes = new ServerPool(engine, 1);
        List<Integer> order = new ArrayList<>();
        for (int n = 0; n < 1_000; n++) {
            cranes.request(1, order::add, n);
        }
        engine.runUntil(2_000);
        assertThat(order).hasSize(1_000).isSorted();
    }
}
