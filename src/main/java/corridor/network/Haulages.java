package corridor.network;

import corridor.network.DrivingHours.Driver;
import java.util.Objects;

/** How long the trucks of a fleet take to go round, and what they can carry, when nothing queues. */
public final class Haulages {

    private static final double SECONDS_PER_DAY = 86_400;

    private Haulages() {}

    /** A trip there and back by a driver who begins rested: at the wheel, with breaks and rests, and the lifts; borders are left out. */
    static double roundTripSeconds(Network network, Service service) {
        Driver driver = new Driver(Objects.requireNonNull(service.haulage()).hours());
        double seconds = 0;
        for (boolean forward : new boolean[] {true, false}) {
            for (int stop = 0; stop < service.lastStop(); stop++) {
                seconds += driver.drive(Math.round(network.lines()
                        .get(service.line(forward, stop))
                        .runSeconds()
                        .mean()));
            }
            seconds += liftSeconds(network, service.site(forward, 0)) + liftSeconds(network, service.site(!forward, 0));
        }
        return seconds;
    }

    private static double liftSeconds(Network network, int site) {
        Site at = network.sites().get(site);
        return at.hasRoadLifts() ? at.roadSecondsPerMove() : 0;
    }

    /** TEU a day one way, always full. */
    public static double teuPerDay(Network network, Service service) {
        int trucks = Objects.requireNonNull(service.haulage()).trucks();
        return trucks * service.capacityTeu() * SECONDS_PER_DAY / Math.max(1, roundTripSeconds(network, service));
    }
}
