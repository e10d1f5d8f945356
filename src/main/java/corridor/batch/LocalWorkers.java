package corridor.batch;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads of this process. */
public final class LocalWorkers implements Workers {

    private final int jobs;
    private final Networks networks = new Networks();

    /** @param jobs how many tasks are under way at a time, one or more */
    public LocalWorkers(int jobs) {
        if (jobs < 1) {
            throw new IllegalArgumentException("Jobs (%d) must be one or more.".formatted(jobs));
        }
        this.jobs = jobs;
    }

    @Override
    public <R extends Serializable> void run(List<? extends Task<R>> tasks, Results<R> results) {
        int threads = Math.min(jobs, tasks.size());
        Shift<R> shift = new Shift<>(tasks, results, networks);
        ExecutorService pool = Executors.newFixedThreadPool(threads, daemon -> {
            Thread thread = new Thread(daemon, "replications");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (Future<?> over : pool.invokeAll(Collections.nCopies(threads, shift))) {
                over.get();
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

    /** The tasks of one call. The first failure ends the rest: what has begun is finished, nothing more begins. */
    private static final class Shift<R extends Serializable> implements Callable<Boolean> {
        private final List<? extends Task<R>> tasks;
        private final Results<R> results;
        private final Networks networks;
        private final AtomicInteger next = new AtomicInteger();

        Shift(List<? extends Task<R>> tasks, Results<R> results, Networks networks) {
            this.tasks = tasks;
            this.results = results;
            this.networks = networks;
        }

        /** Whether all of it was done; else it throws. */
        @Override
        public Boolean call() {
            boolean whole = false;
            try {
                for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                    R result = tasks.get(i).run(networks);
                    report(i, result);
                }
                whole = true;
                return whole;
            } finally {
                if (!whole) {
                    next.set(tasks.size());
                }
            }
        }

        private synchronized void report(int task, R result) {
            results.add(task, result);
        }
    }
}
