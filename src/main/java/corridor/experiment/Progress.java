package corridor.experiment;

/** Told after each replication, from any thread, one call at a time. */
@FunctionalInterface
public interface Progress {
    void done(int replications, int of);
}
