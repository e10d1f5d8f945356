package corridor.result;

import corridor.stats.TimeHistogram;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * One replication. Lists are in the order of the network: flows, sites, services, crossings, pools with their
 * stands, flows of empties.
 *
 * @param generated containers made in the measured year
 * @param inTransit of them, when the run ended
 * @param generatedTeu of the same
 * @param underWayTeu of them, when the measured year ended; the run goes on until they arrive, a year at most
 * @param events fired in the whole run
 */
public record RunResult(
        long generated,
        long delivered,
        long inTransit,
        long deliveredTeu,
        long generatedTeu,
        long underWayTeu,
        long events,
        List<FlowTally> flows,
        List<SiteTally> sites,
        List<ServiceTally> services,
        List<TimeHistogram> borders,
        List<List<StandTally>> pools,
        List<EmptiesTally> empties,
        List<CrossingTally> crossings,
        List<WeekTally> weeks,
        Audit audit)
        implements Serializable {

    public RunResult {
        flows = List.copyOf(flows);
        sites = List.copyOf(sites);
        services = List.copyOf(services);
        borders = List.copyOf(borders);
        pools = List.copyOf(pools);
        empties = List.copyOf(empties);
        crossings = List.copyOf(crossings);
        weeks = List.copyOf(weeks);
    }

    /** @param meanSeconds of measured containers, from arrival at a border to departure, each way; NaN when none came */
    public record CrossingTally(Map<Direction, Double> meanSeconds) implements Serializable {
        public CrossingTally {
            meanSeconds = new EnumMap<>(meanSeconds);
        }
    }

    /**
     * What went on at a site, week by week.
     *
     * @param of how many there are, for a share of them; else 1
     * @param unitSeconds integral over each week, in what is measured times seconds
     */
    public record WeekTally(int site, Occupancy what, int of, List<Long> unitSeconds) implements Serializable {
        public WeekTally {
            unitSeconds = List.copyOf(unitSeconds);
        }
    }

    /**
     * @param throughputTeu that left the site, or ended there, in the measured year
     * @param utilisation of what is busiest; NaN where nothing is limited
     * @param dwell from arrival, or from being ready, to departure
     */
    public record SiteTally(long throughputTeu, double utilisation, double meanTeuInYard, TimeHistogram dwell)
            implements Serializable {}

    /**
     * In the measured year.
     *
     * @param ways from the first site to the last, and back
     * @param meanCycleSeconds of a vessel; NaN for trains
     * @param meanHandlingSeconds with cranes at work on it, per call, first port and second; NaN for trains
     */
    public record ServiceTally(List<WayTally> ways, double meanCycleSeconds, List<Double> meanHandlingSeconds)
            implements Serializable {

        public ServiceTally {
            ways = List.copyOf(ways);
            meanHandlingSeconds = List.copyOf(meanHandlingSeconds);
        }

        public long departures() {
            return sum(WayTally::departures);
        }

        public long loadedTeu() {
            return sum(WayTally::loadedTeu);
        }

        public long offeredTeu() {
            return sum(WayTally::offeredTeu);
        }

        private long sum(ToLongFunction<WayTally> figure) {
            return ways.stream().mapToLong(figure).sum();
        }
    }

    /**
     * One direction of a service.
     *
     * @param emptyDepartures of the departures, without any box
     * @param loadedTeu of all departures
     * @param otherTeu of it, empties and other lines
     * @param offeredTeu capacity of all departures
     * @param platformTeu room on the platforms of the trains, where they are counted
     * @param emptyPlatformTeu of it, on platforms without a box
     */
    public record WayTally(
            long departures,
            long emptyDepartures,
            long loadedTeu,
            long otherTeu,
            long offeredTeu,
            long platformTeu,
            long emptyPlatformTeu)
            implements Serializable {}

    /**
     * Platforms of a pool at one terminal in the measured year.
     *
     * @param meanIdle that stood there, mean over time
     * @param waits trains whose wait for platforms ended
     * @param waitedSeconds of all that waited, within the year
     */
    public record StandTally(double meanIdle, long waits, long waitedSeconds) implements Serializable {}

    /**
     * Boxes that fell empty at one node in the measured year, in TEU.
     *
     * @param gatheredTeu that are to go home
     * @param sentTeu that set out
     * @param meanStandingTeu that waited to set out, mean over time
     */
    public record EmptiesTally(long gatheredTeu, long sentTeu, double meanStandingTeu) implements Serializable {}
}
