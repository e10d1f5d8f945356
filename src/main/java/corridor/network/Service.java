package corridor.network;

import corridor.policy.DispatchRule;
import corridor.random.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A train or vessel service between the two ends of {@code sites}, both ways.
 *
 * @param lines between the sites, one fewer; empty for a vessel service
 * @param capacityTeu of one train, or of one vessel at the draught that the water allows
 * @param fleet null for trains
 */
public record Service(
        String id,
        List<Integer> sites,
        List<Integer> lines,
        int capacityTeu,
        DispatchRule departs,
        @Nullable Fleet fleet) {

    public Service {
        sites = List.copyOf(sites);
        lines = List.copyOf(lines);
    }

    public boolean bySea() {
        return fleet != null;
    }

    /** The site at which a vehicle of this direction is after {@code stop} stops. */
    public int site(boolean forward, int stop) {
        return sites.get(forward ? stop : sites.size() - 1 - stop);
    }

    /** The line from stop {@code stop} to the next. */
    public int line(boolean forward, int stop) {
        return lines.get(forward ? stop : lines.size() - 1 - stop);
    }

    /** Stops after the first. */
    public int lastStop() {
        return sites.size() - 1;
    }

    /**
     * @param km length of the crossing
     * @param closures when no vessel sails
     */
    public record Fleet(int vessels, Distribution sailSeconds, double km, Closures closures) {}
}
