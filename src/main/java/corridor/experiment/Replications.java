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

    private Replications() {}

    /**
     * Runs every task once and returns when all are done. The first failure ends the rest.
     *
     * @param progress told after each task, one call at a time
     */
    static void run(int tasks, int jobs, IntConsumer task, Progress progress) {
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(jobs, tasks), daemon -> {
            Thread thread = new Thread(daemon, "replications");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Runnable worker = () -> {
                for (int i = next.getAndIncrement(); i < tasks; i = next.getAndIncrement()) {
                    task.accept(i);
                    synchronized (done) {
                        progress.done(done.incrementAndGet(), tasks);
                    }
                }
            };
            var workers = IntStream.range(0, Math.min(jobs, tasks))
                    .mapToObj(i -> pool.submit(worker))
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
}
