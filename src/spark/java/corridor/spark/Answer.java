package corridor.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * What came of one task on an executor: a result, or the failure of the task itself, which would be the same on any machine and is
 * not tried again.
 *
 * @param task its number
 * @param millis how long it took
 */
record Answer(
        int task,
        @Nullable Serializable result,
        @Nullable RuntimeException failure,
        long millis) implements Serializable {}
