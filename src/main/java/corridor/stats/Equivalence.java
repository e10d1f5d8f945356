package corridor.stats;

/**
 * Whether a paired difference is shown to be small: two one-sided t tests, against a difference of minus the margin or less, and
 * against one of the margin or more (Schuirmann 1987, Journal of Pharmacokinetics and Biopharmaceutics 15, p. 661). It is the same
 * as a 90% interval that lies within the margins. {@link Verdict} asks that of the 95% interval, at which a difference
 * is shown as well, and is so the stricter of the two.
 *
 * @param difference candidate minus base
 * @param margin differences smaller than this do not matter, in the unit of the measure; to be set before anything is seen
 * @param pValue the larger of the two; NaN with fewer than two replications
 */
public record Equivalence(Estimate difference, double margin, double pValue) {

    /** @throws IllegalArgumentException if the margin is not above 0 */
    public static Equivalence of(Estimate difference, double margin) {
        if (!(margin > 0)) {
            throw new IllegalArgumentException(
                    "A margin of " + margin + " leaves nothing within it; it must be above 0.");
        }
        double mean = difference.mean();
        double p = difference.n() < 2
                ? Double.NaN
                : Math.max(difference.chanceAbove(mean, -margin), difference.chanceAbove(-mean, -margin));
        return new Equivalence(difference, margin, p);
    }
}
