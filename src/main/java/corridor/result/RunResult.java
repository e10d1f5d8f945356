package corridor.result;

import corridor.stats.TimeHistogram;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One replication. Lists are in the order of the network: flows, sites, services, crossings.
 *
 * @param generated containers made in the measured year
 * @param inTransit of them, when the run ended
 * @param events fired in the whole run
 */
public record RunResult(
        long generated,
        long delivered,
        long inTransit,
        long deliveredTeu,
        long events,
        List<FlowTally> flows,
        List<SiteTally> sites,
        List<ServiceTally> services,
        List<TimeHistogram> borders,
        List<CrossingTally> crossings,
        List<WeekTally> weeks,
        Audit audit) {

    public RunResult {
        flows = List.copyOf(flows);
        sites = List.copyOf(sites);
        services = List.copyOf(services);
        borders = List.copyOf(borders);
        crossings = List.copyOf(crossings);
        weeks = List.copyOf(weeks);
    }

    /** @param meanSeconds of measured containers, from arrival at a border to departure, each way; NaN when none came */
    public record CrossingTally(Map<Direction, Double> meanSeconds) {
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
    public record WeekTally(int site, Occupancy what, int of, List<Long> unitSeconds) {
        public WeekTally {
            unitSeconds = List.copyOf(unitSeconds);
        }
    }

    /**
     * @param throughputTeu that left the site, or ended there, in the measured year
     * @param utilisation of what is busiest; NaN where nothing is limited
     * @param dwell from arrival, or from being ready, to departure
     */
    public record SiteTally(long throughputTeu, double utilisation, double meanTeuInYard, TimeHistogram dwell) {}

    /**
     * In the measured year, both ways.
     *
     * @param loadedTeu of all departures
     * @param offeredTeu capacity of all departures
     * @param meanCycleSeconds of a vessel; NaN for trains
     * @param meanHandlingSeconds with cranes at work on it, per call, first port and second; NaN for trains
     */
    public record ServiceTally(
            long departures,
            long loadedTeu,
            long offeredTeu,
            double meanCycleSeconds,
            List<Double> meanHandlingSeconds) {
        public ServiceTally {
            meanHandlingSeconds = List.copyOf(meanHandlingSeconds);
        }
    }
}
