package corridor.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What each of several causes adds to the whole, when what one brings depends on which others are there: the mean of what it
 * adds over all orders in which they may come (Shapley 1953, Contributions to the Theory of Games II, p. 307). The shares add
 * up to the value of all causes less that of none, causes that bring the same get the same, and one that never brings anything
 * gets nothing; no other rule does all that.
 *
 * <p>A set of causes is a number: bit i says whether cause i is in it, so that 0 is none and 2^k - 1 all.
 */
public final class ShapleyValues {

    /** 2^8 = 256 sets are to be simulated for 8 causes, and twice as many for each one more. */
    public static final int MOST_CAUSES = 8;

    private ShapleyValues() {}

    /**
     * @param values of every set of causes: 2^k of them
     * @return one share per cause, in the unit of the values
     * @throws IllegalArgumentException if the number of values is not 2^k, or k is not from 1 to {@value #MOST_CAUSES}
     */
    public static double[] of(double[] values) {
        int causes = causes(values.length);
        double[] shares = new double[causes];
        for (int cause = 0; cause < causes; cause++) {
            int bit = 1 << cause;
            for (int set = 0; set < values.length; set++) {
                if ((set & bit) == 0) {
                    shares[cause] += weight(Integer.bitCount(set), causes) * (values[set | bit] - values[set]);
                }
            }
        }
        return shares;
    }

    /**
     * Shares with their intervals, from shares replication by replication.
     *
     * @param values one row per set of causes, one value per replication, all on common random numbers
     * @throws IllegalArgumentException as {@link #of}, or if rows differ in length
     */
    public static List<Estimate> estimates(double[][] values) {
        int causes = causes(values.length);
        int replications = values[0].length;
        if (Arrays.stream(values).anyMatch(row -> row.length != replications)) {
            throw new IllegalArgumentException("The sets of causes differ in replications; run all as often.");
        }
        double[][] shares = new double[causes][replications];
        for (int r = 0; r < replications; r++) {
            int replication = r;
            double[] one = of(
                    Arrays.stream(values).mapToDouble(row -> row[replication]).toArray());
            for (int cause = 0; cause < causes; cause++) {
                shares[cause][r] = one[cause];
            }
        }
        List<Estimate> estimates = new ArrayList<>();
        for (double[] share : shares) {
            estimates.add(Estimate.of(share));
        }
        return List.copyOf(estimates);
    }

    /** The part of all orders in which exactly the {@code before} others of the set have come: s! (k - 1 - s)! / k!. */
    private static double weight(int before, int causes) {
        double orders = causes;
        for (int i = 1; i <= before; i++) {
            orders = orders * (causes - i) / i;
        }
        return 1 / orders;
    }

    private static int causes(int sets) {
        int causes = Integer.numberOfTrailingZeros(sets);
        if (sets != 1 << causes || causes < 1 || causes > MOST_CAUSES) {
            throw new IllegalArgumentException(sets + " values are not one for every set of 1 to " + MOST_CAUSES
                    + " causes; of k causes there are 2^k sets, none and all included.");
        }
        return causes;
    }
}
