package corridor.flow;

import corridor.network.Costs;
import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.network.Route.Stop;
import corridor.policy.RouteRule.RouteOption;
import corridor.result.Bill;
import corridor.result.Cause;
import corridor.result.FlowTally;
import corridor.result.FlowTally.RouteTally;
import corridor.result.FlowTally.StopTally;
import corridor.result.Haul;
import corridor.stats.TimeHistogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts one flow's measured containers, by route. */
final class FlowCounter {

    final RouteCounter[] routes;

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double CENTS_PER_USD = 100;

    private final FlowPlan plan;
    private final double tonnesPerTeu;
    private final TimeHistogram transit = TimeHistogram.fine();
    private final long[] causeSeconds = new long[Cause.COUNT];
    private long teu;
    private long onTime;
    private double usd;
    private double carriageUsd;
    private double handlingUsd;
    private double feesUsd;
    private double documentsUsd;
    private double atBordersUsd;
    private long storageCents;
    private long demurrageCents;
    private double timeUsd;
    private double co2Kg;
    private double railCo2Kg;
    private double boxKm;
    private double teuKm;
    private long bordersPassed;
    private long borderSeconds;
    private long borderTeu;
    private double freeFlowSeconds;

    FlowCounter(FlowPlan plan, double tonnesPerTeu) {
        this.plan = plan;
        this.tonnesPerTeu = tonnesPerTeu;
        routes = plan.routes().stream().map(RouteCounter::new).toArray(RouteCounter[]::new);
    }

    void delivered(int route, int boxTeu, long readySecond, long transitSeconds, long[] causes, long storedCents) {
        Route taken = plan.routes().get(route);
        transit.add(transitSeconds);
        for (int i = 0; i < causes.length; i++) {
            causeSeconds[i] += causes[i];
        }
        teu += boxTeu;
        onTime += transitSeconds <= plan.promisedSeconds() ? 1 : 0;
        co2Kg += boxTeu * taken.co2KgPerTeu();
        railCo2Kg += boxTeu * taken.railKgPerTeu();
        freeFlowSeconds += taken.freeFlowSeconds();
        boxKm += taken.km();
        teuKm += boxTeu * taken.km();
        borderTeu += (long) boxTeu * routes[route].borders;
        timeUsd += boxTeu * transitSeconds / SECONDS_PER_DAY * plan.routeRule().usdPerTeuDay();
        storageCents += storedCents;
        long kept = plan.demurrage().cents(boxTeu, transitSeconds);
        demurrageCents += kept;
        pays(taken, boxTeu, readySecond);
        routes[route].delivered(boxTeu, readySecond, transitSeconds, kept);
    }

    /** The prices of the day of booking. */
    private void pays(Route taken, int boxTeu, long readySecond) {
        Costs costs = taken.costs();
        usd += boxTeu * taken.usdPerTeu().at(readySecond);
        carriageUsd += boxTeu * costs.carriage().at(readySecond);
        handlingUsd += boxTeu * costs.handling().at(readySecond);
        feesUsd += boxTeu * costs.fees().at(readySecond);
        documentsUsd += boxTeu * costs.documents().at(readySecond);
        atBordersUsd += boxTeu * costs.atBorders().at(readySecond);
    }

    void passedBorder(long seconds) {
        bordersPassed++;
        borderSeconds += seconds;
    }

    FlowTally tally() {
        return new FlowTally(
                transit.count(),
                teu,
                onTime,
                usd + storageCents / CENTS_PER_USD + demurrageCents / CENTS_PER_USD,
                bill(),
                co2Kg,
                haul(),
                freeFlowSeconds,
                transit,
                Arrays.stream(causeSeconds).boxed().toList(),
                Arrays.stream(routes).map(RouteCounter::tally).toList());
    }

    private Bill bill() {
        return new Bill(
                carriageUsd,
                handlingUsd,
                storageCents / CENTS_PER_USD,
                demurrageCents / CENTS_PER_USD,
                feesUsd,
                documentsUsd);
    }

    private Haul haul() {
        return new Haul(
                boxKm, teuKm, bordersPassed, borderSeconds, atBordersUsd, borderTeu, railCo2Kg, timeUsd, tonnesPerTeu);
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
        private long teu;
        private long demurrageCents;
        private final List<Stop> stops;
        private final double[] usdOnArrival;
        private final double[] usdOnDeparture;
        /** At each stop, of measured boxes. */
        final long[] storageCents;
        /** The border at each stop, or -1. */
        final int[] crossings;
        /** How many there are. */
        final long borders;

        RouteCounter(Route route) {
            stops = route.stops();
            usdOnArrival = new double[stops.size()];
            usdOnDeparture = new double[stops.size()];
            storageCents = new long[stops.size()];
            crossings = stops.stream().mapToInt(Stop::crossing).toArray();
            borders = Arrays.stream(crossings).filter(crossing -> crossing >= 0).count();
            firstUsd = route.usdPerTeu().at(0);
            arrivals = new TimeHistogram[route.stops().size()];
            departures = new TimeHistogram[route.stops().size()];
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
            for (int stop = 0; stop < usdOnArrival.length; stop++) {
                usdOnArrival[stop] += boxTeu * stops.get(stop).usdOnArrival().at(readySecond);
                usdOnDeparture[stop] +=
                        boxTeu * stops.get(stop).usdOnDeparture().at(readySecond);
            }
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
}
