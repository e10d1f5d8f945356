package corridor.flow;

import corridor.result.RunResult.SiteTally;
import corridor.stats.TimeHistogram;

/** Counts what leaves one site. */
final class SiteCounter {

    private final TimeHistogram dwell = TimeHistogram.coarse();
    private long throughputTeu;

    void passed(int teu, long dwellSeconds) {
        throughputTeu += teu;
        dwell.add(dwellSeconds);
    }

    SiteTally tally(Terminal terminal) {
        return new SiteTally(throughputTeu, terminal.utilisation(), terminal.yard.meanUsed(), dwell);
    }
}
