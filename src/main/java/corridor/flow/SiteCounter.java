package corridor.flow;

import corridor.result.RunResult.SiteTally;
import corridor.stats.TimeHistogram;

/** Counts what leaves one site. */
final class SiteCounter {

    private final TimeHistogram dwell = TimeHistogram.coarse();
    private long throughputTeu;

    /** @param teu of all, and how long each was there */
    void passed(int count, int teu, long dwellSeconds) {
        throughputTeu += teu;
        dwell.add(dwellSeconds, count);
    }

    SiteTally tally(Terminal terminal) {
        return new SiteTally(throughputTeu, terminal.utilisation(), terminal.yard.meanUsed(), dwell);
    }
}
