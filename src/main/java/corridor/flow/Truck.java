package corridor.flow;

import corridor.network.DrivingHours;

/** One truck of a fleet, and its driver. */
final class Truck {

    final int index;
    /** What is aboard, as a border sees it; kept for good. */
    final Train load;

    final DrivingHours.Driver driver;
    /** Where it goes, or went last: true from the first end of the route to the other. */
    boolean forward;
    /** Since when it has had nothing to do. */
    long idleSince;
    /** Runs begun, for the luck of those without a box. */
    int runs;

    Truck(int index, Train load, DrivingHours rule) {
        this.index = index;
        this.load = load;
        driver = new DrivingHours.Driver(rule);
    }
}
