package corridor.flow;

import corridor.engine.IntQueue;

/**
 * What a forwarder knows of the wait for one service: how long the boxes of its latest departures waited, and how many days of
 * departures already stand in the queue or will when his boxes come, with these. The longest is what he reckons with.
 *
 * <p>A long wait is forgotten as departures follow it, with boxes or without: one storm does not close a way for good to which
 * nobody comes any more who could see that it is over.
 */
final class WaitsSeen {

    /** Weight of the latest departure in the running mean; the last five make up two thirds of it. */
    private static final double LATEST = 0.2;

    private static final double SECONDS_PER_DAY = 86_400;

    private final World world;
    private final int vehicleTeu;
    private final double teuPerDay;
    private final double aloneSeconds;
    private final double silenceSeconds;
    private double recentSeconds;
    private int comingTeu;
    private long heardSecond;

    private WaitsSeen(World world, int vehicleTeu, double teuPerDay, double aloneSeconds, double silenceSeconds) {
        this.world = world;
        this.vehicleTeu = vehicleTeu;
        this.teuPerDay = teuPerDay;
        this.aloneSeconds = aloneSeconds;
        this.silenceSeconds = silenceSeconds;
    }

    /**
     * Of a service that leaves only when there is cargo. While there is none, a departure that one box would have set off counts as
     * seen whenever the time of it has gone by.
     *
     * @param vehicleTeu what one train or truck can take
     * @param teuPerDay what the service can take away at most; infinite where nothing limits it
     * @param aloneSeconds how long a box waits that no other joins, in the mean
     */
    static WaitsSeen onDemand(World world, int vehicleTeu, double teuPerDay, double aloneSeconds) {
        return new WaitsSeen(world, vehicleTeu, teuPerDay, aloneSeconds, Math.max(1, aloneSeconds));
    }

    /** Of a service that also leaves without cargo, so that all it can tell is told by departures: silence says nothing. */
    static WaitsSeen inAnyCase(World world, int vehicleTeu, double teuPerDay) {
        return new WaitsSeen(world, vehicleTeu, teuPerDay, Double.NaN, Double.POSITIVE_INFINITY);
    }

    /** A train or vessel leaves with these. */
    void departed(IntQueue boxes) {
        recentSeconds = remembered();
        recentSeconds += LATEST * (waitedSeconds(boxes) - recentSeconds);
        heardSecond = world.now();
    }

    /** Of those that do not give way to others; where there are none, of a box that might have come at any time since the last. */
    private double waitedSeconds(IntQueue boxes) {
        double total = 0;
        int cargo = 0;
        for (int i = 0; i < boxes.size(); i++) {
            int box = boxes.get(i);
            if (!world.yields(box)) {
                cargo++;
                total += world.now() - world.boxes.queuedSecond(box) + world.reservations.waitedSeconds(box);
            }
        }
        return cargo == 0 ? (world.now() - heardSecond) / 2.0 : total / cargo;
    }

    /** So much has been booked that is still on its way here; with a minus, it is here. */
    void booked(int teu) {
        comingTeu += teu;
    }

    /**
     * What is sent leaves evenly, after what waits and what is on its way; but the first of it goes with the first vehicle.
     *
     * @param aheadSeconds until it is here, in which a part of what is before it leaves
     */
    double expectedSeconds(int waitingTeu, int ownTeu, double aheadSeconds) {
        double secondsPerTeu = SECONDS_PER_DAY / teuPerDay;
        double before = waitingTeu + Math.max(0, ownTeu - vehicleTeu) / 2.0;
        double then = secondsPerTeu * (before + comingTeu) - aheadSeconds;
        return Math.max(remembered(), Math.max(secondsPerTeu * before, then));
    }

    private double remembered() {
        if (!(recentSeconds > aloneSeconds)) {
            return recentSeconds;
        }
        double unseen = Math.floor((world.now() - heardSecond) / silenceSeconds);
        return aloneSeconds + (recentSeconds - aloneSeconds) * Math.pow(1 - LATEST, unseen);
    }
}
