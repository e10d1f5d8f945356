package corridor.scenario;

import corridor.policy.Coordination;
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
 * @param platforms pools of wagons; services in none of them always find enough
 * @param empties by the node where boxes fall empty; elsewhere they are not followed
 * @param coordination what vessels, trains and borders know of one another; without it, each acts for itself
 * @param demurrage price of the days that a box is under way beyond those that its owner grants
 * @param week seven factors, Monday first, mean 1, for flows that do not bring their own; without it, all days alike
 * @param holidays what stands still on public holidays; without it, nothing
 * @param events what was laid over the scenario, by name: what each is; no run depends on it
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
        @Nullable Map<String, Road> roads,
        @Nullable Map<String, TruckService> trucks,
        Map<String, Storms> weather,
        Map<String, Border> borders,
        Map<String, Regime> papers,
        Adoption regime,
        RouteRule routeChoice,
        TonnesPerTeu cargoMass,
        @Nullable DayRate demurrage,
        @Size(min = 12, max = 12) List<Double> season,
        @Size(min = 7, max = 7) @Nullable List<Double> week,
        @Nullable Map<String, Holidays> holidays,
        Map<String, Flow> flows,
        @Nullable Map<String, Platforms> platforms,
        @Nullable Map<String, Empties> empties,
        @Nullable Coordination coordination,
        @Nullable Map<String, String> events,
        @Nullable Map<String, Observation> observed,
        @Nullable Map<String, Claim> claims) {

    public Scenario {
        nodes = Maps.ordered(nodes);
        terminals = Maps.ordered(terminals);
        legs = Maps.ordered(legs);
        trains = Maps.ordered(trains);
        vessels = Maps.ordered(vessels);
        roads = roads == null ? null : Maps.ordered(roads);
        trucks = trucks == null ? null : Maps.ordered(trucks);
        weather = Maps.ordered(weather);
        borders = Maps.ordered(borders);
        papers = Maps.ordered(papers);
        season = List.copyOf(season);
        week = week == null ? null : List.copyOf(week);
        holidays = holidays == null ? null : Maps.ordered(holidays);
        flows = Maps.ordered(flows);
        platforms = platforms == null ? null : Maps.ordered(platforms);
        empties = empties == null ? null : Maps.ordered(empties);
        events = events == null ? null : Maps.ordered(events);
        observed = observed == null ? null : Maps.ordered(observed);
        claims = claims == null ? null : Maps.ordered(claims);
    }

    /** Stretches of road; none where the file has no such key. */
    public Map<String, Road> roadLegs() {
        return roads == null ? Map.of() : roads;
    }

    /** Fleets of trucks; none where the file has no such key. */
    public Map<String, TruckService> truckFleets() {
        return trucks == null ? Map.of() : trucks;
    }
}
