package corridor.scenario;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place on the map.
 *
 * @param country ISO 3166 code of two letters
 * @param at latitude and longitude in degrees
 * @param zone of its local time; without it, that is the time of the run
 */
public record Place(
        String name,
        String country,
        @Size(min = 2, max = 2) List<Double> at,
        @Nullable ZoneId zone) {
    public Place {
        at = List.copyOf(at);
    }
}
