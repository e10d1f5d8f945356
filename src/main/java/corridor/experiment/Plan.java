package corridor.experiment;

/**
 * How much is run.
 *
 * @param replications years per scenario
 * @param seed same seed, same results
 */
public record Plan(int replications, long seed) {
    public Plan {
        if (replications < 1) {
            throw new IllegalArgumentException("Replications (%d) must be one or more.".formatted(replications));
        }
    }
}
