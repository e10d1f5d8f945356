package corridor.result;

import corridor.stats.TimeHistogram;
import java.util.Arrays;
import java.util.List;

/**
 * What one replication saw of one flow's measured containers.
 *
 * @param transit of delivered containers
 * @param causeSeconds added up over them, in the order of {@link Cause}
 * @param onTime containers delivered within the promised time
 * @param usd price of the routes taken, added up
 * @param co2Kg emissions of the routes taken, added up
 * @param freeFlowSeconds of the routes taken, added up over containers
 */
public record FlowTally(
        long containers,
        long teu,
        long onTime,
        double usd,
        double co2Kg,
        double freeFlowSeconds,
        TimeHistogram transit,
        List<Long> causeSeconds,
        List<RouteTally> routes) {

    private static final double SECONDS_PER_DAY = 86_400;

    public FlowTally {
        causeSeconds = List.copyOf(causeSeconds);
        routes = List.copyOf(routes);
    }

    /** Several flows as one; their routes do not add up and are left out. */
    public static FlowTally together(List<FlowTally> flows) {
        TimeHistogram transit = TimeHistogram.fine();
        long[] causes = new long[Cause.COUNT];
        long containers = 0;
        long teu = 0;
        long onTime = 0;
        double usd = 0;
        double co2Kg = 0;
        double freeFlowSeconds = 0;
        for (FlowTally flow : flows) {
            transit.addAll(flow.transit);
            for (int i = 0; i < causes.length; i++) {
                causes[i] += flow.causeSeconds.get(i);
            }
            containers += flow.containers;
            teu += flow.teu;
            onTime += flow.onTime;
            usd += flow.usd;
            co2Kg += flow.co2Kg;
            freeFlowSeconds += flow.freeFlowSeconds;
        }
        return new FlowTally(
                containers,
                teu,
                onTime,
                usd,
                co2Kg,
                freeFlowSeconds,
                transit,
                Arrays.stream(causes).boxed().toList(),
                List.of());
    }

    /** The value of one measure in this replication; NaN when nothing was delivered. */
    public double measure(Measure measure) {
        return switch (measure) {
            case TRANSIT_MEAN -> transit.meanSeconds() / SECONDS_PER_DAY;
            case TRANSIT_P5, TRANSIT_P10, TRANSIT_P50, TRANSIT_P90, TRANSIT_P95 -> quantileDays(measure.quantile());
            case BUFFER_TIME_INDEX -> (transit.quantileSeconds(0.95) - transit.meanSeconds()) / transit.meanSeconds();
            case PLANNING_TIME_INDEX -> transit.quantileSeconds(0.95) * containers / freeFlowSeconds;
            case ON_TIME_SHARE -> share((double) onTime, containers);
            case COST -> share(usd, teu);
            case CO2 -> share(co2Kg, teu);
            case TEU -> (double) teu;
        };
    }

    private double quantileDays(double p) {
        return transit.quantileSeconds(p) / SECONDS_PER_DAY;
    }

    private static double share(double part, long whole) {
        return whole == 0 ? Double.NaN : part / whole;
    }

    /**
     * One route of the flow.
     *
     * @param expectedDays what the choice saw on the day of booking, added up over bookings
     * @param usdAboveFirst by how much the price per TEU that it saw lay above that of the first second, added up over
     *     bookings: the mean of a price that never changes is that price to the last bit
     * @param stops what was seen at each stop of the route, in its order
     */
    public record RouteTally(
            long containers,
            double transitSeconds,
            long bookings,
            double expectedDays,
            double usdAboveFirst,
            List<StopTally> stops) {
        public RouteTally {
            stops = List.copyOf(stops);
        }
    }

    /** Times since the container was ready, at one stop. */
    public record StopTally(TimeHistogram arrive, TimeHistogram depart) {}
}
