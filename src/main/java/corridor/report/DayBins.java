package corridor.report;

import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.TimeHistogram;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The axis of days that all scenarios of a flow share, in bins of equal width. Runs from 1 in 1,000 to 995 in 1,000 of the
 * containers, so that a few stragglers do not press the rest together.
 *
 * @param width of a bin, days
 */
record DayBins(double low, double high, double width) {

    static DayBins of(List<FlowResult> flows) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (FlowResult flow : flows) {
            if (flow.distribution().count() > 0) {
                least = Math.min(least, flow.distribution().quantileSeconds(0.001) / Figures.SECONDS_PER_DAY);
                most = Math.max(most, flow.distribution().quantileSeconds(0.995) / Figures.SECONDS_PER_DAY);
            }
        }
        if (most == 0) {
            return new DayBins(0, 10, 1);
        }
        double range = most - least;
        double width = range > 120 ? 5 : range > 60 ? 2 : range > 14 ? 1 : 0.5;
        double low = Math.max(0, width * Math.floor(least / width) - width);
        return new DayBins(low, width * Math.ceil(most / width) + width, width);
    }

    int count() {
        return (int) Math.round((high - low) / width);
    }

    double edge(int i) {
        return low + i * width;
    }

    /** Of what was seen, in each bin; differences of counts up to an edge, so that nothing is counted twice. */
    double[] shares(TimeHistogram seen) {
        double[] shares = new double[count()];
        double before = within(seen, low);
        for (int i = 0; i < shares.length; i++) {
            double after = within(seen, edge(i + 1));
            shares[i] = after - before;
            before = after;
        }
        return shares;
    }

    /** Share delivered by day, four points to a bin. */
    SortedMap<Double, Double> cumulative(TimeHistogram seen) {
        SortedMap<Double, Double> curve = new TreeMap<>();
        for (int i = 0; i <= 4 * count(); i++) {
            double day = low + i * width / 4;
            curve.put(day, within(seen, day));
        }
        return curve;
    }

    private static double within(TimeHistogram seen, double days) {
        double share = seen.shareWithin(Math.round(days * Figures.SECONDS_PER_DAY));
        return Double.isNaN(share) ? 0 : share;
    }
}
