package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.engine.Engine.Action;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {

    private final Engine engine = new Engine();
    private final List<String> log = new ArrayList<>();
    private final Action note = n -> log.add(engine.nowSeconds() + " s: " + n);

    @Test
    void eventsFireInTheOrderOfTheirTimes() {
        engine.schedule(30, 0, note, 3);
        engine.schedule(10, 0, note, 1);
        engine.schedule(20, 0, note, 2);
        engine.runUntil(100);
        assertThat(log).containsExactly("10 s: 1", "20 s: 2", "30 s: 3");
        assertThat(engine.firedEvents()).isEqualTo(3);
    }

    @Test
    void eventsAtTheSameSecondFireByPriorityThenInOrderOfScheduling() {
        engine.schedule(5, 7, note, 6);
        engine.schedule(5, 1, note, 3);
        engine.schedule(5, 0, note, 1);
        engine.schedule(5, 1, note, 4);
        engine.schedule(5, 0, note, 2);
        engine.schedule(5, 2, note, 5);
        engine.runUntil(6);
        assertThat(log).containsExactly("5 s: 1", "5 s: 2", "5 s: 3", "5 s: 4", "5 s: 5", "5 s: 6");
    }

    @Test
    void anEventScheduledForNowFiresNowAfterItsEqualsButBeforeLowerPriorities() {
        engine.schedule(5, 1, n -> engine.schedule(0, 1, note, 3), 0);
        engine.schedule(5, 1, note, 2);
        engine.schedule(5, 4, note, 4);
        engine.runUntil(6);
        assertThat(log).containsExactly("5 s: 2", "5 s: 3", "5 s: 4");
    }

    @Test
    void onlyEventsBeforeTheEndFireAndTheOthersWaitForTheNextRun() {
        engine.schedule(9, 0, note, 1);
        engine.schedule(10, 0, note, 2);
        engine.runUntil(10);
        assertThat(log).containsExactly("9 s: 1");
        assertThat(engine.nowSeconds()).isEqualTo(10);
        engine.runUntil(11);
        assertThat(log).containsExactly("9 s: 1", "10 s: 2");
    }

    @Test
    void theClockReachesTheEndEvenWhenNothingHappens() {
        engine.runUntil(1_000);
        assertThat(engine.nowSeconds()).isEqualTo(1_000);
    }

    @Test
    void theClockNeverRunsBackwards() {
        engine.runUntil(1_000);
        engine.runUntil(10);
        assertThat(engine.nowSeconds()).isEqualTo(1_000);
    }

    @Test
    void stoppingLeavesTheClockAndTheRestOfTheEvents() {
        engine.schedule(1, 0, n -> engine.stop(), 0);
        engine.schedule(1, 0, note, 1);
        engine.schedule(2, 0, note, 2);
        engine.runUntil(10);
        assertThat(log).isEmpty();
        assertThat(engine.nowSeconds()).isEqualTo(1);
        engine.runUntil(10);
        assertThat(log).containsExactly("1 s: 1", "2 s: 2");
    }

    @Test
    void anEventMaySetOffSeveralOthersAtDifferentTimes() {
        Action several = n -> {
            engine.schedule(30, 0, note, 3);
            engine.schedule(10, 0, note, 1);
            engine.schedule(20, 0, note, 2);
        };
        engine.schedule(100, 0, several, 0);
        engine.schedule(115, 0, note, 9);
        engine.runUntil(1_000);
        assertThat(log).containsExactly("110 s: 1", "115 s: 9", "120 s: 2", "130 s: 3");
    }

    @Test
    void aDelayIntoThePastIsRefused() {
        engine.runUntil(50);
        assertThatThrownBy(() -> engine.schedule(-1, 0, note, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1 s")
                .hasMessageContaining("50 s");
    }

    @Test
    void aDelayBeyondTheEndOfTimeIsRefused() {
        engine.runUntil(50);
        assertThatThrownBy(() -> engine.schedule(Long.MAX_VALUE, 0, note, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void prioritiesRunFromZeroToSeven() {
        for (int wrong : new int[] {-1, 8}) {
            assertThatThrownBy(() -> engine.schedule(1, wrong, note, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("(" + wrong + ")");
        }
    }

    @Test
    void whatIsRefusedLeavesNoTrace() {
        engine.schedule(
                1,
                0,
                n -> {
                    assertThatThrownBy(() -> engine.schedule(-1, 0, note, 7))
                            .isInstanceOf(IllegalArgumentException.class);
                    engine.schedule(1, 0, note, 8);
                },
                0);
        engine.runUntil(10);
        assertThat(log).containsExactly("2 s: 8");
    }
}
