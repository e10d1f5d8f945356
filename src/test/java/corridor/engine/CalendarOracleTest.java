package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import corridor.engine.Engine.Action;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The engine against the JDK's sorted queue, on random work with many ties. Times are drawn from few values, so that the order
 * among equals is what is tested.
 */
class CalendarOracleTest {

    private record Pending(long time, int priority, long scheduled) {}

    private static final Comparator<Pending> NEXT = Comparator.comparingLong(Pending::time)
            .thenComparingInt(Pending::priority)
            .thenComparingLong(Pending::scheduled);

    /** Each event that fires schedules none to three more, at random, while it is firing. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 50, 3_000, 6_000})
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
            int priority = random.nextBoolean() ? 0 : random.nextInt(8);
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
