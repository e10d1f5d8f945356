package corridor.scenario;

import corridor.units.Reported;
import org.jspecify.annotations.Nullable;

/**
 * What was observed in the world, to be held against a run. No run depends on it.
 *
 * @param measure path of {@code summary.json}, items of lists by their id: {@code flows.xian-absheron.transitDays.p50}
 * @param about what it is
 */
public record Observation(
        String measure, Reported reported, @Nullable String about) {}
