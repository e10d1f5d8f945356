package corridor.experiment;

/**
 * How much is run.
 *
 * @param replications years per scenario
 * @param seed same seed, same results
 * @param jobs threads; the result does not depend on it
 */
public record Plan(int replications, long seed, int jobs) {
    public Plan {
        if (replications < 1 || jobs < 1) {
            throw new IllegalArgumentException(
                    "Replications (%d) and jobs (%d) must be one or more.".formatted(replications, jobs));
        }
    }
}
