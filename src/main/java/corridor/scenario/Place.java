package corridor.scenario;

import java.util.List;

/**
 * A place on the map.
 *
 * @param country ISO 3166 code of two letters
 * @param at latitude and longitude in degrees
 */
public record Place(
        String name, String country, @Size(min = 2, max = 2) List<Double> at) {
    public Place {
        at = List.copyOf(at);
    }
}
