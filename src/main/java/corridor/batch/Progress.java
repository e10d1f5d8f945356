package corridor.batch;

/** Told after each task, from any thread, one call at a time. */
@FunctionalInterface
public interface Progress {
    /** @param of as many as are known to come; more may, where results decide what is run next */
    void done(int tasks, int of);
}
