package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.engine.Engine.Action;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The calendar against the JDK's sorted collections, on random work with many ties. Times are drawn from few values, so that
 * the order among equals is what is tested.
 */
class CalendarOracleTest {

    private record Key(long time, long order) {}

    private record Pending(long time, int priority, long scheduled) {}

    private static final Comparator<Key> SOONEST =
            Comparator.comparingLong(Key::time).thenComparingLong(Key::order);

    private static final Comparator<Pending> NEXT = Comparator.comparingLong(Pending::time)
            .thenComparingInt(Pending::priority)
            .thenComparingLong(Pending::scheduled);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 16, 17, 33, 64, 100, 1_000, 10_000, 100_000})
    void theListGivesBackWhatASortedSetGives(int size) {
        SplittableRandom random = new SplittableRandom(size);
        EventList list = new EventList();
        TreeSet<Key> oracle = new TreeSet<>(SOONEST);
        int steps = Math.max(2_000, 3 * size);
        for (int step = 0; step < steps; step++) {
            Key key = new Key(random.nextInt(1 + size / 3), random.nextInt(4) * 1_000_000L + step);
            boolean full = oracle.size() >= size;
            int what = full ? 1 + random.nextInt(2) : random.nextInt(4);
            if (oracle.isEmpty() || what == 0 || what == 3) {
                list.add(key.time, key.order);
                oracle.add(key);
            } else if (what == 1) {
                list.replaceFirst(key.time, key.order);
                oracle.pollFirst();
                oracle.add(key);
            } else {
                list.removeFirst();
                oracle.pollFirst();
            }
            assertSame(list, oracle);
        }
        while (!oracle.isEmpty()) {
            assertSame(list, oracle);
            list.removeFirst();
            oracle.pollFirst();
        }
        assertThat(list.isEmpty()).isTrue();
    }

    private static void assertSame(EventList list, NavigableSet<Key> oracle) {
        if (oracle.isEmpty() || list.isEmpty()) {
            assertThat(list.isEmpty()).isEqualTo(oracle.isEmpty());
            return;
        }
        Key first = oracle.first();
        // Millions of comparisons: a plain one first, the readable one when it fails.
        if (list.firstTime() != first.time || list.firstOrder() != first.order) {
            assertThat(new Key(list.firstTime(), list.firstOrder())).isEqualTo(first);
        }
    }

    /** Each event that fires schedules none to three more, at random, while it is firing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 50, 3_000})
    void theEngineFiresWhatASortedQueueWouldFire(int crowd) {
        Script script = new Script(crowd);
        script.run();
        assertThat(script.engine.firedEvents()).isEqualTo(script.fired).isGreaterThan(20_000);
        assertThat(script.oracle).isEmpty();
    }

    private static final class Script {
        private final Engine engine = new Engine();
        private final PriorityQueue<Pending> oracle = new PriorityQueue<>(NEXT);
        private final SplittableRandom random;
        private final int crowd;
        private final Action fire = this::fire;
        private int scheduled;
        private long fired;

        Script(int crowd) {
            this.crowd = crowd;
            random = new SplittableRandom(crowd);
        }

        void run() {
            for (int i = 0; i < crowd; i++) {
                schedule();
            }
            engine.runUntil(Long.MAX_VALUE);
        }

        private void schedule() {
            int delay = random.nextInt(4) == 0 ? 0 : random.nextInt(1 + crowd / 2);
            int priority = random.nextInt(8);
            oracle.add(new Pending(engine.nowSeconds() + delay, priority, scheduled));
            engine.schedule(delay, priority, fire, scheduled++);
        }

        private void fire(int number) {
            fired++;
            Pending next = oracle.remove();
            assertThat(number).isEqualTo((int) next.scheduled());
            assertThat(engine.nowSeconds()).isEqualTo(next.time());
            // As many as fired until 20,000 are done, then nothing more.
            int more = oracle.size() < crowd ? 1 + random.nextInt(3) : random.nextInt(3);
            for (int i = 0; i < more && scheduled < 20_000 + crowd + 1; i++) {
                schedule();
            }
        }
    }
}
