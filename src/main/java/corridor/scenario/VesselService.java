package corridor.scenario;

import corridor.policy.DispatchRule;
import corridor.random.Distribution;
import corridor.units.GramsPerTonneKm;
import corridor.units.Kilometres;
import corridor.units.Share;
import corridor.units.Teu;
import corridor.units.UsDollarsPerTeuKm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fleet of vessels that cycle between two ports.
 *
 * @param route the two ports
 * @param count vessels
 * @param capacity nominal slots of one vessel
 * @param loadFactor share of them that the draught allows
 * @param draught days on which the draught allows another load
 * @param sailing pilot to pilot, in seconds
 * @param tariffs other prices on certain days
 * @param closed days on which no vessel sails; one at sea goes on
 * @param cuts days on which fewer vessels are in service
 * @param breakdowns of each vessel; without it, none
 */
public record VesselService(
        @Size(min = 2, max = 2) List<String> route,
        int count,
        Teu capacity,
        Share loadFactor,
        @Nullable List<Draught> draught,
        Distribution sailing,
        Kilometres length,
        DispatchRule departs,
        @Nullable List<Closure> closed,
        @Nullable List<Cut> cuts,
        @Nullable Breakdowns breakdowns,
        UsDollarsPerTeuKm cost,
        @Nullable List<Tariff> tariffs,
        GramsPerTonneKm co2) {
    public VesselService {
        route = List.copyOf(route);
        tariffs = tariffs == null ? null : List.copyOf(tariffs);
        closed = closed == null ? null : List.copyOf(closed);
        cuts = cuts == null ? null : List.copyOf(cuts);
        draught = draught == null ? null : List.copyOf(draught);
    }
}
