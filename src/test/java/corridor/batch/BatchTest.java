package corridor.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

    private final List<Integer> ran = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final Remembered archive = new Remembered();
    private final Batch batch = new Batch(new LocalWorkers(1), archive, (done, of) -> told.add(done + " of " + of));

    @Test
    void resultsComeInTheOrderOfTheTasks() {
        assertThat(batch.all(tasks(5, 3, 9))).containsExactly(5, 3, 9);
    }

    @Test
    void whatIsInTheArchiveIsNotDoneAgain() {
        batch.all(tasks(1, 2));
        assertThat(batch.all(tasks(1, 2, 3))).containsExactly(1, 2, 3);
        assertThat(ran).containsExactly(1, 2, 3);
    }

    @Test
    void eachResultIsKeptBeforeAnybodyIsToldOfIt() {
        batch.run(tasks(7), (task, result) -> assertThat(archive.kept).containsKey("number/7"));
    }

    @Test
    void progressCountsOverRoundsAndWhatWasKnown() {
        batch.expect(5);
        batch.all(tasks(1, 2));
        batch.all(tasks(2, 3, 4));
        assertThat(told).containsExactly("1 of 5", "2 of 5", "4 of 5", "5 of 5");
    }

    private List<Task<Integer>> tasks(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(number -> NumberedTask.of(number, ran::add))
                .toList();
    }

    private static final class Remembered implements Archive {
        private final Map<String, Serializable> kept = new HashMap<>();

        @Override
        @SuppressWarnings("unchecked") // one key, one type
        public <R extends Serializable> Optional<R> find(Task<R> task) {
            return Optional.ofNullable((R) kept.get(task.key()));
        }

        @Override
        public <R extends Serializable> void keep(Task<R> task, R result) {
            kept.put(task.key(), result);
        }
    }
}
