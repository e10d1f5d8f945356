package corridor.flow;

import corridor.network.Route;
import corridor.network.Route.Stop;
import corridor.policy.RouteRule.RouteOption;
import corridor.result.FlowTally.RouteTally;
import corridor.result.FlowTally.StopTally;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Counts what takes one route. */
final class RouteCounter {

    private static final double CENTS_PER_USD = 100;

    private final TransitTimes times;
    private final int firstStop;
    private long containers;
    private double transitSeconds;
    private long bookings;
    private double expectedDays;
    private final double firstUsd;
    private double usdAboveFirst;
    private long teu;
    private long demurrageCents;
    /** Of each stop, on arrival and on departure. */
    private final PriceTable prices;

    private final double[] usdOnArrival;
    private final double[] usdOnDeparture;
    /** At each stop, of measured boxes. */
    final long[] storageCents;
    /** How many borders there are. */
    final long borders;

    private final int stops;

    /** @param firstStop the number of its first stop in {@link NumberedRoutes} */
    RouteCounter(Route route, TransitTimes times, int firstStop) {
        this.times = times;
        this.firstStop = firstStop;
        List<Stop> along = route.stops();
        stops = along.size();
        prices = new PriceTable(along.stream()
                .flatMap(stop -> Stream.of(stop.usdOnArrival(), stop.usdOnDeparture()))
                .toList());
        usdOnArrival = new double[stops];
        usdOnDeparture = new double[stops];
        storageCents = new long[stops];
        borders = along.stream().filter(stop -> stop.crossing() >= 0).count();
        firstUsd = route.usdPerTeu().at(0);
    }

    void booked(RouteOption seen) {
        bookings++;
        expectedDays += seen.expectedDays();
        usdAboveFirst += seen.usdPerTeu() - firstUsd;
    }

    void delivered(int boxTeu, long readySecond, long seconds, long owedCents) {
        containers++;
        transitSeconds += seconds;
        teu += boxTeu;
        demurrageCents += owedCents;
        double[] usd = prices.at(readySecond);
        for (int stop = 0; stop < stops; stop++) {
            usdOnArrival[stop] += boxTeu * usd[2 * stop];
            usdOnDeparture[stop] += boxTeu * usd[2 * stop + 1];
        }
    }

    RouteTally tally() {
        List<StopTally> tallies = new ArrayList<>();
        if (containers > 0) {
            double storage = 0;
            for (int stop = 0; stop < stops; stop++) {
                double before = storage;
                storage += storageCents[stop] / CENTS_PER_USD;
                double last = stop == stops - 1 ? demurrageCents / CENTS_PER_USD : 0;
                tallies.add(new StopTally(
                        times.onArrival(firstStop + stop),
                        times.onDeparture(firstStop + stop),
                        usdOnArrival[stop] + before,
                        usdOnDeparture[stop] + storage + last));
            }
        }
        return new RouteTally(containers, teu, transitSeconds, bookings, expectedDays, usdAboveFirst, tallies);
    }
}
