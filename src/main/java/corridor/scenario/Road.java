package corridor.scenario;

import corridor.random.Distribution;
import corridor.units.GramsPerTonneKm;
import corridor.units.Kilometres;
import corridor.units.UsDollarsPerTeuKm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of road between two nodes, used both ways by trucks.
 *
 * @param between the two ends
 * @param time at the wheel, without breaks, rests and borders, in seconds
 * @param openFrom first day on which it may be used; without it, always
 * @param closed days on which no truck may enter
 * @param via nodes passed without a stop, for maps
 * @param tariffs other prices on certain days
 */
public record Road(
        @Size(min = 2, max = 2) List<String> between,
        Kilometres length,
        Distribution time,
        @Nullable LocalDate openFrom,
        @Nullable List<Closure> closed,
        @Nullable List<String> via,
        UsDollarsPerTeuKm cost,
        @Nullable List<Tariff> tariffs,
        GramsPerTonneKm co2) {
    public Road {
        between = List.copyOf(between);
        closed = closed == null ? null : List.copyOf(closed);
        via = via == null ? null : List.copyOf(via);
        tariffs = tariffs == null ? null : List.copyOf(tariffs);
    }
}
