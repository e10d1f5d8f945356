package corridor.network;

import corridor.policy.DispatchRule;
import corridor.random.Distribution;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service of trains, vessels or trucks between the two ends of {@code sites}, both ways.
 *
 * @param lines of railway or road between the sites, one fewer; empty for a vessel service
 * @param nominalTeu of one train, vessel or truck
 * @param capacityTeu what it usually takes: of a vessel what the draught allows
 * @param capacityLeft the share of {@code nominalTeu} that a vehicle takes when
 * @param departs of trucks: at once
 * @param fleet of vessels; null for others
 * @param haulage of trucks; null for others
 * @param bookingSeconds how long before it goes aboard a box that comes by another service has its place asked for
 */
public record Service(
        String id,
        List<Integer> sites,
        List<Integer> lines,
        int nominalTeu,
        int capacityTeu,
        Steps capacityLeft,
        DispatchRule departs,
        @Nullable Fleet fleet,
        @Nullable Haulage haulage,
        long bookingSeconds) {

    public Service {
        sites = List.copyOf(sites);
        lines = List.copyOf(lines);
    }

    public boolean bySea() {
        return fleet != null;
    }

    /** What a vehicle takes at a time. */
    public int capacityTeu(long second) {
        return capacityLeft.constant() ? capacityTeu : whole(capacityLeft.of(nominalTeu, second));
    }

    /** Only whole wagons and trailers. */
    private int whole(int teu) {
        Rolling rolls = rolling();
        return rolls == null ? teu : teu / rolls.unitTeu() * rolls.unitTeu();
    }

    /** The most that one ever takes, and the least. */
    int mostTeu() {
        return capacityLeft.constant() ? capacityTeu : whole(Steps.of(nominalTeu, capacityLeft.most()));
    }

    int leastTeu() {
        return capacityLeft.constant() ? capacityTeu : whole(Steps.of(nominalTeu, capacityLeft.least()));
    }

    public boolean byRoad() {
        return haulage != null;
    }

    /** How boxes roll aboard; null where they are lifted, and for what is no vessel. */
    public @Nullable Rolling rolling() {
        return fleet == null ? null : fleet.rolling();
    }

    /** What lifts its boxes at a terminal; where they roll aboard, what puts them on a wagon or trailer first. */
    public Side side() {
        Rolling rolls = rolling();
        if (rolls != null) {
            return rolls.wagons() ? Side.RAIL : Side.ROAD;
        }
        return bySea() ? Side.QUAY : byRoad() ? Side.ROAD : Side.RAIL;
    }

    /** Whether a box that goes on by another service stays on its wagon or trailer, so that nothing lifts it. */
    public boolean rollsOnto(Service next) {
        return (rolling() != null || next.rolling() != null) && side() == next.side();
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
     * @param inService the share of the vessels that is
     * @param failures of each vessel; null for none
     * @param km length of the crossing
     * @param closures when no vessel sails
     * @param rolling how boxes roll aboard; null where cranes lift them
     */
    public record Fleet(
            int vessels,
            Steps inService,
            @Nullable Failures failures,
            Distribution sailSeconds,
            double km,
            Closures closures,
            @Nullable Rolling rolling) {}

    /** @param trucks that go round */
    public record Haulage(int trucks, DrivingHours hours) {}
}
