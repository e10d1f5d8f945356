package corridor.scenario;

import corridor.random.Distribution;
import java.util.List;

/**
 * Weather that closes ports: nothing berths, works or sails while it lasts.
 *
 * @param closes ports, all at the same time
 * @param eventsPerMonth twelve mean numbers of storms, January first
 * @param length of one closure, in seconds
 */
public record Storms(
        @Size(min = 1, max = 50) List<String> closes,
        @Size(min = 12, max = 12) List<Double> eventsPerMonth,
        Distribution length) {
    public Storms {
        closes = List.copyOf(closes);
        eventsPerMonth = List.copyOf(eventsPerMonth);
    }
}
