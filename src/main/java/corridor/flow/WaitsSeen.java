package corridor.flow;

import corridor.engine.IntQueue;

/**
 * What a forwarder knows of the wait for one service: how long the boxes of its latest departures waited, and how many days of
 * departures already stand in the queue. The longer of the two is what he reckons with.
 */
final class WaitsSeen {

    /** Weight of the latest departure in the running mean; the last five make up two thirds of it. */
    private static final double LATEST = 0.2;

    private static final double SECONDS_PER_DAY = 86_400;

    private final World world;
    private final double teuPerDay;
    private double recentSeconds;

    /** @param teuPerDay what the service can take away at most; infinite where nothing limits it */
    WaitsSeen(World world, double teuPerDay) {
        this.world = world;
        this.teuPerDay = teuPerDay;
    }

    /** A train or vessel leaves with these. */
    void departed(IntQueue boxes) {
        if (boxes.isEmpty()) {
            return;
        }
        double total = 0;
        for (int i = 0; i < boxes.size(); i++) {
            int box = boxes.get(i);
            total += world.now() - world.boxes.queuedSecond(box) + world.reservations.waitedSeconds(box);
        }
        recentSeconds += LATEST * (total / boxes.size() - recentSeconds);
    }

    double expectedSeconds(int waitingTeu) {
        return Math.max(recentSeconds, SECONDS_PER_DAY * waitingTeu / teuPerDay);
    }
}
