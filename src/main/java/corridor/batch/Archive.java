package corridor.batch;

import java.io.Serializable;
import java.util.Optional;

/** What is known already, from before an interruption or from an earlier, shorter experiment. Used by one thread at a time. */
public interface Archive {

    /** Forgets everything. */
    Archive NONE = new Archive() {
        @Override
        public <R extends Serializable> Optional<R> find(Task<R> task) {
            return Optional.empty();
        }

        @Override
        public <R extends Serializable> void keep(Task<R> task, R result) {}
    };

    <R extends Serializable> Optional<R> find(Task<R> task);

    /** From now on, whatever happens to this process. */
    <R extends Serializable> void keep(Task<R> task, R result);
}
