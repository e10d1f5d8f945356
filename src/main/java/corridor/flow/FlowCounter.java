package corridor.flow;

import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.policy.RouteRule.RouteOption;
import corridor.result.Cause;
import corridor.result.FlowTally;
import corridor.result.FlowTally.RouteTally;
import corridor.result.FlowTally.StopTally;
import corridor.stats.TimeHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts one flow's measured containers, by route. */
final class FlowCounter {

    final RouteCounter[] routes;

    private final FlowPlan plan;
    private final TimeHistogram transit = TimeHistogram.fine();
    private final long[] causeSeconds = new long[Cause.COUNT];
    private long teu;
    private long onTime;
    private double usd;
    private double co2Kg;
    private double freeFlowSeconds;

    FlowCounter(FlowPlan plan) {
        this.plan = plan;
        routes = plan.routes().stream().map(RouteCounter::new).toArray(RouteCounter[]::new);
    }

    void delivered(int route, int boxTeu, long readySecond, long transitSeconds, long[] causes) {
        Route taken = plan.routes().get(route);
        transit.add(transitSeconds);
        for (int i = 0; i < causes.length; i++) {
            causeSeconds[i] += causes[i];
        }
        teu += boxTeu;
        onTime += transitSeconds <= plan.promisedSeconds() ? 1 : 0;
        usd += boxTeu * taken.usdPerTeu().at(readySecond);
        co2Kg += boxTeu * taken.co2KgPerTeu();
        freeFlowSeconds += taken.freeFlowSeconds();
        routes[route].containers++;
        routes[route].transitSeconds += transitSeconds;
    }

    FlowTally tally() {
        return new FlowTally(
                transit.count(),
                teu,
                onTime,
                usd,
                co2Kg,
                freeFlowSeconds,
                transit,
                Arrays.stream(causeSeconds).boxed().toList(),
                Arrays.stream(routes).map(RouteCounter::tally).toList());
    }

    /** Counts what takes one route. */
    static final class RouteCounter {

        private final @Nullable TimeHistogram[] arrivals;
        private final @Nullable TimeHistogram[] departures;
        private long containers;
        private double transitSeconds;
        private long bookings;
        private double expectedDays;
        private final double firstUsd;
        private double usdAboveFirst;

        RouteCounter(Route route) {
            firstUsd = route.usdPerTeu().at(0);
            arrivals = new TimeHistogram[route.stops().size()];
            departures = new TimeHistogram[route.stops().size()];
        }

        void booked(RouteOption seen) {
            bookings++;
            expectedDays += seen.expectedDays();
            usdAboveFirst += seen.usdPerTeu() - firstUsd;
        }

        void arrive(int stop, long seconds) {
            add(arrivals, stop, seconds);
        }

        void depart(int stop, long seconds) {
            add(departures, stop, seconds);
        }

        // Made when first needed: many routes are never taken, and a histogram is some kilobytes.
        private static void add(@Nullable TimeHistogram[] histograms, int stop, long seconds) {
            TimeHistogram histogram = histograms[stop];
            if (histogram == null) {
                histogram = TimeHistogram.coarse();
                histograms[stop] = histogram;
            }
            histogram.add(seconds);
        }

        RouteTally tally() {
            List<StopTally> stops = new ArrayList<>();
            if (containers > 0) {
                for (int stop = 0; stop < arrivals.length; stop++) {
                    stops.add(new StopTally(orEmpty(arrivals[stop]), orEmpty(departures[stop])));
                }
            }
            return new RouteTally(containers, transitSeconds, bookings, expectedDays, usdAboveFirst, stops);
        }

        private static TimeHistogram orEmpty(@Nullable TimeHistogram histogram) {
            return histogram == null ? TimeHistogram.coarse() : histogram;
        }
    }
}
