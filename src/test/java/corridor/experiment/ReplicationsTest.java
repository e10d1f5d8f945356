package corridor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class ReplicationsTest {

    private static final int TASKS = 500;

    private static final Progress SILENT = (done, of) -> {};

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2, 8, 1_000})
    void everyTaskRunsOnce(int jobs) {
        List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
        Replications.run(TASKS, jobs, ran::add, SILENT);
        assertThat(ran)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, TASKS).boxed().toList());
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 8})
    void progressCountsEachTaskOnceAndInOrder(int jobs) {
        // Not synchronised on purpose: one call at a time is promised.
        List<Integer> counted = new ArrayList<>();
        Replications.run(TASKS, jobs, task -> {}, (done, of) -> {
            assertThat(of).isEqualTo(TASKS);
            counted.add(done);
        });
        assertThat(counted).isEqualTo(IntStream.rangeClosed(1, TASKS).boxed().toList());
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2, 8})
    void aFailureIsThrownAsItIs(int jobs) {
        IllegalArgumentException failure = new IllegalArgumentException("in replication 3");
        assertThatThrownBy(() -> Replications.run(TASKS, jobs, failingAt(3, failure), SILENT))
                .isSameAs(failure);
    }

    @Test
    void aSeriousFailureIsThrownWithItsCause() {
        Error failure = new StackOverflowError();
        assertThatThrownBy(() -> Replications.run(
                        1,
                        1,
                        task -> {
                            throw failure;
                        },
                        SILENT))
                .hasCause(failure);
    }

    /** Task 0 waits for the failure of task 1, and so does not end before it; task 2 would come next. */
    @Test
    void theFirstFailureEndsTheRest() {
        CountDownLatch failing = new CountDownLatch(1);
        AtomicInteger ran = new AtomicInteger();
        assertThatThrownBy(() -> Replications.run(
                        TASKS,
                        2,
                        task -> {
                            if (task == 1) {
                                failing.countDown();
                                throw new IllegalStateException("replication 1");
                            }
                            await(failing);
                            pause();
                            ran.incrementAndGet();
                        },
                        SILENT))
                .hasMessage("replication 1");
        // What was under way may end; hundreds must not follow.
        assertThat(ran.get()).isLessThan(50);
    }

    private static java.util.function.IntConsumer failingAt(int number, RuntimeException failure) {
        return task -> {
            if (task == number) {
                throw failure;
            }
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
