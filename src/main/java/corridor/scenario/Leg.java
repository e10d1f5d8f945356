package corridor.scenario;

import corridor.random.Distribution;
import corridor.units.DailyHours;
import corridor.units.Gauge;
import corridor.units.GramsPerTonneKm;
import corridor.units.Kilometres;
import corridor.units.PerDay;
import corridor.units.UsDollarsPerTeuKm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of line between two nodes, used both ways. The same for a road leg when that comes.
 *
 * @param between the two ends
 * @param time running time of one train, without borders and terminals, in seconds
 * @param paths trains a day and direction that the line lets corridor trains have; without it, no limit
 * @param hours when a train may enter, local time; without it, at any time
 * @param openFrom first day on which it may be used; without it, always
 * @param status how far it has been built, as published; no run depends on it
 * @param closed days on which no train may enter
 * @param cuts days on which it has fewer paths
 * @param tariffs other prices on certain days
 * @param via nodes passed without a stop, for maps
 */
public record Leg(
        @Size(min = 2, max = 2) List<String> between,
        Gauge gauge,
        Kilometres length,
        Distribution time,
        @Nullable PerDay paths,
        @Nullable DailyHours hours,
        @Nullable LocalDate openFrom,
        @Nullable Works status,
        @Nullable List<Closure> closed,
        @Nullable List<Cut> cuts,
        @Nullable List<String> via,
        UsDollarsPerTeuKm cost,
        @Nullable List<Tariff> tariffs,
        GramsPerTonneKm co2) {
    public Leg {
        between = List.copyOf(between);
        closed = closed == null ? null : List.copyOf(closed);
        cuts = cuts == null ? null : List.copyOf(cuts);
        tariffs = tariffs == null ? null : List.copyOf(tariffs);
        via = via == null ? null : List.copyOf(via);
    }
}
