package corridor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** FEATURE: whatever the corridor, no container is lost, none is stuck, and each of its seconds has one cause. */
class P01_AnyCorridorTest {

    private static final int CORRIDORS = 200;
    /** A fraction of what one vessel carries. */
    private static final int LIGHT = 500;
    /** Many times of what anything carries. */
    private static final int HEAVY = 50_000;

    @TestFactory
    Stream<DynamicTest> allGetsThereAndAddsUp() {
        return LongStream.range(0, CORRIDORS)
                .mapToObj(seed -> DynamicTest.dynamicTest("corridor " + seed, () -> {
                    Diary diary =
                            TinyWorld.of(new RandomCorridor(seed, LIGHT).yaml()).run();

                    assertThat(diary.deliveries())
                            .allSatisfy(box -> assertThat(box.causes()).allMatch(seconds -> seconds >= 0));
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothingIsLostInAFloodEither() {
        return LongStream.range(0, CORRIDORS / 10)
                .mapToObj(seed -> DynamicTest.dynamicTest("corridor " + seed, () -> {
                    Diary diary = TinyWorld.of(new RandomCorridor(seed, HEAVY).yaml())
                            .someNeverArrive()
                            .run();

                    assertThat(diary.deliveries()).isNotEmpty();
                }));
    }

    @Test
    void theSameCorridorTwiceIsTheSame() {
        for (long seed = 0; seed < 10; seed++) {
            String yaml = new RandomCorridor(seed, LIGHT).yaml();
            Diary once = TinyWorld.of(yaml).run();
            Diary again = TinyWorld.of(yaml).run();

            assertThat(again.deliveries()).isEqualTo(once.deliveries());
            assertThat(again.lines("")).isEqualTo(once.lines(""));
            assertThat(again.result().events()).isEqualTo(once.result().events());
        }
    }
}
