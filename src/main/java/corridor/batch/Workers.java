package corridor.batch;

import java.io.Serializable;
import java.util.List;

/**
 * Whoever does tasks: threads here, or a cluster. What they are and how many must not show in any result.
 */
public interface Workers extends AutoCloseable {

    /**
     * Does every task once and returns when all are done. A failure ends the rest and is thrown as it is.
     *
     * @param results told after each task, from any thread, one call at a time
     */
    <R extends Serializable> void run(List<? extends Task<R>> tasks, Results<R> results);

    /** Lets go of machines that it holds. */
    @Override
    default void close() {}

    /** @param <R> what comes of the tasks */
    @FunctionalInterface
    interface Results<R> {
        /** @param task its index in the list */
        void add(int task, R result);
    }
}
