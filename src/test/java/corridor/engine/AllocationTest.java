package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import corridor.engine.Engine.Action;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * A year of the corridor is some million events: garbage in the loop would cost more than the events. Counted by the virtual
 * machine, so less than one byte per event means that nothing at all is allocated per event.
 */
class AllocationTest {

    private static final int EVENTS = 1_000_000;

    private final Engine engine = new Engine();

    @Test
    void schedulingAndFiringAllocatesNothing() {
        Action[] again = new Action[1];
        again[0] = n -> engine.schedule(1 + n % 7, n % 8, again[0], n);
        for (int n = 0; n < 1_000; n++) {
            engine.schedule(n, 0, again[0], n);
        }
        assertThat(bytesPerEvent()).isLessThan(1);
    }

    @Test
    void aPoolOfServersAllocatesNothing() {
        ServerPool cranes = new ServerPool(engine, 3);
        Action[] again = new Action[1];
        again[0] = n -> cranes.request(1 + n % 7, again[0], n);
        for (int n = 0; n < 100; n++) {
            cranes.request(n, again[0], n);
        }
        assertThat(bytesPerEvent()).isLessThan(1);
    }

    @Test
    void aStoreOfPlacesAllocatesNothing() {
        Store berths = new Store(engine, 3, 1);
        Action[] arrive = new Action[1];
        Action leave = n -> {
            berths.release(1);
            engine.schedule(5, 0, arrive[0], n);
        };
        Action moored = n -> engine.schedule(1 + n % 7, 0, leave, n);
        arrive[0] = n -> berths.request(1, n % 3 == 0, moored, n);
        for (int n = 0; n < 100; n++) {
            engine.schedule(n, 0, arrive[0], n);
        }
        assertThat(bytesPerEvent()).isLessThan(1);
    }

    private double bytesPerEvent() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        fire(EVENTS);
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        fire(EVENTS);
        long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        return (double) (after - before) / EVENTS;
    }

    private void fire(int events) {
        long until = engine.firedEvents() + events;
        while (engine.firedEvents() < until) {
            engine.runUntil(engine.nowSeconds() + 1_000);
        }
    }
}
