package corridor.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * What one of several paired differences shows when all of them are read: among twenty that are nothing but luck one is "lower" or
 * "higher" taken alone. p-values are adjusted for their number ({@link Holm}), those of a difference and those of equivalence each
 * among themselves.
 *
 * @param differenceP that nothing differs, adjusted; NaN with fewer than two replications
 * @param equivalenceP that they differ by the margin or more ({@link Equivalence}), adjusted; NaN without a margin
 * @param verdict what may be said of it beside all the others
 */
public record Together(double differenceP, double equivalenceP, Verdict verdict) {

    /** Chance of even one "lower" or "higher" too many where nothing differs. */
    public static final double ERROR = 1 - Estimate.CONFIDENCE;

    /** Chance of even one "equivalent" too many: that at which one alone is read off the 95% interval, as {@link Verdict} does. */
    public static final double ERROR_OF_EQUIVALENCE = (1 - Estimate.CONFIDENCE) / 2;

    /**
     * In the order of the differences.
     *
     * @param differences all that are read together
     * @param margins of each, in its own unit; 0 for none
     * @param error chance of even one "lower" or "higher" too many, such as {@link #ERROR}
     */
    public static List<Together> of(List<Estimate> differences, List<Double> margins, double error) {
        double[] differing = new double[differences.size()];
        double[] equivalent = new double[differences.size()];
        for (int i = 0; i < differing.length; i++) {
            double margin = margins.get(i);
            differing[i] = differences.get(i).pValue();
            equivalent[i] =
                    margin > 0 ? Equivalence.of(differences.get(i), margin).pValue() : Double.NaN;
        }
        double[] differenceP = Holm.adjusted(differing);
        double[] equivalenceP = Holm.adjusted(equivalent);
        List<Together> all = new ArrayList<>();
        for (int i = 0; i < differing.length; i++) {
            Verdict verdict = verdict(differences.get(i), differenceP[i] < error, equivalenceP[i]);
            all.add(new Together(differenceP[i], equivalenceP[i], verdict));
        }
        return List.copyOf(all);
    }

    private static Verdict verdict(Estimate difference, boolean differs, double equivalenceP) {
        if (differs) {
            return difference.mean() < 0 ? Verdict.LOWER : Verdict.HIGHER;
        }
        boolean nothing = difference.low() == 0 && difference.high() == 0;
        return nothing || equivalenceP < ERROR_OF_EQUIVALENCE ? Verdict.EQUIVALENT : Verdict.NO_DIFFERENCE_SHOWN;
    }
}
