package corridor.scenario;

import corridor.policy.RouteRule;
import corridor.units.TonnesPerTeu;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario file, complete: everything resolved, nothing run yet. Keys of the maps are the names used in the file, in the
 * order of the file. Field names are the file's keys, written with hyphens there.
 *
 * @param corridor version of the file format, 1
 * @param regime under which of the {@link #papers} consignments travel
 * @param season twelve factors, January first, mean 1, for flows that do not bring their own
 * @param cargoMass for the emissions per TEU
 * @param demurrage price of the days that a box is under way beyond those that its owner grants
 * @param observed what the results are held against; no run depends on it
 * @param claims what somebody said that this scenario would bring, held against results likewise
 */
public record Scenario(
        int corridor,
        String name,
        String about,
        RunPlan run,
        Map<String, Place> nodes,
        Map<String, Terminal> terminals,
        Map<String, Leg> legs,
        Map<String, TrainService> trains,
        Map<String, VesselService> vessels,
        Map<String, Storms> weather,
        Map<String, Border> borders,
        Map<String, Regime> papers,
        Adoption regime,
        RouteRule routeChoice,
        TonnesPerTeu cargoMass,
        @Nullable DayRate demurrage,
        @Size(min = 12, max = 12) List<Double> season,
        Map<String, Flow> flows,
        @Nullable Map<String, Observation> observed,
        @Nullable Map<String, Claim> claims) {

    public Scenario {
        nodes = Maps.ordered(nodes);
        terminals = Maps.ordered(terminals);
        legs = Maps.ordered(legs);
        trains = Maps.ordered(trains);
        vessels = Maps.ordered(vessels);
        weather = Maps.ordered(weather);
        borders = Maps.ordered(borders);
        papers = Maps.ordered(papers);
        season = List.copyOf(season);
        flows = Maps.ordered(flows);
        observed = observed == null ? null : Maps.ordered(observed);
        claims = claims == null ? null : Maps.ordered(claims);
    }
}
