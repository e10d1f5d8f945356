package corridor.scenario;

import corridor.policy.ReturnRule;
import corridor.units.Gauge;
import corridor.units.Share;
import corridor.units.Teu;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A pool of platform wagons that go round with the trains of some services.
 *
 * @param gauge that they run on
 * @param count wagons
 * @param room of one wagon
 * @param at where they stand when the warm-up begins, as shares; also the stock that a balance keeps to
 * @param trains services that take their wagons from it
 * @param sentBack what is done with those that stand idle; nothing when it is missing
 */
public record Platforms(
        Gauge gauge,
        int count,
        Teu room,
        Map<String, Share> at,
        @Size(min = 1, max = 100) List<String> trains,
        @Nullable ReturnRule sentBack) {
    public Platforms {
        at = Maps.ordered(at);
        trains = List.copyOf(trains);
    }
}
