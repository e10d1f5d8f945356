package corridor.flow;

import corridor.stats.TimeCounts;
import corridor.stats.TimeHistogram;

/** How long boxes have been under way when they come to a stop and when they leave it, by number of the stop in {@link NumberedRoutes}. */
final class TransitTimes {

    /** On arrival at each stop, and on departure beside it. */
    private final TimeCounts counts;

    TransitTimes(int stops) {
        counts = new TimeCounts(2 * stops);
    }

    /** So many boxes, each so long after it was ready. */
    void arrive(int stop, long seconds, int boxes) {
        counts.add(2 * stop, seconds, boxes);
    }

    void depart(int stop, long seconds, int boxes) {
        counts.add(2 * stop + 1, seconds, boxes);
    }

    TimeHistogram onArrival(int stop) {
        return counts.histogram(2 * stop);
    }

    TimeHistogram onDeparture(int stop) {
        return counts.histogram(2 * stop + 1);
    }
}
