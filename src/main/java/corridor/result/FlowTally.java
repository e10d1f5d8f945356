package corridor.result;

import corridor.stats.TimeHistogram;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * What one replication saw of one flow's measured containers.
 *
 * @param transit of delivered containers
 * @param causeSeconds added up over them, in the order of {@link Cause}
 * @param onTime containers delivered within the promised time
 * @param usd total price, added up
 * @param bill the same by kind
 * @param co2Kg emissions of the routes taken, added up
 * @param haul distances, borders and the value of time, added up
 * @param freeFlowSeconds of the routes taken, added up over containers
 */
public record FlowTally(
        long containers,
        long teu,
        long onTime,
        double usd,
        Bill bill,
        double co2Kg,
        Haul haul,
        double freeFlowSeconds,
        TimeHistogram transit,
        List<Long> causeSeconds,
        List<RouteTally> routes)
        implements Serializable {

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
        Bill bill = Bill.NOTHING;
        double co2Kg = 0;
        Haul haul = Haul.NOTHING;
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
            bill = bill.plus(flow.bill);
            co2Kg += flow.co2Kg;
            haul = haul.plus(flow.haul);
            freeFlowSeconds += flow.freeFlowSeconds;
        }
        return new FlowTally(
                containers,
                teu,
                onTime,
                usd,
                bill,
                co2Kg,
                haul,
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
            case TRAVEL_TIME_INDEX -> transitSeconds() / freeFlowSeconds;
            case COST -> share(usd, teu);
            case CARRIAGE -> share(bill.carriage(), teu);
            case HANDLING -> share(bill.handling(), teu);
            case STORAGE -> share(bill.storage(), teu);
            case DEMURRAGE -> share(bill.demurrage(), teu);
            case FEES -> share(bill.fees(), teu);
            case DOCUMENTS -> share(bill.documents(), teu);
            case INVENTORY -> share(haul.timeUsd(), teu);
            case CO2 -> share(co2Kg, teu);
            case CO2_RAIL -> share(haul.emissions().rail(), teu);
            case CO2_SEA -> share(haul.emissions().sea(), teu);
            case CO2_ROAD -> share(haul.emissions().road(), teu);
            case TFI1 -> haul.hoursPerBorder();
            case TFI2 -> haul.usdPerBorder();
            case TFI3 -> haul.usdPerSection(usd);
            case TFI4_WITH_DELAY -> haul.kmPerHour(transitSeconds());
            case TFI4_WITHOUT_DELAY -> haul.kmPerHour(movingSeconds());
            case DELAY_SHARE -> 1 - movingSeconds() / transitSeconds();
            case VARIATION -> transit.deviationSeconds() / transit.meanSeconds();
            case TEU -> (double) teu;
        };
    }

    private double transitSeconds() {
        return transit.meanSeconds() * containers;
    }

    private double movingSeconds() {
        return causeSeconds.get(Cause.MOVING.ordinal());
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
     * @param teu delivered
     * @param expectedDays what the choice saw on the day of booking, added up over bookings
     * @param usdAboveFirst by how much the price per TEU that it saw lay above that of the first second, added up over
     *     bookings: the mean of a price that never changes is that price to the last bit
     * @param stops what was seen at each stop of the route, in its order
     */
    public record RouteTally(
            long containers,
            long teu,
            double transitSeconds,
            long bookings,
            double expectedDays,
            double usdAboveFirst,
            List<StopTally> stops)
            implements Serializable {
        public RouteTally {
            stops = List.copyOf(stops);
        }
    }

    /**
     * Times since the container was ready, at one stop.
     *
     * @param usdOnArrival spent until then, added up over TEU delivered
     * @param usdOnDeparture the same with what is spent here
     */
    public record StopTally(TimeHistogram arrive, TimeHistogram depart, double usdOnArrival, double usdOnDeparture)
            implements Serializable {}
}
