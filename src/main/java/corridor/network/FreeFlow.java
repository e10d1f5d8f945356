package corridor.network;

import corridor.network.RegimePapers.Part;
import corridor.random.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The time of a journey without waiting: one consignment alone in the corridor, on days without storms, whose vehicles leave
 * as soon as it is aboard. Everything that it needs itself takes its mean: papers at the origin, moves of cranes (changes of
 * gauge are such), running, sailing, locomotives and desks at borders. Left out is what befalls only some: boxes that are
 * opened, papers that are wrong. What is cleared ahead counts as far as it outlasts the ride.
 *
 * <p>The denominator of the travel time index and the planning time index (FHWA: travel time over free-flow time).
 */
final class FreeFlow {

    private final List<Site> sites;
    private final List<Crossing> crossings;
    private final List<Part> parts;
    private final double consignmentTeu;
    private final double teuPerBox;
    private double seconds;

    /** @param consignmentTeu and {@code fortyFootShare}: how many boxes are lifted */
    FreeFlow(
            List<Site> sites,
            List<Crossing> crossings,
            List<Part> parts,
            double consignmentTeu,
            double fortyFootShare) {
        this.sites = sites;
        this.crossings = crossings;
        this.parts = parts;
        this.consignmentTeu = consignmentTeu;
        teuPerBox = 1 + fortyFootShare;
    }

    /** Papers at the origin, and the border that lies there, if any. */
    void start(double papersSeconds, Service first, boolean forward) {
        int crossing = Crossings.at(crossings, first, forward, 0);
        seconds = crossing < 0 ? papersSeconds : papersSeconds + papers(crossings.get(crossing), papersSeconds);
    }

    /** All boxes aboard, before the vehicle leaves, or all down again, before any goes on. */
    void lift(Service service, boolean forward, int stop) {
        Site site = sites.get(service.site(forward, stop));
        double boxes = Math.max(1, Math.min(consignmentTeu, service.capacityTeu()) / teuPerBox);
        int cranes = service.bySea() ? Math.min(site.quayCranes(), site.quayCranesPerVessel()) : site.railCranes();
        double perMove = service.bySea() ? site.quaySecondsPerMove() : site.railSecondsPerMove();
        seconds += Math.max(1, boxes / cranes) * perMove;
    }

    void ride(double rideSeconds) {
        seconds += rideSeconds;
    }

    /** @param rideSeconds to the border */
    void border(int crossing, boolean passes, double rideSeconds) {
        if (crossing >= 0) {
            Crossing border = crossings.get(crossing);
            double papers = papers(border, rideSeconds);
            seconds += passes ? Math.max(papers, mean(border.technicalSeconds())) : papers;
        }
    }

    long seconds() {
        return Math.round(seconds);
    }

    private double papers(Crossing border, double rideSeconds) {
        return border.mean(parts, papers -> papers.arrivalSeconds(rideSeconds));
    }

    private static double mean(@Nullable Distribution time) {
        return time == null ? 0 : time.mean();
    }
}
