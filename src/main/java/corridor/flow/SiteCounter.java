package corridor.flow;

import corridor.result.RunResult.SiteTally;
import corridor.stats.TimeHistogram;

/** Counts what leaves one site. */
final class SiteCounter {

    private long throughputTeu;

    void passed(int teu) {
        throughputTeu += teu;
    }

    SiteTally tally(Terminal terminal, TimeHistogram dwell) {
        return new SiteTally(throughputTeu, terminal.utilisation(), terminal.yard.meanUsed(), dwell);
    }
}
