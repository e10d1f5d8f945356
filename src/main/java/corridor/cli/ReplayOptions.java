package corridor.cli;

import corridor.batch.Batch;
import corridor.batch.Variant;
import corridor.batch.WatchedYear;
import corridor.result.Movements;
import corridor.scenario.Loaded;
import java.util.List;
import picocli.CommandLine.Option;

/** Whether a year of the corridor is shown moving. */
final class ReplayOptions {

    /** Side by side on one clock; more would be too small to see. */
    private static final int AT_MOST = 2;

    @Option(
            names = "--no-replay",
            description = "Leave the moving map out of the report; it takes one year more of the first two scenarios.")
    private boolean none;

    /** The first year again, now written down: of the base and the first candidate. Empty when it is not wanted. */
    List<Movements> watch(Batch batch, List<Loaded> scenarios, long seed) {
        return none
                ? List.of()
                : batch.all(scenarios.stream()
                        .limit(AT_MOST)
                        .map(scenario -> new WatchedYear(Variant.of(scenario), seed, 0))
                        .toList());
    }
}
