package corridor.network;

import corridor.policy.ReturnRule;
import java.util.List;

/**
 * Platform wagons that go round with the trains of some services.
 *
 * @param count wagons
 * @param roomTeu of one wagon, at least a box of 40 ft
 * @param services that take their wagons from it
 * @param stands where those services end, and what stands there at first
 */
public record PlatformPool(
        String id, int count, int roomTeu, List<Integer> services, List<Stand> stands, ReturnRule rule) {
    private static final int TEU_OF_40_FT = 2;
    private static final int LENT = 10;

    public PlatformPool {
        services = List.copyOf(services);
        stands = List.copyOf(stands);
    }

    /** @param platforms that stand at the site when the warm-up begins, and that a balance keeps there */
    public record Stand(int site, int platforms) {}

    /** Fewest wagons that hold so many TEU, of which so many boxes have 40 ft: these go on first, boxes of 20 ft fill the gaps. */
    public int needed(int teu, int fortyFoot) {
        int forTheLarge = ceiling(fortyFoot, roomTeu / TEU_OF_40_FT);
        return Math.max(forTheLarge, ceiling(teu, roomTeu));
    }

    /** Whether platforms without boxes go back; if not, they come back under boxes only. */
    public boolean sendsBack() {
        return rule.sendsAny();
    }

    /** Most wagons that a train may need, whatever boxes fill it. */
    public int longest(Service service) {
        int large = service.capacityTeu() / TEU_OF_40_FT;
        return needed(service.capacityTeu(), large);
    }

    /**
     * Slots of a yard that are lent to trains of these pools and to vessels, in exchange for what waits for them (decision 24): a
     * tenth, but at least for boxes on all wagons that a train may need, and for one train more, which may bring the last of them;
     * for each pool, as each may have come half way with its exchange.
     * None where no pool has a stand, or the yard is without limit.
     */
    static int lentTeu(List<PlatformPool> pools, List<Service> services, int site, int slots) {
        int trains = pools.stream()
                .mapToInt(pool -> pool.trainsLentTeu(services, site))
                .sum();
        return slots == Site.NO_LIMIT || trains == 0 ? 0 : Math.max(slots / LENT, trains);
    }

    private int trainsLentTeu(List<Service> all, int site) {
        return services.stream()
                .map(all::get)
                .filter(service -> service.site(true, 0) == site || service.site(false, 0) == site)
                .mapToInt(service -> longest(service) * roomTeu + service.mostTeu())
                .max()
                .orElse(0);
    }

    private static int ceiling(int part, int whole) {
        return (part + whole - 1) / whole;
    }
}
