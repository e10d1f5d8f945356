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

    private static int ceiling(int part, int whole) {
        return (part + whole - 1) / whole;
    }
}
