package corridor.network;

import java.util.List;

/**
 * A way from origin to destination: a chain of hops, each by one service.
 *
 * @param stops every node at which something happens, origin first
 * @param freeFlowSeconds mean time without any waiting: running, sailing, border work
 * @param usdPerTeu by the second of booking
 * @param opensAtSecond from when on it can be booked: so that each line is open when a box gets there
 */
public record Route(
        List<Hop> hops,
        List<Stop> stops,
        long freeFlowSeconds,
        Price usdPerTeu,
        double co2KgPerTeu,
        long opensAtSecond) {

    public Route {
        hops = List.copyOf(hops);
        stops = List.copyOf(stops);
    }

    /** One ride: a service in one of its two directions. */
    public record Hop(int service, boolean forward) {}

    /** @param km from the origin */
    public record Stop(int site, double km) {}
}
