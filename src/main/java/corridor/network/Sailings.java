package corridor.network;

import corridor.policy.DispatchRule.Timetable;
import corridor.random.Distribution;
import java.util.Objects;

/**
 * How a fleet spends one month, from its budget of time: it sails, it is worked by cranes, and in each port it waits for cargo
 * until it is filled, or as long as the rule lets it. Queues for berths and for cranes are left out, and cargo comes evenly.
 */
public final class Sailings {

    private static final int HALVINGS = 60;

    private final OfferedLoad load;
    private final int index;
    private final Service service;
    private final double fleetSeconds;
    private final int capacityTeu;
    private final Distribution sail;

    /** For the way there and the way back: what is offered, the boxes in it, and the cranes' time for one at its port. */
    private final Way there;

    private final Way back;

    /** One way of the line, and the port that it leaves from. */
    private record Way(double teuPerYear, double consignmentsPerYear, double boxesPerTeu, double secondsPerBox) {
        Way overloaded() {
            return new Way(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, boxesPerTeu, secondsPerBox);
        }
    }

    /** @param month 0 for January; rates are as if the whole year were like it */
    public Sailings(OfferedLoad load, int index, int month) {
        this.load = load;
        this.index = index;
        service = load.network().services().get(index);
        Service.Fleet fleet = Objects.requireNonNull(service.fleet());
        double open = OpenTime.ofFleet(load.network(), service, fleet, month);
        fleetSeconds = fleet.vessels() * Traffic.SECONDS_PER_YEAR * open;
        capacityTeu = (int) Math.round(service.capacityTeu()
                * OpenTime.ofCapacity(load.network(), service).in(month));
        sail = fleet.sailSeconds();
        there = way(true, month);
        back = way(false, month);
    }

    private Way way(boolean forward, int month) {
        double teu = load.ride(index, forward).teu().in(month);
        double consignments = load.ride(index, forward).consignments().in(month);
        double boxTeu = load.teuPerBox(index, forward);
        int port = service.site(forward, 0);
        Site site = load.network().sites().get(port);
        double calm = OpenTime.calm(load.network(), port, month);
        // Where storms never end nothing sails, and what would is worked in other months.
        double storms = calm == 0 ? 1 : calm;
        Rolling rolls = service.rolling();
        if (rolls != null) {
            // Cuts are full but for the last.
            return new Way(teu, consignments, 1 / boxTeu, rolls.cutSeconds().mean() * boxTeu / rolls.cutTeu() / storms);
        }
        double perBox = site.hasQuay()
                ? site.quaySecondsPerMove() / Math.min(site.quayCranesPerVessel(), site.quayCranes()) / storms
                : 0;
        return new Way(teu, consignments, 1 / boxTeu, perBox);
    }

    /** Each way. */
    public double perYear() {
        return most(there, back);
    }

    /** Half the mean interval between two vessels, or two departures of their timetable; infinite when none sails. */
    public double meanWaitSeconds() {
        return Traffic.SECONDS_PER_YEAR / Math.min(perYear(), LineUse.mostPerYear(service)) / 2;
    }

    /** TEU a year that the fleet can carry one way, always full, while it carries the other way what there is. */
    public double capacityTeuPerYear(boolean forward) {
        return capacityTeu * (forward ? most(there.overloaded(), back) : most(there, back.overloaded()));
    }

    /** As many sailings as the fleet has time for; more of them always take more time. */
    private double most(Way out, Way home) {
        double few = 0;
        double many = fleetSeconds / Math.max(1, 2 * sail.mean());
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (few + many) / 2;
            double seconds = middle * 2 * sail.mean() + inPort(middle, out, home) + inPort(middle, home, out);
            if (seconds <= fleetSeconds) {
                few = middle;
            } else {
                many = middle;
            }
        }
        return few;
    }

    /** Seconds a year in the port from which {@code out} leaves. */
    private double inPort(double sailings, Way out, Way home) {
        boolean filled = carried(sailings, out) >= sailings * Departures.fillTeu(service.departs(), capacityTeu);
        return work(sailings, out, home) + (filled ? 0 : waiting(sailings, out, home));
    }

    private double carried(double sailings, Way way) {
        return Math.min(way.teuPerYear(), sailings * capacityTeu);
    }

    private double work(double sailings, Way out, Way home) {
        return lifting(sailings, out, out) + lifting(sailings, home, out);
    }

    /** Cranes' time in the port of {@code at} for what goes one way. */
    private double lifting(double sailings, Way way, Way at) {
        return carried(sailings, way) * way.boxesPerTeu() * at.secondsPerBox();
    }

    /**
     * Waiting when too little comes to fill vessels. It begins when all that was brought is off, so what goes is lifted in that
     * time; on a timetable it lasts until the next departure.
     */
    private double waiting(double sailings, Way out, Way home) {
        if (sailings == 0) {
            return 0;
        }
        if (service.departs() instanceof Timetable timetable) {
            double work = work(sailings, out, home) / sailings;
            double least = sail.least() + work;
            double mean = sail.mean() + work;
            return sailings * (Departures.roundedUp((double) timetable.periodSeconds(), least, mean) - mean);
        }
        double longest = sailings * Departures.longestWaitSeconds(service.departs());
        return Math.max(0, longest - lifting(sailings, out, out));
    }

    /** Vessel time at the berths of one end: cranes at work on all that is offered, with the storms that stop them. Seconds a year. */
    public double workSeconds(boolean firstPort) {
        double boxes = there.teuPerYear() * there.boxesPerTeu() + back.teuPerYear() * back.boxesPerTeu();
        return boxes * (firstPort ? there : back).secondsPerBox();
    }

    /**
     * Vessel time at the berths of one end that is spent waiting for more cargo than is aboard: without any a vessel lies on the
     * roads. Consignments come at random, so the first of them in a wait w comes after (1 - exp(-rw)) / r by the mean. Seconds a
     * year.
     */
    public double cargoSeconds(boolean firstPort) {
        double waiting = waitingSeconds(firstPort);
        double sailings = perYear();
        double rate = (firstPort ? there : back).consignmentsPerYear() / Traffic.SECONDS_PER_YEAR;
        if (waiting == 0 || rate == 0) {
            return 0;
        }
        return waiting - sailings * -Math.expm1(-rate * waiting / sailings) / rate;
    }

    /** In port of one end, with cargo aboard or without. Seconds a year. */
    private double waitingSeconds(boolean firstPort) {
        // Where less is offered vessels wait longest; the other port gets what is left of their time.
        boolean lessThere = there.teuPerYear() < back.teuPerYear();
        Way less = lessThere ? there : back;
        Way more = lessThere ? back : there;
        double sailings = perYear();
        double work = work(sailings, less, more) + work(sailings, more, less);
        double idle = Math.max(0, fleetSeconds - sailings * 2 * sail.mean() - work);
        double forLess = Math.min(idle, waiting(sailings, less, more));
        return firstPort == lessThere ? forLess : Math.min(idle - forLess, waiting(sailings, more, less));
    }
}
