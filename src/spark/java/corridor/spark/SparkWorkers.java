package corridor.spark;

import corridor.batch.Task;
import corridor.batch.Workers;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.spark.SimpleFutureAction;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.BoxedUnit;

/**
 * Executors of Spark. A task that is lost with its machine is done again by Spark on another one. Tasks are handed out in lots that
 * last long enough for the handing out not to count; results come back lot by lot.
 */
final class SparkWorkers implements Workers {

    /** The core that gets a lot loses some milliseconds by it; see docs/performance.md. */
    private static final long LEAST_LOT_MILLIS = 100;

    /** As long takes the driver, alone, to hand out a lot: with so many cores, one asks for a lot each time that one is handed out. */
    private static final long HAND_OUT_MILLIS = 2;

    private static final long LOOK_MILLIS = 50;

    private final JavaSparkContext spark;

    SparkWorkers(JavaSparkContext spark) {
        this.spark = spark;
    }

    @Override
    public <R extends Serializable> void run(List<? extends Task<R>> tasks, Results<R> results) {
        List<Numbered> numbered = IntStream.range(0, tasks.size())
                .mapToObj(i -> new Numbered(i, tasks.get(i)))
                .toList();
        // The first few go out one by one, and tell how long they last.
        int first = Math.min(tasks.size(), spark.defaultParallelism());
        long millis = run(numbered.subList(0, first), 1, results);
        run(numbered.subList(first, tasks.size()), lotSize(millis, tasks.size() - first, spark.defaultParallelism()), results);
    }

    /** As many as last long enough for core and driver, but not so few lots that machines stand idle. */
    static int lotSize(long meanMillis, int tasks, int cores) {
        long least = Math.max(LEAST_LOT_MILLIS, HAND_OUT_MILLIS * cores);
        long enough = -Math.floorDiv(-least, Math.max(1, meanMillis));
        return (int) Math.max(1, Math.min(enough, tasks / cores));
    }

    /** @return mean time of a task in milliseconds */
    <R extends Serializable> long run(List<Numbered> tasks, int lotSize, Results<R> results) {
        if (tasks.isEmpty()) {
            return 0;
        }
        int lots = -Math.floorDiv(-tasks.size(), lotSize);
        JavaRDD<Numbered> spread = spark.parallelize(tasks, lots);
        BlockingQueue<List<Answer>> arrived = new LinkedBlockingQueue<>();
        SimpleFutureAction<BoxedUnit> job = spark.sc()
                .submitJob(
                        spread.rdd(),
                        new Shift(),
                        numbers(lots),
                        (lot, answers) -> {
                            arrived.add(List.of(answers));
                            return BoxedUnit.UNIT;
                        },
                        () -> BoxedUnit.UNIT);
        long millis = 0;
        try {
            for (int lot = 0; lot < lots; lot++) {
                for (Answer answer : next(arrived, job)) {
                    tell(answer, results);
                    millis += answer.millis();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The replications were interrupted.", interrupted);
        } finally {
            job.cancel();
        }
        return millis / tasks.size();
    }

    private static List<Answer> next(BlockingQueue<List<Answer>> arrived, SimpleFutureAction<BoxedUnit> job)
            throws InterruptedException {
        while (true) {
            List<Answer> answers = arrived.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            if (answers != null) {
                return answers;
            }
            if (job.isCompleted() && arrived.isEmpty() && job.value().get().isFailure()) {
                throw new IllegalStateException(
                        "Spark gave up.", job.value().get().failed().get());
            }
        }
    }

    @SuppressWarnings("unchecked") // a task gives what it says it gives
    private static <R extends Serializable> void tell(Answer answer, Results<R> results) {
        if (answer.failure() != null) {
            throw answer.failure();
        }
        results.add(answer.task(), (R) Objects.requireNonNull(answer.result()));
    }

    private static Seq<Object> numbers(int lots) {
        List<Object> numbers = new ArrayList<>();
        IntStream.range(0, lots).forEach(numbers::add);
        return CollectionConverters.asScala(numbers).toSeq();
    }

    @Override
    public void close() {
        spark.stop();
    }
}
