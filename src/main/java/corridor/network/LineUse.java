package corridor.network;

import java.util.List;

/** Trains that a line gets one way, and the paths it has for them. */
public final class LineUse {

    private static final double SECONDS_PER_MINUTE = 60;
    private static final double SECONDS_PER_DAY = 86_400;
    private static final double DAYS_PER_YEAR = 365;

    private LineUse() {}

    /** Paths a year one way, less those of days on which it is shut; infinite where the line sets no limit. */
    public static Monthly pathsPerYear(Network network, int index) {
        Line line = network.lines().get(index);
        Monthly open = OpenTime.of(network, line.closures());
        double paths = pathsPerYear(line);
        Monthly left = line.paths().mean(network);
        return Monthly.of(month -> open.in(month) == 0 ? 0 : open.in(month) * left.in(month) * paths);
    }

    private static double pathsPerYear(Line line) {
        if (line.headwaySeconds() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double open = line.hoursUpward().openMinutes() * SECONDS_PER_MINUTE;
        // Hours shorter than the time between two paths let one in, on a day when one is due.
        double window = line.headwaySeconds() <= open ? open : SECONDS_PER_DAY;
        return DAYS_PER_YEAR * window / line.headwaySeconds();
    }

    /** Departures a year one way that the service's rule allows; infinite where each leaves when it is full. */
    public static double mostPerYear(Service service) {
        return Departures.mostPerYear(service.departs());
    }

    /**
     * TEU a year that a train service can carry one way; infinite where each train leaves when it is full. A month in which its
     * way does not open at all counts as nothing. That is on the safe side: trains of a timetable that find their way shut are
     * made up all the same, and go one behind the other when it opens; so those of single days are not lost.
     */
    public static Monthly capacityTeuPerYear(Network network, Service service) {
        Monthly open = OpenTime.ofTrains(network, service);
        double most = mostPerYear(service) * service.capacityTeu();
        Monthly capacity = OpenTime.ofCapacity(network, service);
        return Monthly.of(month -> open.in(month) == 0 ? 0 : most * capacity.in(month));
    }

    /** @param upward from the site of the lesser index to the other */
    public static Monthly trainsPerYear(OfferedLoad load, int line, boolean upward) {
        Monthly trains = Monthly.ZERO;
        for (int service = 0; service < load.network().services().size(); service++) {
            for (boolean forward : new boolean[] {true, false}) {
                if (uses(load.network().services().get(service), forward, line, upward)) {
                    trains = trains.plus(trains(load, service, forward));
                }
            }
        }
        return trains;
    }

    /** Departures of a train service one way. */
    public static Monthly trains(OfferedLoad load, int service, boolean forward) {
        return Monthly.of(month -> departures(load, service, forward, month).perYear());
    }

    /** The same with loads and waits, as if the whole year were like one month. */
    public static Departures departures(OfferedLoad load, int service, boolean forward, int month) {
        Traffic ride = load.ride(service, forward);
        Service trains = load.network().services().get(service);
        double teu = ride.teu().in(month);
        double consignments = ride.consignments().in(month);
        int capacity = (int) Math.round(trains.capacityTeu()
                * OpenTime.ofCapacity(load.network(), trains).in(month));
        return Departures.ofTrains(trains.departs(), capacity, teu, teu / consignments);
    }

    /** The site where trains enter a line this way, and the one where they leave it; none for a line that no service uses. */
    public static List<Integer> ends(Network network, int line, boolean upward) {
        for (Service service : network.services()) {
            for (int stop = 0; stop < service.lines().size(); stop++) {
                if (service.lines().get(stop) == line) {
                    int a = service.sites().get(stop);
                    int b = service.sites().get(stop + 1);
                    return upward == (a < b) ? List.of(a, b) : List.of(b, a);
                }
            }
        }
        return List.of();
    }

    static boolean uses(Service service, boolean forward, int line, boolean upward) {
        for (int stop = 0; stop < service.lines().size(); stop++) {
            boolean up = service.site(forward, stop) < service.site(forward, stop + 1);
            if (service.line(forward, stop) == line && up == upward) {
                return true;
            }
        }
        return false;
    }

    /** Mean TEU that a train on a line can take, over the trains planned; over the services that use it when there are none. */
    static double capacityTeuPerTrain(OfferedLoad load, int line, boolean upward, Monthly measured) {
        double trains = 0;
        double teu = 0;
        for (int service = 0; service < load.network().services().size(); service++) {
            Service rides = load.network().services().get(service);
            for (boolean forward : new boolean[] {true, false}) {
                if (uses(rides, forward, line, upward)) {
                    double planned =
                            Math.max(1e-6, trains(load, service, forward).mean(measured));
                    trains += planned;
                    teu += planned * rides.capacityTeu();
                }
            }
        }
        return teu / trains;
    }
}
