package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class LocalWorkersTest {

    private static final int TASKS = 500;

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2, 8, 1_000})
    void everyTaskRunsOnce(int jobs) {
        List<Integer> ran = Collections.synchronizedList(new ArrayList<>());
        run(TASKS, jobs, ran::add);
        assertThat(ran)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, TASKS).boxed().toList());
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 8})
    void resultsAreToldOneAtATimeEachUnderTheNumberOfItsTask(int jobs) {
        // Not synchronised on purpose: one call at a time is promised.
        List<Integer> told = new ArrayList<>();
        new LocalWorkers(jobs).run(numbered(TASKS, number -> {}), (task, result) -> {
            assertThat(result).isEqualTo(task);
            told.add(task);
        });
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, TASKS).boxed().toList());
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2, 8})
    void aFailureIsThrownAsItIs(int jobs) {
        IllegalArgumentException failure = new IllegalArgumentException("in replication 3");
        assertThatThrownBy(() -> run(TASKS, jobs, number -> {
                    if (number == 3) {
                        throw failure;
                    }
                }))
                .isSameAs(failure);
    }

    @Test
    void aSeriousFailureIsThrownWithItsCause() {
        Error failure = new StackOverflowError();
        assertThatThrownBy(() -> run(1, 1, number -> {
                    throw failure;
                }))
                .hasCause(failure);
    }

    /** Task 0 waits for the failure of task 1, and so does not end before it; task 2 would come next. */
    @Test
    void theFirstFailureEndsTheRest() {
        CountDownLatch failing = new CountDownLatch(1);
        AtomicInteger ran = new AtomicInteger();
        assertThatThrownBy(() -> run(TASKS, 2, number -> {
                    if (number == 1) {
                        failing.countDown();
                        throw new IllegalStateException("replication 1");
                    }
                    await(failing);
                    pause();
                    ran.incrementAndGet();
                }))
                .hasMessage("replication 1");
        // What was under way may end; hundreds must not follow.
        assertThat(ran.get()).isLessThan(50);
    }

    /** Task 1 fails while task 0 is under way, which then must neither be interrupted nor lost. */
    @Test
    void whatIsUnderWayWhenAnotherFailsIsFinishedAndTold() {
        CountDownLatch failing = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        List<Integer> told = new ArrayList<>();
        assertThatThrownBy(() -> new LocalWorkers(2)
                        .run(
                                numbered(2, number -> {
                                    if (number == 1) {
                                        failing.countDown();
                                        throw new IllegalStateException("replication 1");
                                    }
                                    await(failing);
                                    pause();
                                    interrupted.set(Thread.currentThread().isInterrupted());
                                }),
                                (task, result) -> told.add(task)))
                .hasMessage("replication 1");
        assertThat(told).containsExactly(0);
        assertThat(interrupted).isFalse();
    }

    private static void run(int tasks, int jobs, IntConsumer work) {
        new LocalWorkers(jobs).run(numbered(tasks, work), (task, result) -> {});
    }

    private static List<Task<Integer>> numbered(int tasks, IntConsumer work) {
        return IntStream.range(0, tasks)
                .mapToObj(number -> NumberedTask.of(number, work))
                .toList();
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
