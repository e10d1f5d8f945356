package corridor.stats;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * When there are replications enough: at the first n, not below {@code first}, at which the 95% half-width is small enough
 * (Chow and Robbins 1965, Annals of Mathematical Statistics 36, p. 457; relative: Law 2015, p. 505).
 *
 * <p>Valid as the width goes to zero. A rule that looks at the same numbers that it reports stops sooner when their
 * deviation happens to be small, and the fewer it starts with the more so (Glynn and Whitt 1992, Annals of Applied
 * Probability 2, p. 180): hence no fewer than {@value #FEWEST} replications to start with.
 *
 * @param width half-width wanted: in the unit of the measure, or as a share of the mean
 * @param relative which of the two
 * @param first replications before the rule is asked at all
 */
public record StoppingRule(double width, boolean relative, int first) {

    /** Fewer say too little about the deviation (Law 2015, p. 505). */
    public static final int FEWEST = 10;

    /** More than anybody runs; what would need more is said to need this. */
    private static final long MOST = 1L << 40;

    /** @throws IllegalArgumentException if the width is not above 0, or it starts with fewer than {@value #FEWEST} */
    public StoppingRule {
        if (!(width > 0)) {
            throw new IllegalArgumentException("A half-width of " + width + " is never reached; it must be above 0.");
        }
        if (first < FEWEST) {
            throw new IllegalArgumentException(
                    first + " replications say too little about the deviation; start with " + FEWEST + " or more.");
        }
    }

    /** @param halfWidth in the unit of the measure, of a mean or of a paired difference */
    public static StoppingRule absolute(double halfWidth) {
        return new StoppingRule(halfWidth, false, FEWEST);
    }

    /**
     * @param share largest relative error, such as 0.02. The half-width must come to share / (1 + share) of the mean, since it is
     *     held against the mean that was seen, not the true one (Law 2015, p. 505). Not for differences, which may be 0.
     */
    public static StoppingRule relative(double share) {
        return new StoppingRule(share, true, FEWEST);
    }

    /** Whether to stop. Never where the interval is not known. */
    public boolean reached(Estimate estimate) {
        return estimate.n() >= first && estimate.halfWidth() <= wanted(estimate);
    }

    /** Whether to go on: not enough is known, and something was measured that more replications can make better known. */
    public boolean open(Estimate estimate) {
        return estimate.n() > 0 && !reached(estimate);
    }

    /** Replications that it is likely to take in all, from the deviation seen so far. */
    public long replicationsLikely(Estimate estimate) {
        return Math.max(first, replicationsNeeded(estimate, wanted(estimate)));
    }

    /**
     * Replications for a 95% half-width of {@code halfWidth}, from the deviation seen so far. A true difference as large as
     * that would then be shown in one experiment of two; {@link #replicationsToShow} says how many it takes to be surer.
     */
    public static long replicationsNeeded(Estimate estimate, double halfWidth) {
        return fewest(estimate, halfWidth, 0.5, 1 - Estimate.CONFIDENCE);
    }

    /**
     * Replications that show a true difference of {@code difference} with a chance of {@code power}, from the deviation seen so
     * far: the smallest n with (t(1 - error / 2) + t(power)) s / sqrt(n) no larger than the difference, t of n - 1 degrees of
     * freedom (Julious 2004, Statistics in Medicine 23, p. 1921, before the refinement by the non-central t).
     *
     * @param error chance of showing one where there is none: 0.05 for a difference that is read alone, a part of it for one of
     *     several that are read together
     */
    public static long replicationsToShow(Estimate estimate, double difference, double power, double error) {
        return fewest(estimate, difference, power, error);
    }

    private double wanted(Estimate estimate) {
        return relative ? width / (1 + width) * Math.abs(estimate.mean()) : width;
    }

    private static long fewest(Estimate estimate, double width, double power, double error) {
        double deviation = estimate.deviation();
        if (deviation == 0) {
            return 2;
        }
        if (Double.isNaN(deviation) || !(width > 0)) {
            throw new IllegalArgumentException("From " + estimate.n() + " replications and a width of " + width
                    + " no number follows; it takes two replications and a width above 0.");
        }
        long enough = 2;
        while (enough < MOST && halfWidth(enough, deviation, power, error) > width) {
            enough *= 2;
        }
        long tooFew = enough / 2;
        while (enough - tooFew > 1) {
            long middle = (enough + tooFew) / 2;
            if (halfWidth(middle, deviation, power, error) > width) {
                tooFew = middle;
            } else {
                enough = middle;
            }
        }
        return enough;
    }

    private static double halfWidth(long n, double deviation, double power, double error) {
        if (n < 2) {
            return Double.POSITIVE_INFINITY;
        }
        TDistribution students = new TDistribution(null, n - 1.0);
        double t = students.inverseCumulativeProbability(1 - error / 2)
                + (power == 0.5 ? 0 : students.inverseCumulativeProbability(power));
        return t * deviation / Math.sqrt((double) n);
    }
}
