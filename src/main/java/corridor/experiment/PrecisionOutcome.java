package corridor.experiment;

import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import java.util.List;
import java.util.OptionalLong;

/**
 * What came of a {@link Precision} that was asked for.
 *
 * @param replications that there are
 * @param needed about how many it would take; empty where it is reached, or where there is nothing to tell it from
 * @param parts all that it is about: each scenario, or of a difference each candidate
 */
public record PrecisionOutcome(Precision asked, int replications, OptionalLong needed, List<Part> parts) {

    public PrecisionOutcome {
        parts = List.copyOf(parts);
    }

    /** Whether all of it is known so well. */
    public boolean reached() {
        return parts.stream().allMatch(Part::reached);
    }

    /**
     * One scenario, or one candidate.
     *
     * @param value its own, or less that of the base, paired by replication
     */
    public record Part(ScenarioResult scenario, Estimate value, boolean reached) {}
}
