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
}
