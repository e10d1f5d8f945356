package corridor.network;

import corridor.network.DrivingHours.Driver;
import corridor.network.RegimePapers.Part;
import corridor.network.Route.Hop;
import corridor.network.Route.Stop;
import corridor.scenario.Flow;
import corridor.scenario.Leg;
import corridor.scenario.Road;
import corridor.scenario.Scenario;
import corridor.scenario.VesselService;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Adds up the length, the time, the price and the emissions of one way of one flow, ride by ride. */
final class RouteMaker {

    private static final double GRAMS_PER_KILOGRAM = 1_000;

    private final Scenario scenario;
    private final List<Site> sites;
    private final List<Line> lines;
    private final List<Service> services;
    private final List<Crossing> crossings;
    private final Tariffs tariffs;
    private final List<RegimePapers> regimes;
    private final List<Part> parts;
    private final List<Leg> legs;
    private final List<Stop> stops = new ArrayList<>();
    private final FreeFlow freeFlow;
    private double km;
    private double seconds;
    private Price usd = Price.always(0);
    private Costs costs = Costs.NONE;
    private double gramsPerTonne;
    private double railGramsPerTonne;
    private double seaGramsPerTonne;
    private double roadGramsPerTonne;
    private long opensAt;
    private @Nullable Driver driver;

    RouteMaker(
            Scenario scenario,
            List<Site> sites,
            List<Line> lines,
            List<Service> services,
            List<Crossing> crossings,
            Tariffs tariffs,
            List<RegimePapers> regimes,
            List<Part> parts,
            Flow flow) {
        this.scenario = scenario;
        this.sites = sites;
        this.lines = lines;
        this.services = services;
        this.crossings = crossings;
        this.tariffs = tariffs;
        this.regimes = regimes;
        this.parts = parts;
        legs = List.copyOf(scenario.legs().values());
        freeFlow = new FreeFlow(
                sites,
                crossings,
                parts,
                flow.consignment().value(),
                flow.fortyFoot().value());
    }

    /** To be called once. */
    Route route(List<Hop> hops) {
        start(hops.get(0));
        for (int i = 0; i < hops.size(); i++) {
            Service service = services.get(hops.get(i).service());
            boolean forward = hops.get(i).forward();
            Service before = i == 0 ? null : services.get(hops.get(i - 1).service());
            Service after =
                    i + 1 == hops.size() ? null : services.get(hops.get(i + 1).service());
            driver = service.haulage() == null
                    ? null
                    : new Driver(service.haulage().hours());
            freeFlow.liftOn(before, service, forward);
            for (int stop = 1; stop <= service.lastStop(); stop++) {
                ride(service, forward, stop, after);
            }
        }
        return new Route(
                hops,
                stops,
                freeFlow.seconds(),
                Math.round(seconds),
                usd,
                costs,
                kgPerTeu(gramsPerTonne),
                kgPerTeu(railGramsPerTonne),
                kgPerTeu(seaGramsPerTonne),
                kgPerTeu(roadGramsPerTonne),
                opensAt);
    }

    private void start(Hop first) {
        Service service = services.get(first.service());
        Price nothing = usd;
        handling(service.site(first.forward(), 0));
        double papers = mean(RegimePapers::originUsdPerTeu);
        usd = usd.plus(Price.always(papers));
        costs = costs.documentsAtOrigin(papers);
        int crossing = Crossings.at(crossings, service, first.forward(), 0);
        border(crossing);
        stops.add(new Stop(service.site(first.forward(), 0), 0, crossing, nothing, usd, 0));
        freeFlow.start(mean(RegimePapers::originSeconds), service, first.forward());
    }

    /** To a stop, and what is done there before the box goes on. */
    private void ride(Service service, boolean forward, int stop, @Nullable Service after) {
        Ride ride = ride(service, service.bySea() ? -1 : service.line(forward, stop - 1));
        opensAt = Math.max(opensAt, ride.opensAt() == 0 ? 0 : Math.max(0, ride.opensAt() - (long) seconds));
        km += ride.km();
        Price carriage = ride.usdPerTeuKm().times(ride.km());
        usd = usd.plus(carriage);
        costs = costs.carriage(carriage);
        emits(service, ride.km() * ride.gramsPerTonneKm());
        Price onArrival = usd;
        int crossing = Crossings.at(crossings, service, forward, stop);
        boolean passes = stop < service.lastStop();
        double rideSeconds = driver == null ? ride.seconds() : driver.drive(Math.round(ride.seconds()));
        seconds += rideSeconds + borderSeconds(crossing, passes);
        freeFlow.ride(rideSeconds);
        if (!passes) {
            freeFlow.liftOff(service, forward, after);
        }
        freeFlow.border(crossing, passes, rideSeconds);
        border(crossing);
        int site = service.site(forward, stop);
        if (!passes) {
            handling(site);
        }
        stops.add(new Stop(site, km, crossing, onArrival, usd, kgPerTeu(gramsPerTonne)));
    }

    private void emits(Service service, double grams) {
        gramsPerTonne += grams;
        if (service.bySea()) {
            seaGramsPerTonne += grams;
        } else if (service.byRoad()) {
            roadGramsPerTonne += grams;
        } else {
            railGramsPerTonne += grams;
        }
    }

    private record Ride(double km, double seconds, Price usdPerTeuKm, double gramsPerTonneKm, long opensAt) {}

    private Ride ride(Service service, int way) {
        Service.Fleet fleet = service.fleet();
        if (fleet != null) {
            VesselService vessel = Objects.requireNonNull(scenario.vessels().get(service.id()));
            return new Ride(
                    fleet.km(),
                    fleet.sailSeconds().mean(),
                    tariffs.of(vessel),
                    vessel.co2().value(),
                    0);
        }
        Line line = lines.get(way);
        if (service.byRoad()) {
            Road road = Objects.requireNonNull(scenario.roadLegs().get(line.id()));
            return new Ride(
                    line.km(),
                    line.runSeconds().mean(),
                    tariffs.of(road),
                    road.co2().value(),
                    line.openFromSecond());
        }
        Leg leg = legs.get(way);
        return new Ride(
                line.km(), line.runSeconds().mean(), tariffs.of(leg), leg.co2().value(), line.openFromSecond());
    }

    private double borderSeconds(int crossing, boolean passes) {
        if (crossing < 0) {
            return 0;
        }
        Crossing border = crossings.get(crossing);
        double technical = passes && border.technicalSeconds() != null
                ? border.technicalSeconds().mean()
                : 0;
        return border.mean(parts, papers -> Math.max(technical, papers.arrivalSeconds()));
    }

    private void border(int crossing) {
        if (crossing >= 0) {
            Crossing border = crossings.get(crossing);
            double documents = border.mean(parts, BorderPapers::usdPerTeu);
            usd = usd.plus(Price.always(border.feeUsdPerTeu() + documents));
            costs = costs.border(border.feeUsdPerTeu(), documents);
        }
    }

    private void handling(int site) {
        Price price = tariffs.of(scenario.terminals().get(sites.get(site).id()));
        usd = usd.plus(price);
        costs = costs.handling(price);
    }

    /** Of the regimes under which the flow travels. */
    private double mean(ToDoubleFunction<RegimePapers> value) {
        double mean = 0;
        for (Part part : parts) {
            mean += part.share() * value.applyAsDouble(regimes.get(part.regime()));
        }
        return mean;
    }

    private double kgPerTeu(double grams) {
        return grams * scenario.cargoMass().value() / GRAMS_PER_KILOGRAM;
    }
}
