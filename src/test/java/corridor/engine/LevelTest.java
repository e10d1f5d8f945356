package corridor.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LevelTest {

    private final Engine engine = new Engine();
    private final Level level = new Level(engine);

    /** 3 for 10 s, 5 for 20 s, 1 for 10 s: 30 + 100 + 10 = 140 over 40 s, mean 3.5. */
    @Test
    void theAreaIsTheIntegralOfTheSteps() {
        level.change(3);
        engine.runUntil(10);
        level.change(2);
        engine.runUntil(30);
        level.change(-4);
        engine.runUntil(40);
        assertThat(level.value()).isEqualTo(1);
        assertThat(level.area()).isEqualTo(140);
        assertThat(level.mean()).isEqualTo(3.5);
    }

    @Test
    void readingItTwiceChangesNothing() {
        level.change(2);
        engine.runUntil(7);
        assertThat(level.area()).isEqualTo(14);
        assertThat(level.area()).isEqualTo(14);
        assertThat(level.mean()).isEqualTo(2);
    }

    /** 4 for 10 s are forgotten; then 4 for 5 s and 6 for 5 s: 50 over 10 s. */
    @Test
    void measuringStartsFromTheValueThatIsThere() {
        level.change(4);
        engine.runUntil(10);
        level.startMeasuring();
        engine.runUntil(15);
        level.change(2);
        engine.runUntil(20);
        assertThat(level.area()).isEqualTo(50);
        assertThat(level.mean()).isEqualTo(5);
    }

    @Test
    void withoutTimeThereIsNoMean() {
        level.change(1);
        assertThat(level.mean()).isNaN();
    }
}
