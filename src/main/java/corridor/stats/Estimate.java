package corridor.stats;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.descriptive.moment.Mean;
import org.apache.commons.math3.stat.descriptive.moment.StandardDeviation;

/**
 * A mean over independent replications with its 95% interval (Student's t; Law 2015, Simulation Modeling and Analysis,
 * p. 511). With one replication the interval is not known: both ends are NaN.
 *
 * @param n replications
 */
public record Estimate(double mean, double low, double high, int n) {

    public static final double CONFIDENCE = 0.95;

    /** @param values one per replication; those that are NaN (nothing was observed) are left out */
    public static Estimate of(double[] values) {
        double[] seen = java.util.Arrays.stream(values)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (seen.length == 0) {
            return new Estimate(Double.NaN, Double.NaN, Double.NaN, 0);
        }
        double mean = new Mean().evaluate(seen);
        if (seen.length == 1) {
            return new Estimate(mean, Double.NaN, Double.NaN, 1);
        }
        double t = new TDistribution(null, seen.length - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
        double half = t * new StandardDeviation().evaluate(seen, mean) / Math.sqrt(seen.length);
        return new Estimate(mean, mean - half, mean + half, seen.length);
    }

    /** The estimate of candidate minus base, paired by replication. */
    public static Estimate ofDifference(double[] base, double[] candidate) {
        double[] difference = new double[Math.min(base.length, candidate.length)];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = candidate[i] - base[i];
        }
        return of(difference);
    }

    public double halfWidth() {
        return (high - low) / 2;
    }

    /** What the mean would deviate by from one experiment to the next; NaN with fewer than two replications. */
    public double standardError() {
        return n < 2 ? Double.NaN : halfWidth() / students().inverseCumulativeProbability((1 + CONFIDENCE) / 2);
    }

    /** What one replication deviates by from another; NaN with fewer than two. */
    public double deviation() {
        return standardError() * Math.sqrt(n);
    }

    /** The interval of another confidence, such as 0.99; NaN with fewer than two replications. */
    public Interval interval(double confidence) {
        if (n < 2) {
            return Interval.UNKNOWN;
        }
        double half = students().inverseCumulativeProbability((1 + confidence) / 2) * standardError();
        return new Interval(mean - half, mean + half);
    }

    /**
     * Chance of a mean at least this far from zero, either way, if the truth were zero (two-sided t test; of a paired
     * difference it is the paired t test). NaN with fewer than two replications; without any deviation 1 at zero and else 0.
     */
    public double pValue() {
        return n < 2 ? Double.NaN : 2 * chanceAbove(Math.abs(mean), 0);
    }

    /** Chance of a mean of {@code seen} or more if the truth were {@code truth}. */
    double chanceAbove(double seen, double truth) {
        double error = standardError();
        if (error == 0) {
            return seen == truth ? 0.5 : seen > truth ? 0 : 1;
        }
        // The lower tail of the mirror image: the upper one, as 1 minus a sum, would have no small values.
        return students().cumulativeProbability((truth - seen) / error);
    }

    private TDistribution students() {
        return new TDistribution(null, n - 1);
    }
}
