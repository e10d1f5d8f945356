package corridor.network;

import java.util.ArrayList;
import java.util.List;

/** What share of each month something can be used: less the days on which it is shut and, at a quay, the storms. */
public final class OpenTime {

    /** Less than three quarters of an hour a month is nothing: storms without end would never quite make it so. */
    private static final double NEGLIGIBLE = 1e-3;

    /** No clock is farther ahead of universal time, UTC+14, or behind it, by more than this. */
    private static final double FARTHEST_CLOCK_SECONDS = 14 * 3_600;

    private static final Monthly ALWAYS = Monthly.of(month -> 1);

    private OpenTime() {}

    /** Of the desks of a border, but for their hours. */
    public static Monthly ofDesks(Network network, Crossing.Office office) {
        return of(network, office.closures()).times(office.desksLeft().ofWhole(network, office.desks()));
    }

    /**
     * 0 in a month in which it is shut throughout. Months are by the clock of the run and closed days by those of a place: what that
     * leaves open at the end of a month is nothing.
     */
    static Monthly of(Network network, Closures closures) {
        if (closures.spans().isEmpty()) {
            return ALWAYS;
        }
        long from = network.warmUpSeconds();
        long to = from + network.horizonSeconds();
        Monthly measured = Monthly.measured(network);
        double[] shut = new double[12];
        for (int i = 0; i + 1 < network.months().startSeconds().size(); i++) {
            long start = Math.max(from, network.months().startSeconds().get(i));
            long end = Math.min(to, network.months().startSeconds().get(i + 1));
            shut[network.months().ofYear().get(i)] += start < end ? closures.secondsBetween(start, end) : 0;
        }
        return Monthly.of(month -> open(measured.in(month), shut[month]));
    }

    private static double open(double whole, double shut) {
        double open = whole - shut;
        return open < shut && open <= FARTHEST_CLOCK_SECONDS ? 0 : 1 - shut / Math.max(1, whole);
    }

    static Monthly ofQuay(Network network, int site) {
        Monthly days = of(network, network.sites().get(site).closures());
        return Monthly.of(month -> days.in(month) * calm(network, site, month));
    }

    /** Without storms. */
    static double calm(Network network, int site, int month) {
        double calm = PortWeather.open(network, site, month);
        return calm < NEGLIGIBLE ? 0 : calm;
    }

    /** Of berths: storms lengthen the work there, but take no berth away, unless they never end. */
    static Monthly ofBerths(Network network, int site) {
        Monthly days = of(network, network.sites().get(site).closures());
        return Monthly.of(month -> calm(network, site, month) == 0 ? 0 : days.in(month));
    }

    /**
     * Of a fleet's time: days on which it may not sail, or one of its ports does nothing. That is true of closures that last
     * longer than a round trip, in which all vessels end up in port; in shorter ones some sail on.
     */
    static double ofFleet(Network network, Service service, Service.Fleet fleet, int month) {
        List<Closures.Span> spans = new ArrayList<>(fleet.closures().spans());
        boolean calm = true;
        for (int site : service.sites()) {
            spans.addAll(network.sites().get(site).closures().spans());
            calm &= calm(network, site, month) > 0;
        }
        return calm ? of(network, Closures.of(spans)).in(month) * inService(network, fleet, month) : 0;
    }

    private static double inService(Network network, Service.Fleet fleet, int month) {
        return fleet.inService().ofWhole(network, fleet.vessels()).in(month) * Equipment.inOrder(fleet.failures());
    }

    /** What of a service's usual capacity a vehicle can take. */
    static Monthly ofCapacity(Network network, Service service) {
        if (service.capacityLeft().constant()) {
            return ALWAYS;
        }
        double usual = (double) service.capacityTeu() / service.nominalTeu();
        return service.capacityLeft().mean(network).times(1 / usual);
    }

    /** Of a train service: that of the line on its way, or the terminal at its ends, which is shut the longest. */
    static Monthly ofTrains(Network network, Service service) {
        Monthly open = of(network, network.sites().get(service.site(true, 0)).closures());
        open = open.least(
                of(network, network.sites().get(service.site(false, 0)).closures()));
        for (int line : service.lines()) {
            open = open.least(of(network, network.lines().get(line).closures()));
        }
        return open;
    }
}
