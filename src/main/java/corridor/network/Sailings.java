package corridor.network;

import java.util.Objects;

/**
 * How a fleet spends one month, from its budget of time: it sails, it is worked by cranes, and what is left it waits at the
 * berths for cargo, no longer in each port than the rule lets it. Queues for berths and for cranes are left out.
 */
public final class Sailings {

    private final OfferedLoad load;
    private final int index;
    private final int month;
    private final Service service;
    private final Service.Fleet fleet;
    private final double fleetSeconds;
    private final double roundTripSeconds;

    /** @param month 0 for January; rates are as if the whole year were like it */
    public Sailings(OfferedLoad load, int index, int month) {
        this.load = load;
        this.index = index;
        this.month = month;
        service = load.network().services().get(index);
        fleet = Objects.requireNonNull(service.fleet());
        double open = OpenTime.of(load.network(), fleet.closures()).in(month);
        fleetSeconds = fleet.vessels() * Traffic.SECONDS_PER_YEAR * open;
        roundTripSeconds = 2 * fleet.sailSeconds().mean();
    }

    /** Each way, with vessels that wait for cargo as long as they may when cargo is short. */
    public double perYear() {
        double longest = Departures.longestWaitSeconds(service.departs());
        double idle = fleetSeconds - workSeconds(true) - workSeconds(false);
        double most = idle / roundTripSeconds;
        double late = idle / (roundTripSeconds + 2 * longest);
        double filled = Math.max(teu(true), teu(false)) / Departures.fillTeu(service.departs(), service.capacityTeu());
        return Math.max(0, Math.max(late, Math.min(filled, most)));
    }

    /**
     * TEU a year that the fleet can carry one way, always full, while it carries the other way what there is, or as much as it
     * can when both ways are full.
     */
    public double capacityTeuPerYear(boolean forward) {
        double capacity = service.capacityTeu();
        double there = capacity * secondsPerTeu(forward);
        double back = capacity * secondsPerTeu(!forward);
        double bothFull = fleetSeconds / (roundTripSeconds + there + back);
        double carriedBack = Math.min(teu(!forward), bothFull * capacity);
        return capacity * (fleetSeconds - carriedBack * secondsPerTeu(!forward)) / (roundTripSeconds + there);
    }

    /** Vessel time at the berths of one end: cranes at work, with the storms that stop them. Seconds a year. */
    public double workSeconds(boolean firstPort) {
        int site = service.site(firstPort, 0);
        return (load.ride(index, true).boxes().in(month)
                        + load.ride(index, false).boxes().in(month))
                * secondsPerBox(site);
    }

    /** Vessel time at the berths of one end that is spent waiting for cargo. Seconds a year. */
    public double cargoSeconds(boolean firstPort) {
        double sailings = perYear();
        double idle = fleetSeconds - workSeconds(true) - workSeconds(false) - sailings * roundTripSeconds;
        double longest = sailings * Departures.longestWaitSeconds(service.departs());
        // Where less is offered vessels wait longest; the other port gets what is left of their time.
        boolean less = teu(firstPort) < teu(!firstPort);
        double slack = Math.min(longest, Math.max(0, idle));
        return less ? slack : Math.min(longest, Math.max(0, idle - slack));
    }

    private double secondsPerTeu(boolean forward) {
        return (secondsPerBox(service.site(true, 0)) + secondsPerBox(service.site(false, 0)))
                / load.teuPerBox(index, forward);
    }

    private double secondsPerBox(int index) {
        Site site = load.network().sites().get(index);
        if (!site.hasQuay()) {
            return 0;
        }
        double open = OpenTime.ofQuay(load.network(), index).in(month);
        return site.quaySecondsPerMove() / Math.min(site.quayCranesPerVessel(), site.quayCranes()) / open;
    }

    private double teu(boolean forward) {
        return load.ride(index, forward).teu().in(month);
    }
}
