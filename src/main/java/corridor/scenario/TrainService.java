package corridor.scenario;

import corridor.policy.DispatchRule;
import corridor.units.Teu;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Block trains both ways between the two ends of {@code route}; boxes board at one end and leave at the other.
 *
 * @param route nodes in order; each pair of neighbours is a leg; the ends are terminals
 * @param booking how long before it is taken along a box that comes by another service has its place asked for; without it, not at all
 * @param cuts days on which a train takes less
 */
public record TrainService(
        @Size(min = 2, max = 50) List<String> route,
        Teu capacity,
        DispatchRule departs,
        @Nullable Duration booking,
        @Nullable List<Cut> cuts) {
    public TrainService {
        route = List.copyOf(route);
        cuts = cuts == null ? null : List.copyOf(cuts);
    }
}
