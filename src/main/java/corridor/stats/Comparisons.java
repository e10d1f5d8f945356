package corridor.stats;

import java.util.ArrayList;
import java.util.List;

/**
 * Several systems compared at once on paired replications, so that what is said of all comparisons together holds with 95%
 * confidence, and not only of each.
 *
 * <p>Intervals are Bonferroni's: of c comparisons each gets a confidence of 1 - 0.05 / c (Law 2015, section 10.3). The
 * narrower ones of Dunnett and Tukey suppose independent systems of equal variance, and on common random numbers the systems
 * are neither. Tests are Holm's, which see more: a difference can be shown by its adjusted p-value although its simultaneous
 * interval still holds zero.
 */
public final class Comparisons {

    /**
     * Candidate minus base.
     *
     * @param difference with an interval that holds for this comparison alone
     * @param together the interval that holds for all comparisons at once
     * @param adjustedP the p-value that may be held against 0.05 whatever the number of comparisons ({@link Holm})
     */
    public record Comparison(int base, int candidate, Estimate difference, Interval together, double adjustedP) {}

    private Comparisons() {}

    /** @param samples one row per system, one value per replication; each is compared with each that comes before it */
    public static List<Comparison> ofAllPairs(double[][] samples) {
        List<int[]> pairs = new ArrayList<>();
        for (int base = 0; base < samples.length; base++) {
            for (int candidate = base + 1; candidate < samples.length; candidate++) {
                pairs.add(new int[] {base, candidate});
            }
        }
        return of(samples, pairs);
    }

    private static List<Comparison> of(double[][] samples, List<int[]> pairs) {
        List<Estimate> differences = pairs.stream()
                .map(pair -> Estimate.ofDifference(samples[pair[0]], samples[pair[1]]))
                .toList();
        double[] adjusted =
                Holm.adjusted(differences.stream().mapToDouble(Estimate::pValue).toArray());
        double each = 1 - (1 - Estimate.CONFIDENCE) / pairs.size();
        List<Comparison> comparisons = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            Estimate difference = differences.get(i);
            int[] pair = pairs.get(i);
            comparisons.add(new Comparison(pair[0], pair[1], difference, difference.interval(each), adjusted[i]));
        }
        return List.copyOf(comparisons);
    }
}
