package corridor.flow;

import corridor.network.Costs;
import corridor.network.FlowPlan;
import corridor.network.Route;
import corridor.result.Bill;
import corridor.result.Cause;
import corridor.result.Emissions;
import corridor.result.FlowTally;
import corridor.result.Haul;
import corridor.stats.TimeHistogram;
import java.util.Arrays;
import java.util.List;

/** Counts one flow's measured containers, by route. */
final class FlowCounter {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double CENTS_PER_USD = 100;

    private final FlowPlan plan;
    private final RouteCounter[] routes;
    /** By route. */
    private final PriceTable[] prices;

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
    private double seaCo2Kg;
    private double roadCo2Kg;
    private double boxKm;
    private double teuKm;
    private long bordersPassed;
    private long borderSeconds;
    private long borderTeu;
    private double freeFlowSeconds;

    /** @param routes one to each of the plan */
    FlowCounter(FlowPlan plan, double tonnesPerTeu, RouteCounter[] routes) {
        this.plan = plan;
        this.tonnesPerTeu = tonnesPerTeu;
        this.routes = routes;
        prices = plan.routes().stream().map(FlowCounter::pricesOf).toArray(PriceTable[]::new);
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
        seaCo2Kg += boxTeu * taken.seaKgPerTeu();
        roadCo2Kg += boxTeu * taken.roadKgPerTeu();
        freeFlowSeconds += taken.freeFlowSeconds();
        double km = taken.km();
        boxKm += km;
        teuKm += boxTeu * km;
        borderTeu += (long) boxTeu * routes[route].borders;
        timeUsd += boxTeu * transitSeconds / SECONDS_PER_DAY * plan.routeRule().usdPerTeuDay();
        storageCents += storedCents;
        long kept = plan.demurrage().cents(boxTeu, transitSeconds);
        demurrageCents += kept;
        pays(route, boxTeu, readySecond);
        routes[route].delivered(boxTeu, readySecond, transitSeconds, kept);
    }

    /** In the order in which they are paid. */
    private static PriceTable pricesOf(Route route) {
        Costs costs = route.costs();
        return new PriceTable(List.of(
                route.usdPerTeu(),
                costs.carriage(),
                costs.handling(),
                costs.fees(),
                costs.documents(),
                costs.atBorders()));
    }

    /** The prices of the day of booking. */
    private void pays(int route, int boxTeu, long readySecond) {
        double[] perTeu = prices[route].at(readySecond);
        usd += boxTeu * perTeu[0];
        carriageUsd += boxTeu * perTeu[1];
        handlingUsd += boxTeu * perTeu[2];
        feesUsd += boxTeu * perTeu[3];
        documentsUsd += boxTeu * perTeu[4];
        atBordersUsd += boxTeu * perTeu[5];
    }

    /** @param seconds of each */
    void passedBorder(int count, long seconds) {
        bordersPassed += count;
        borderSeconds += count * seconds;
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
                boxKm,
                teuKm,
                bordersPassed,
                borderSeconds,
                atBordersUsd,
                borderTeu,
                new Emissions(railCo2Kg, seaCo2Kg, roadCo2Kg),
                timeUsd,
                tonnesPerTeu);
    }
}
