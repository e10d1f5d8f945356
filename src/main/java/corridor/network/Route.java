package corridor.network;

import java.util.List;

/**
 * A way from origin to destination: a chain of hops, each by one service.
 *
 * @param stops every node at which something happens, origin first
 * @param freeFlowSeconds mean time of a consignment alone in the corridor: {@link FreeFlow}
 * @param timetableSeconds the part of it that a forwarder counts: running, sailing, border work
 * @param usdPerTeu by the second of booking; what is charged by the day comes on top
 * @param costs the same by kind
 * @param railKgPerTeu the part of the emissions on rails
 * @param seaKgPerTeu that at sea
 * @param roadKgPerTeu that on roads
 * @param opensAtSecond from when on it can be booked: so that each line is open when a box gets there
 */
public record Route(
        List<Hop> hops,
        List<Stop> stops,
        long freeFlowSeconds,
        long timetableSeconds,
        Price usdPerTeu,
        Costs costs,
        double co2KgPerTeu,
        double railKgPerTeu,
        double seaKgPerTeu,
        double roadKgPerTeu,
        long opensAtSecond) {

    public Route {
        hops = List.copyOf(hops);
        stops = List.copyOf(stops);
    }

    public double km() {
        return stops.get(stops.size() - 1).km();
    }

    /** One ride: a service in one of its two directions. */
    public record Hop(int service, boolean forward) {}

    /**
     * @param km from the origin
     * @param crossing the border whose checks are made here, or -1
     * @param usdOnArrival price per TEU so far
     * @param usdOnDeparture the same with handling, fees and papers here
     * @param co2KgPerTeu emissions so far
     */
    public record Stop(
            int site, double km, int crossing, Price usdOnArrival, Price usdOnDeparture, double co2KgPerTeu) {}
}
