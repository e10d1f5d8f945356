package corridor.batch;

import java.io.Serializable;

/**
 * One piece of work. It holds all it needs, so that it may be done anywhere, twice, or on another day with the same result.
 *
 * @param <R> what comes of it
 */
public interface Task<R extends Serializable> extends Serializable {

    /** Does it. */
    R run(Networks networks);

    /** Names the result for good: two tasks of one key have the same result, whatever the experiment. */
    String key();
}
