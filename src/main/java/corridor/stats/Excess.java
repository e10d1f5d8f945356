package corridor.stats;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * From when to when one series lies above another, period by period, each a paired difference over replications. A period is
 * above if its interval holds beside those of all other periods (Bonferroni), so that of pairs of series that do not differ one in forty
 * shows an excess at all. It is over from the first period after the last of these from which on, for a number of periods running, no
 * t interval of one period alone lies above 0: with more replications smaller differences are shown, and later.
 *
 * @param first period that is above, from 1; 0 for none
 * @param above how many are
 * @param peak which of them has the largest mean; 0 if none is
 * @param over from when on it is over, from 1; 0 if it is not before the end, or never began
 * @param overEarliest lower end of the 95% interval of {@code over}, from replications that are drawn again; 0 as there
 * @param overLatest its upper end; 0 if it lies beyond the end
 */
public record Excess(int first, int above, int peak, int over, int overEarliest, int overLatest) {

    public static final Excess NONE = new Excess(0, 0, 0, 0, 0, 0);

    /**
     * The excess of some differences.
     *
     * @param differences by period, then by replication, of each as many
     * @param running how many periods in succession have to be none, so that it is over
     * @param again draws replications for the interval
     */
    public static Excess of(double[][] differences, int running, Bootstrap again) {
        int units = differences.length == 0 ? 0 : differences[0].length;
        if (units < 2) {
            return NONE; // nothing is shown by one replication
        }
        Rule rule = new Rule(differences, running, units);
        int[] once = new int[units];
        Arrays.fill(once, 1);
        Found found = rule.of(once);
        if (found.first() == 0) {
            return NONE;
        }
        double end = differences.length + 1.0;
        Interval between = again.percentile(units, Estimate.CONFIDENCE, times -> {
            Found other = rule.of(times);
            return other.first() == 0 ? Double.NaN : other.over() == 0 ? end : other.over();
        });
        return new Excess(
                found.first(),
                found.above(),
                found.peak(),
                found.over(),
                within(between.low(), end),
                within(between.high(), end));
    }

    private static int within(double period, double end) {
        return Double.isNaN(period) || period >= end ? 0 : (int) period;
    }

    private record Found(int first, int above, int peak, int over) {}

    /** The same for the replications as they are and as they are drawn again. */
    private static final class Rule {
        private final double[][] differences;
        private final int running;
        private final int units;
        private final double alone;
        private final double together;

        Rule(double[][] differences, int running, int units) {
            this.differences = differences;
            this.running = running;
            this.units = units;
            TDistribution students = new TDistribution(null, units - 1);
            double tail = (1 - Estimate.CONFIDENCE) / 2;
            alone = students.inverseCumulativeProbability(1 - tail);
            together = students.inverseCumulativeProbability(1 - tail / differences.length);
        }

        Found of(int[] times) {
            int first = 0;
            int last = 0;
            int above = 0;
            int peak = 0;
            double most = 0;
            boolean[] shownAlone = new boolean[differences.length];
            for (int period = 0; period < differences.length; period++) {
                double mean = mean(differences[period], times);
                double error = error(differences[period], times, mean);
                shownAlone[period] = mean - alone * error > 0;
                if (mean - together * error > 0) {
                    first = first == 0 ? period + 1 : first;
                    last = period + 1;
                    above++;
                    peak = mean > most ? period + 1 : peak;
                    most = Math.max(most, mean);
                }
            }
            return new Found(first, above, peak, first == 0 ? 0 : over(shownAlone, last));
        }

        private int over(boolean[] shownAlone, int last) {
            int quiet = 0;
            for (int period = last; period < shownAlone.length; period++) {
                quiet = shownAlone[period] ? 0 : quiet + 1;
                if (quiet == running) {
                    return period + 2 - running;
                }
            }
            return 0;
        }

        private double mean(double[] values, int[] times) {
            double sum = 0;
            for (int i = 0; i < units; i++) {
                sum += times[i] * values[i];
            }
            return sum / units;
        }

        /** Standard error of the mean. */
        private double error(double[] values, int[] times, double mean) {
            double squares = 0;
            for (int i = 0; i < units; i++) {
                squares += times[i] * (values[i] - mean) * (values[i] - mean);
            }
            return Math.sqrt(squares / (units - 1) / units);
        }
    }
}
