package corridor.network;

import corridor.policy.Coordination;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import java.util.List;

/**
 * A scenario compiled: everything that has a name has become an index into one of these lists. Times are in seconds since the
 * beginning of the warm-up.
 *
 * @param id of the scenario
 * @param warmUpSeconds when measuring starts
 * @param horizonSeconds how long it lasts
 * @param tonnesPerTeu of cargo
 * @param regimes document regimes, in the order of the file
 * @param checks how many checks of papers are made once on the whole way: {@link PaperStep#once()}
 */
public record Network(
        String id,
        String name,
        long warmUpSeconds,
        long horizonSeconds,
        Months months,
        List<Site> sites,
        List<Line> lines,
        List<Service> services,
        List<Crossing> crossings,
        List<StormArea> storms,
        double tonnesPerTeu,
        List<RegimePapers> regimes,
        int checks,
        List<FlowPlan> flows,
        List<PlatformPool> pools,
        Coordination coordination) {

    public Network {
        sites = List.copyOf(sites);
        lines = List.copyOf(lines);
        services = List.copyOf(services);
        crossings = List.copyOf(crossings);
        storms = List.copyOf(storms);
        regimes = List.copyOf(regimes);
        flows = List.copyOf(flows);
        pools = List.copyOf(pools);
    }

    /**
     * Compiles a scenario.
     *
     * @throws InvalidScenario with everything that makes no sense as a whole: flows that no route carries, breaks of gauge
     *     without a transfer, and the like
     */
    public static Network compile(Loaded loaded) {
        return new Compiler(loaded).compile();
    }

    /** From one end of a service to the other, at sea, on rails or at the wheel, without any stop. */
    public double meanRideSeconds(Service service) {
        return service.fleet() != null
                ? service.fleet().sailSeconds().mean()
                : service.lines().stream()
                        .mapToDouble(line -> lines.get(line).runSeconds().mean())
                        .sum();
    }

    /** Slots of a yard with so many that are lent in exchange, because platforms are counted there. */
    public int lentTeu(int site, int slots) {
        return PlatformPool.lentTeu(pools, services, site, slots);
    }

    /** Whether a departure may be held for cargo that is announced. */
    public boolean holdsDepartures() {
        return coordination.schedules().longestHoldSeconds() > 0;
    }

    /** Whether there is a service on which a place must be asked for some time before. */
    public boolean booksAhead() {
        return services.stream().anyMatch(service -> service.bookingSeconds() > 0);
    }

    /** Whether every milestone of cargo under way is known. */
    public boolean tracksCargo() {
        return coordination.tracking().seesMilestones();
    }

    /** The price of a route on average over the measured time. */
    public double meanUsdPerTeu(Route route) {
        return route.usdPerTeu().meanBetween(warmUpSeconds, warmUpSeconds + horizonSeconds);
    }
}
