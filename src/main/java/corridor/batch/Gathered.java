package corridor.batch;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What is kept here, and what others kept before, which is taken over when it is asked for.
 *
 * @param own where all that comes is kept
 * @param others only read
 */
public record Gathered(Archive own, List<? extends Archive> others) implements Archive {

    public Gathered {
        others = List.copyOf(others);
    }

    @Override
    public <R extends Serializable> Optional<R> find(Task<R> task) {
        Optional<R> known = own.find(task);
        for (int i = 0; known.isEmpty() && i < others.size(); i++) {
            known = others.get(i).find(task);
            known.ifPresent(result -> own.keep(task, result));
        }
        return known;
    }

    @Override
    public <R extends Serializable> void keep(Task<R> task, R result) {
        own.keep(task, result);
    }
}
