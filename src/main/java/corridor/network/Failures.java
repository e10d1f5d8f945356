package corridor.network;

import corridor.random.Distribution;

/** How often each of some machines fails, by the calendar, and for how long. */
public record Failures(Distribution betweenSeconds, Distribution repairSeconds) {

    /** The part of the time in which one is in order: an alternating renewal process (Cox 1962, Renewal Theory). */
    double inOrder() {
        return betweenSeconds.mean() / (betweenSeconds.mean() + repairSeconds.mean());
    }
}
