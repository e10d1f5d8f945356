package corridor.result;

import corridor.stats.Estimate;
import corridor.stats.TimeHistogram;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all replications of one scenario say. Counts and volumes are means over replications, told of a year of 365 days however
 * long each measured; times are in days of 86,400 s.
 *
 * @param id name of the file without its ending
 * @param name for people
 * @param flows single flows, then {@code all}, {@code westbound} and {@code eastbound}
 * @param balance platforms and boxes that come back empty
 * @param observed what was observed in the world, beside what was simulated
 * @param claims what was said that the scenario would bring, likewise
 */
public record ScenarioResult(
        String id,
        String file,
        String name,
        Totals totals,
        List<FlowResult> flows,
        List<NodeResult> nodes,
        List<ServiceResult> services,
        List<BorderResult> borders,
        List<WeekResult> weeks,
        Balance balance,
        List<Published> observed,
        List<Claimed> claims) {

    public ScenarioResult {
        flows = List.copyOf(flows);
        nodes = List.copyOf(nodes);
        services = List.copyOf(services);
        borders = List.copyOf(borders);
        weeks = List.copyOf(weeks);
        observed = List.copyOf(observed);
        claims = List.copyOf(claims);
    }

    /** The same held against what was observed. */
    public ScenarioResult against(List<Published> figures) {
        return new ScenarioResult(
                id, file, name, totals, flows, nodes, services, borders, weeks, balance, figures, claims);
    }

    /** The same held against what was claimed of it. */
    public ScenarioResult claimed(List<Claimed> said) {
        return new ScenarioResult(
                id, file, name, totals, flows, nodes, services, borders, weeks, balance, observed, said);
    }

    /** The same with more known of its services. */
    public ScenarioResult serving(List<ServiceResult> known) {
        return new ScenarioResult(
                id, file, name, totals, flows, nodes, known, borders, weeks, balance, observed, claims);
    }

    public FlowResult flow(String id) {
        return flows.stream().filter(flow -> flow.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * Of the containers made in the measured time, a year.
     *
     * @param events of the whole run of a replication
     * @param underWayTeu of them, moving or waiting when the measured time ends; not told of a year. One value per replication, in
     *     their order: what pairs are made from
     * @param leftTeu of those, still not delivered a year later
     */
    public record Totals(
            double generatedContainers,
            double deliveredContainers,
            double inTransitContainers,
            double deliveredTeu,
            double events,
            List<Double> underWayTeu,
            Estimate leftTeu) {

        public Totals {
            underWayTeu = List.copyOf(underWayTeu);
        }

        /** Mean over replications of what is under way, with its interval. */
        public Estimate underWay() {
            return Estimate.of(values());
        }

        /** How much more is under way than in another scenario, paired by replication. */
        public Estimate underWayMoreThan(Totals base) {
            return Estimate.ofDifference(base.values(), values());
        }

        private double[] values() {
            return underWayTeu.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    /**
     * @param direction null for {@code all}
     * @param samples one value per replication for each measure, in the order of the replications: what pairs are made from
     * @param distribution transit times of all replications together
     * @param freeFlowDays the same journey with no waiting, weighted by the routes taken
     */
    public record FlowResult(
            String id,
            @Nullable Direction direction,
            double containers,
            double teu,
            double deviationDays,
            double promisedDays,
            double freeFlowDays,
            Map<Cause, Double> causesDays,
            List<RouteResult> routes,
            List<ProfilePoint> profile,
            TimeHistogram distribution,
            Map<Measure, double[]> samples) {

        private static final double SECONDS_PER_DAY = 86_400;

        public FlowResult {
            causesDays = new EnumMap<>(causesDays);
            routes = List.copyOf(routes);
            profile = List.copyOf(profile);
            samples = new EnumMap<>(samples);
        }

        /** Mean over replications with its interval. */
        public Estimate estimate(Measure measure) {
            return Estimate.of(sample(measure));
        }

        /**
         * The figure to quote. A quantile is that of all containers of all replications together, so that a twentieth of
         * them really takes longer than P95, and indices are made from it; everything else is the mean over
         * replications.
         */
        public double value(Measure measure) {
            return switch (measure) {
                case BUFFER_TIME_INDEX -> value(Measure.TRANSIT_P95) / value(Measure.TRANSIT_MEAN) - 1;
                case PLANNING_TIME_INDEX -> value(Measure.TRANSIT_P95) / freeFlowDays;
                case TRAVEL_TIME_INDEX -> value(Measure.TRANSIT_MEAN) / freeFlowDays;
                case VARIATION -> deviationDays / value(Measure.TRANSIT_MEAN);
                default ->
                    measure.isQuantile()
                            ? distribution.quantileSeconds(measure.quantile()) / SECONDS_PER_DAY
                            : estimate(measure).mean();
            };
        }

        /** One value per replication. */
        public double[] sample(Measure measure) {
            double[] values = samples.get(measure);
            if (values == null) {
                throw new IllegalArgumentException("The flow %s has no measure %s.".formatted(id, measure.id()));
            }
            return Arrays.copyOf(values, values.length);
        }
    }

    /**
     * @param via the terminals where boxes change vehicle
     * @param share of the flow's containers
     * @param teuShare of its TEU
     * @param usdPerTeu price that the choice of route saw, on average
     * @param expectedDays time that it saw on the day of booking, on average
     */
    public record RouteResult(
            List<String> via, double share, double teuShare, double meanDays, double usdPerTeu, double expectedDays) {
        public RouteResult {
            via = List.copyOf(via);
        }
    }

    /**
     * A node of the flow's main route; times since the container was ready at its origin, in days.
     *
     * @param arriveUsdPerTeu spent until then, mean over replications
     * @param departUsdPerTeu the same with what is spent here
     * @param co2KgPerTeu emitted until then
     */
    public record ProfilePoint(
            String node,
            double distanceKm,
            Spread arriveDays,
            Spread departDays,
            Estimate arriveUsdPerTeu,
            Estimate departUsdPerTeu,
            double co2KgPerTeu) {}

    public record Spread(double mean, double p10, double p50, double p90) {}

    /** @param utilisation of what is busiest there: cranes, berths or tracks; NaN where nothing is limited */
    public record NodeResult(
            String id, double throughputTeu, double utilisation, double meanTeuInYard, DwellDays dwellDays) {}

    public record DwellDays(double mean, double p50, double p95) {}

    /**
     * @param mode {@code rail}, {@code sea} or {@code road}
     * @param departures a year, both ways
     * @param cycleDays round trip of a vessel; NaN for trains
     * @param handlingHours by port, of a vessel at the berth
     * @param ways its two directions
     */
    public record ServiceResult(
            String id,
            String mode,
            double departures,
            double loadFactor,
            Estimate cycleDays,
            Map<String, Estimate> handlingHours,
            List<WayResult> ways) {
        public ServiceResult {
            handlingHours = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(handlingHours));
            ways = List.copyOf(ways);
        }
    }

    /**
     * One direction of a service, a year.
     *
     * @param emptyDepartures of the departures, those without any box
     * @param otherTeu of {@code teu}, empties and other lines
     * @param loadFactor TEU aboard to TEU of room; NaN where nothing left
     * @param demandTeu what would ride if all took the routes that the rule chooses when nothing queues, as the plan of the
     *     scenario has it; NaN where no plan was made
     */
    public record WayResult(
            String from,
            String to,
            double departures,
            double emptyDepartures,
            double teu,
            double otherTeu,
            double loadFactor,
            double demandTeu) {}

    /** What goes round and comes back empty. */
    public record Balance(List<PoolResult> platforms, List<EmptiesResult> empties) {
        public static final Balance NONE = new Balance(List.of(), List.of());

        public Balance {
            platforms = List.copyOf(platforms);
            empties = List.copyOf(empties);
        }
    }

    /**
     * Platforms of one pool.
     *
     * @param emptyKmShare of the kilometres of all of them, those without a box; NaN where none ran
     */
    public record PoolResult(String id, int count, double emptyKmShare, List<StandResult> stands) {
        public PoolResult {
            stands = List.copyOf(stands);
        }
    }

    /**
     * Platforms of one pool at one terminal.
     *
     * @param idle that stand there, mean over time
     * @param waits trains a year that had to wait for platforms
     * @param waitingTrains that wait for platforms, mean over time
     */
    public record StandResult(String node, double idle, double waits, double waitingTrains) {}

    /**
     * Boxes of the corridor that fall empty at one node and are to go home, a year.
     *
     * @param gatheredTeu that fell empty
     * @param sentTeu that set out
     * @param standingTeu that stand there, mean over time
     */
    public record EmptiesResult(String node, String home, double gatheredTeu, double sentTeu, double standingTeu) {}

    /**
     * Hours from arrival at the border to release, per vehicle or, at a port, per consignment.
     *
     * @param tfi1Hours from arrival to departure, per container, each way
     */
    public record BorderResult(
            String id, double meanHours, double p50Hours, double p95Hours, Map<Direction, Estimate> tfi1Hours) {
        public BorderResult {
            tfi1Hours = new EnumMap<>(tfi1Hours);
        }
    }

    /**
     * One week at a node.
     *
     * @param week from 1; the last one may be shorter
     * @param mean over the week and the replications
     * @param lowest of the replications
     * @param highest of them
     */
    public record WeekResult(String node, Occupancy what, int week, double mean, double lowest, double highest) {}
}
