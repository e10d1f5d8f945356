package corridor.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import corridor.batch.Networks;
import corridor.batch.Task;
import corridor.batch.Workers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparkWorkersIT {

    record Square(int of) implements Task<Integer> {
        @Override
        public Integer run(Networks networks) {
            if (of < 0) {
                throw new IllegalArgumentException("Negative: " + of);
            }
            return of * of;
        }

        @Override
        public String key() {
            return "square/" + of;
        }
    }

    @Test
    void everyTaskIsToldOfOnceHoweverShortItIs() {
        List<Square> tasks = IntStream.range(0, 1_000).mapToObj(Square::new).toList();
        Map<Integer, Integer> told = new TreeMap<>();
        try (Workers workers = new SparkCluster().connect("local[2]")) {
            workers.run(tasks, (task, result) -> assertThat(told.put(task, result)).isNull());
        }
        assertThat(told)
                .isEqualTo(IntStream.range(0, 1_000).boxed().collect(Collectors.toMap(i -> i, i -> i * i)));
    }

    /** By hand: 100 ms of 10 ms each; 1,000 cores times 2 ms; a third of what is there; what lasts longer than that goes alone. */
    @Test
    void aLotLastsLongEnoughForItsCoreAndForTheOneWhoHandsOut() {
        assertThat(SparkWorkers.lotSize(10, 100_000, 2)).isEqualTo(10);
        assertThat(SparkWorkers.lotSize(10, 1_000_000, 1_000)).isEqualTo(200);
        assertThat(SparkWorkers.lotSize(1, 30, 3)).isEqualTo(10);
        assertThat(SparkWorkers.lotSize(5_000, 100_000, 1_000)).isEqualTo(1);
    }

    @Test
    void aTaskThatFailsOfItselfIsNotTriedAgainAndItsFailureIsThrownAsItIs() {
        try (Workers workers = new SparkCluster().connect("local[2]")) {
            assertThatThrownBy(() -> workers.run(List.of(new Square(1), new Square(-1)), (task, result) -> {}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("Negative: -1");
        }
    }
}
