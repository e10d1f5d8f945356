package corridor.batch;

import corridor.flow.Simulation;
import corridor.result.RunResult;

/** One replication with all that it measures. */
public record WholeYear(Variant variant, long seed, int replication) implements Task<RunResult> {

    @Override
    public RunResult run(Networks networks) {
        return Simulation.run(networks.of(variant), seed, replication);
    }

    @Override
    public String key() {
        return "whole/%s/%d/%d".formatted(variant.digest(), seed, replication);
    }
}
