package corridor.scenario;

import corridor.policy.DispatchRule;
import corridor.random.Distribution;
import corridor.units.GramsPerTonneKm;
import corridor.units.Kilometres;
import corridor.units.Share;
import corridor.units.Teu;
import corridor.units.UsDollarsPerTeuKm;
import java.util.List;

/**
 * A fleet of vessels that cycle between two ports.
 *
 * @param route the two ports
 * @param count vessels
 * @param capacity nominal slots of one vessel
 * @param loadFactor share of them that the draught allows
 * @param sailing pilot to pilot, in seconds
 */
public record VesselService(
        @Size(min = 2, max = 2) List<String> route,
        int count,
        Teu capacity,
        Share loadFactor,
        Distribution sailing,
        Kilometres length,
        DispatchRule departs,
        UsDollarsPerTeuKm cost,
        GramsPerTonneKm co2) {
    public VesselService {
        route = List.copyOf(route);
    }
}
