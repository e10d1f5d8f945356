package corridor.scenario;

import corridor.random.Distribution;
import corridor.units.Share;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weather that closes ports: nothing berths, works or sails while it lasts.
 *
 * @param closes ports, all at the same time
 * @param eventsPerMonth twelve mean numbers of storms, January first
 * @param length of one closure, in seconds
 * @param years kinds of year that there are, of which each replication draws one; without it, all are alike
 * @param year the name of one of them that is not drawn but holds in all
 */
public record Storms(
        @Size(min = 1, max = 50) List<String> closes,
        @Size(min = 12, max = 12) List<Double> eventsPerMonth,
        Distribution length,
        @Nullable Map<String, Year> years,
        @Nullable String year) {
    public Storms {
        closes = List.copyOf(closes);
        eventsPerMonth = List.copyOf(eventsPerMonth);
        years = years == null ? null : Maps.ordered(years);
    }

    /**
     * One kind of year. What is left out is that of the area.
     *
     * @param share of years
     */
    public record Year(
            Share share,
            @Size(min = 12, max = 12) @Nullable List<Double> eventsPerMonth,
            @Nullable Distribution length) {
        public Year {
            eventsPerMonth = eventsPerMonth == null ? null : List.copyOf(eventsPerMonth);
        }
    }
}
