package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import corridor.engine.Engine.Action;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/**
 * A year of the corridor is some million events: garbage in the loop would cost more than the events. Counted by the virtual
 * machine, not timed. A few kilobytes over a million events mean that nothing at all is allocated per event; they leave room for
 * what the virtual machine does on the same thread.
 */
class AllocationTest {

    private static final int EVENTS = 1_000_000;
    private static final long FEW_BYTES = 8_192;

    private final Engine engine = new Engine();

    @Test
    void schedulingAndFiringAllocatesNothing() {
        Action[] again = new Action[1];
        again[0] = n -> engine.schedule(1 + n % 7, n % 8, again[0], n);
        for (int n = 0; n < 1_000; n++) {
            engine.schedule(n, 0, again[0], n);
        }
        assertThat(bytesOfAMillionEvents()).isLessThan(FEW_BYTES);
    }

    @Test
    void aPoolOfServersAllocatesNothing() {
        ServerPool cranes = new ServerPool(engine, 3);
        Action[] again = new Action[1];
        again[0] = n -> cranes.request(1 + n % 7, again[0], n);
        for (int n = 0; n < 100; n++) {
            cranes.request(n, again[0], n);
        }
        assertThat(bytesOfAMillionEvents()).isLessThan(FEW_BYTES);
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
        assertThat(bytesOfAMillionEvents()).isLessThan(FEW_BYTES);
    }

    @Test
    void aStoreThatLendsAllocatesNothing() {
        Store yard = new Store(engine, 0, 0);
        yard.setCapacity(6, 1, 2);
        Store.Line[] lines = {
            yard.line(false), yard.line(true), yard.openLine(false, places -> engine.nowSeconds() % 2 == 0)
        };
        Action[] arrive = new Action[1];
        Action leave = n -> {
            yard.release(1);
            engine.schedule(5, 0, arrive[0], n);
        };
        Action entered = n -> engine.schedule(1 + n % 7, 0, leave, n);
        arrive[0] = n -> {
            yard.request(1, lines[n % 3], entered, n);
            yard.lookAgain();
        };
        for (int n = 0; n < 100; n++) {
            engine.schedule(n, 0, arrive[0], n);
        }
        assertThat(bytesOfAMillionEvents()).isLessThan(FEW_BYTES);
    }

    /** A hundred thousand events are pending, so most of them are far off, and each comes near in its turn. */
    @Test
    void aHundredThousandPendingEventsAllocateNothing() {
        Action[] again = new Action[1];
        // Another delay each time round.
        again[0] = n -> engine.schedule(1 + scattered(n) % 200_000, 0, again[0], n + 1);
        for (int n = 0; n < 100_000; n++) {
            engine.schedule(n, 0, again[0], n);
        }
        assertThat(bytesOfAMillionEvents()).isLessThan(FEW_BYTES);
    }

    /** Crowds that come and go: the list of events grows and shrinks all the time. */
    @Test
    void aCalendarThatGrowsAndShrinksAllocatesNothing() {
        Action[] crowd = new Action[1];
        Action nothing = n -> {};
        crowd[0] = n -> {
            engine.schedule(10_000, 0, crowd[0], n);
            for (int i = 0; i < 7_000; i++) {
                engine.schedule(1 + scattered(i) % 9_000, 0, nothing, i);
            }
        };
        engine.schedule(0, 0, crowd[0], 0);
        assertThat(bytesOfAMillionEvents()).isLessThan(FEW_BYTES);
    }

    @Test
    void aCorridorOfTrainsCranesVesselsAndDesksAllocatesNothing() {
        new SmallCorridor(engine).start();
        assertThat(bytesOfAMillionEvents()).isLessThan(FEW_BYTES);
    }

    /** Boxes come one by one, ride in trains of 50, are unloaded by 4 cranes, sail in lots of 200 and are cleared at 8 desks. */
    private static final class SmallCorridor {
        private final Engine engine;
        private final ServerPool cranes;
        private final ServerPool desks;
        private final Store berths;
        private final Level waiting;
        private final IntQueue train = new IntQueue();
        private final IntQueue vessel = new IntQueue();
        private final Action arrive = this::arrive;
        private final Action unload = this::unload;
        private final Action unloaded = this::unloaded;
        private final Action sail = this::sail;
        private final Action land = this::land;
        private final Action cleared = box -> {};
        private int shipped;

        SmallCorridor(Engine engine) {
            this.engine = engine;
            cranes = new ServerPool(engine, 4);
            desks = new ServerPool(engine, 8);
            berths = new Store(engine, 2, 0);
            waiting = new Level(engine);
        }

        void start() {
            engine.schedule(0, 0, arrive, 0);
        }

        private void arrive(int box) {
            engine.schedule(300 + scattered(box) % 300, 0, arrive, box + 1);
            waiting.change(1);
            train.add(box);
            if (box % 50 == 49) {
                engine.schedule(36_000 + scattered(box) % 7_200, 0, unload, 50);
                waiting.change(-50);
            }
        }

        private void unload(int boxes) {
            for (int i = 0; i < boxes; i++) {
                int box = train.remove();
                cranes.request(1_200 + scattered(box) % 300, unloaded, box);
            }
        }

        private void unloaded(int box) {
            vessel.add(box);
            if (++shipped % 200 == 0) {
                berths.request(1, false, sail, 200);
            }
        }

        private void sail(int boxes) {
            engine.schedule(20_000, 0, land, boxes);
        }

        private void land(int boxes) {
            berths.release(1);
            for (int i = 0; i < boxes; i++) {
                int box = vessel.remove();
                desks.request(2_000 + scattered(box) % 1_000, cleared, box);
            }
        }
    }

    /** A number that looks drawn, zero or more. */
    private static int scattered(int n) {
        return (n * 0x9E3779B9 ^ n >> 7) >>> 1;
    }

    private long bytesOfAMillionEvents() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        fire(2 * EVENTS);
        long before = threads.getThreadAllocatedBytes(thread);
        fire(EVENTS);
        return threads.getThreadAllocatedBytes(thread) - before;
    }

    private void fire(int events) {
        long until = engine.firedEvents() + events;
        while (engine.firedEvents() < until) {
            engine.runUntil(engine.nowSeconds() + 1_000);
        }
    }
}
