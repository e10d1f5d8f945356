package corridor.scenario;

import corridor.policy.DispatchRule;
import corridor.random.Distribution;
import corridor.units.GramsPerTonneKm;
import corridor.units.Kilometres;
import corridor.units.Share;
import corridor.units.Teu;
import corridor.units.UsDollarsPerTeuKm;
import java.time.Duration;
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
 * @param booking as of trains
 * @param tariffs other prices on certain days
 * @param closed days on which no vessel sails; one at sea goes on
 * @param cuts days on which fewer vessels are in service
 * @param breakdowns of each vessel; without it, none
 * @param rolls what rolls aboard over a ramp instead of being lifted; without it, cranes lift boxes
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
        @Nullable Duration booking,
        @Nullable List<Closure> closed,
        @Nullable List<Cut> cuts,
        @Nullable Breakdowns breakdowns,
        UsDollarsPerTeuKm cost,
        @Nullable List<Tariff> tariffs,
        GramsPerTonneKm co2,
        @Nullable Rolling rolls) {
    public VesselService {
        route = List.copyOf(route);
        tariffs = tariffs == null ? null : List.copyOf(tariffs);
        closed = closed == null ? null : List.copyOf(closed);
        cuts = cuts == null ? null : List.copyOf(cuts);
        draught = draught == null ? null : List.copyOf(draught);
    }

    /** What stays under a box at sea. */
    public enum Unit {
        WAGONS,
        TRAILERS
    }

    /**
     * A rail ferry or a ro-ro vessel.
     *
     * @param on what boxes stay on
     * @param room of one wagon or trailer: 2 or 4 TEU, so that boxes of 20 ft pair up and nothing is left over
     * @param cut wagons pushed in one go, or trailers driven in one round
     * @param time of one cut over the ramp, in seconds
     */
    public record Rolling(Unit on, Teu room, int cut, Distribution time) {}
}
