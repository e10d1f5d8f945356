package corridor.flow;

import corridor.network.Route;
import corridor.network.Route.Stop;
import corridor.policy.RouteRule.RouteOption;
import corridor.result.FlowTally.RouteTally;
import corridor.result.FlowTally.StopTally;
import corridor.stats.TimeHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts what takes one route. */
final class RouteCounter {

    private static final double CENTS_PER_USD = 100;

    private final @Nullable TimeHistogram[] arrivals;
    private final @Nullable TimeHistogram[] departures;
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
    /** The border at each stop, or -1. */
    final int[] crossings;
    /** How many there are. */
    final long borders;

    RouteCounter(Route route) {
        List<Stop> stops = route.stops();
        prices = new PriceTable(stops.stream()
                .flatMap(stop -> Stream.of(stop.usdOnArrival(), stop.usdOnDeparture()))
                .toList());
        usdOnArrival = new double[stops.size()];
        usdOnDeparture = new double[stops.size()];
        storageCents = new long[stops.size()];
        crossings = stops.stream().mapToInt(Stop::crossing).toArray();
        borders = Arrays.stream(crossings).filter(crossing -> crossing >= 0).count();
        firstUsd = route.usdPerTeu().at(0);
        arrivals = new TimeHistogram[stops.size()];
        departures = new TimeHistogram[stops.size()];
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
        for (int stop = 0; stop < usdOnArrival.length; stop++) {
            usdOnArrival[stop] += boxTeu * usd[2 * stop];
            usdOnDeparture[stop] += boxTeu * usd[2 * stop + 1];
        }
    }

    /** So many boxes, each so long after it was ready. */
    void arrive(int stop, long seconds, int count) {
        add(arrivals, stop, seconds, count);
    }

    void depart(int stop, long seconds, int count) {
        add(departures, stop, seconds, count);
    }

    // Made when first needed: many routes are never taken, and a histogram is some kilobytes.
    private static void add(@Nullable TimeHistogram[] histograms, int stop, long seconds, int count) {
        TimeHistogram histogram = histograms[stop];
        if (histogram == null) {
            histogram = TimeHistogram.coarse();
            histograms[stop] = histogram;
        }
        histogram.add(seconds, count);
    }

    RouteTally tally() {
        List<StopTally> tallies = new ArrayList<>();
        if (containers > 0) {
            double storage = 0;
            for (int stop = 0; stop < arrivals.length; stop++) {
                double before = storage;
                storage += storageCents[stop] / CENTS_PER_USD;
                double last = stop == arrivals.length - 1 ? demurrageCents / CENTS_PER_USD : 0;
                tallies.add(new StopTally(
                        orEmpty(arrivals[stop]),
                        orEmpty(departures[stop]),
                        usdOnArrival[stop] + before,
                        usdOnDeparture[stop] + storage + last));
            }
        }
        return new RouteTally(containers, teu, transitSeconds, bookings, expectedDays, usdAboveFirst, tallies);
    }

    private static TimeHistogram orEmpty(@Nullable TimeHistogram histogram) {
        return histogram == null ? TimeHistogram.coarse() : histogram;
    }
}
