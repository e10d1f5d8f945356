package corridor.experiment;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Runs numbered, independent tasks on a fixed number of threads. */
final class Replications {

    private final int tasks;
    private final IntConsumer task;
    private final Progress progress;
    private final AtomicInteger next = new AtomicInteger();
    private int done;

    private Replications(int tasks, IntConsumer task, Progress progress) {
        this.tasks = tasks;
        this.task = task;
        this.progress = progress;
    }

    /**
     * Runs every task once and returns when all are done. The first failure ends the rest: what has begun is finished, nothing
     * more begins.
     *
     * @param progress told after each task, one call at a time
     */
    static void run(int tasks, int jobs, IntConsumer task, Progress progress) {
        Replications replications = new Replications(tasks, task, progress);
        int threads = Math.min(jobs, tasks);
        ExecutorService pool = Executors.newFixedThreadPool(threads, daemon -> {
            Thread thread = new Thread(daemon, "replications");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var workers = IntStream.range(0, threads)
                    .mapToObj(i -> pool.submit(replications::work))
                    .toList();
            for (Future<?> running : workers) {
                running.get();
            }
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The replications were interrupted.", interrupted);
        } finally {
            pool.shutdownNow();
        }
    }

    private void work() {
        boolean whole = false;
        try {
            for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                task.accept(i);
                report();
            }
            whole = true;
        } finally {
            if (!whole) {
                next.set(tasks);
            }
        }
    }

    private synchronized void report() {
        progress.done(++done, tasks);
    }
}
