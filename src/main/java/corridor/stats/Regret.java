package corridor.stats;

import java.util.Arrays;

/**
 * What one loses by a choice when a future comes for which another would have been better (Savage 1951, Journal of the American
 * Statistical Association 46, p. 55): its value less the best value in that future. Never negative, and in the unit of the measure.
 * Adding a candidate can change the regret, and so the order, of the others.
 *
 * @param table one row per candidate, one column per future
 * @param max largest of each candidate: choose the smallest of these to be safe from the worst disappointment
 * @param mean of each candidate, futures counting alike
 */
@SuppressWarnings("ArrayRecordComponent") // plain tables in, plain tables out; nobody compares two of them
public record Regret(double[][] table, double[] max, double[] mean) {

    /**
     * @param values one row per candidate, one column per future
     * @param smallerIsBetter as for days or dollars
     * @throws IllegalArgumentException if rows differ in length, there are none, or a value is no number
     */
    public static Regret of(double[][] values, boolean smallerIsBetter) {
        int futures = values.length == 0 ? 0 : values[0].length;
        if (futures == 0 || Arrays.stream(values).anyMatch(row -> row.length != futures)) {
            throw new IllegalArgumentException("Regret takes one value for every candidate and every future.");
        }
        if (Arrays.stream(values).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException("Where a candidate has no value nothing can be regretted.");
        }
        double[][] table = new double[values.length][futures];
        for (int future = 0; future < futures; future++) {
            int column = future;
            int sign = smallerIsBetter ? 1 : -1;
            double best = Arrays.stream(values)
                    .mapToDouble(row -> sign * row[column])
                    .min()
                    .orElseThrow();
            for (int candidate = 0; candidate < values.length; candidate++) {
                table[candidate][future] = sign * values[candidate][future] - best;
            }
        }
        return new Regret(
                table,
                Arrays.stream(table)
                        .mapToDouble(row -> Arrays.stream(row).max().orElseThrow())
                        .toArray(),
                Arrays.stream(table)
                        .mapToDouble(row -> Arrays.stream(row).average().orElseThrow())
                        .toArray());
    }

    /** The candidate whose largest regret is the smallest; the first of equals. */
    public int safest() {
        return indexOfSmallest(max);
    }

    /** The candidate whose mean regret is the smallest; the first of equals. */
    public int bestOnAverage() {
        return indexOfSmallest(mean);
    }

    static int indexOfSmallest(double[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            best = values[i] < values[best] ? i : best;
        }
        return best;
    }
}
