package corridor.stats;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The difference of one figure of two systems, such as of their P95, with its interval, when replication i of one met the same
 * luck as replication i of the other. Replications are drawn in pairs, so that the interval has what the pairing gains.
 * What is observed within a replication may depend on each other in any way; it is never drawn one by one.
 *
 * @param value candidate minus base, of all replications together
 */
public record PairedBootstrap(double value, Interval interval) {

    /**
     * The difference of a quantile over all that was observed in all replications.
     *
     * @param base what was observed, one row per replication, rows of any length
     * @param candidate likewise, as many rows
     * @param p share, such as 0.95
     * @throws IllegalArgumentException if the numbers of replications differ
     */
    public static PairedBootstrap ofQuantiles(
            double[][] base, double[][] candidate, double p, double confidence, Bootstrap bootstrap) {
        requirePairs(base.length, candidate.length);
        Pool before = Pool.of(base);
        Pool after = Pool.of(candidate);
        Bootstrap.Statistic difference = times -> after.quantile(p, times) - before.quantile(p, times);
        return of(base.length, difference, confidence, bootstrap);
    }

    /**
     * The difference of a figure that is a mean over replications, each with its own weight: means of containers, shares on time.
     *
     * @param base sums of the figure, one per replication; {@code baseCounts} what they are divided by
     * @throws IllegalArgumentException if the numbers of replications differ
     */
    public static PairedBootstrap ofRatios(
            double[] base,
            double[] baseCounts,
            double[] candidate,
            double[] candidateCounts,
            double confidence,
            Bootstrap bootstrap) {
        requirePairs(base.length, candidate.length);
        Bootstrap.Statistic difference = times ->
                sum(candidate, times) / sum(candidateCounts, times) - sum(base, times) / sum(baseCounts, times);
        return of(base.length, difference, confidence, bootstrap);
    }

    private static PairedBootstrap of(
            int pairs, Bootstrap.Statistic difference, double confidence, Bootstrap bootstrap) {
        return new PairedBootstrap(
                Bootstrap.value(pairs, difference), bootstrap.corrected(pairs, confidence, difference));
    }

    private static void requirePairs(int base, int candidate) {
        if (base != candidate) {
            throw new IllegalArgumentException("Replications are paired, but the base has " + base
                    + " and the candidate " + candidate + ". Run both as often.");
        }
    }

    private static double sum(double[] values, int[] times) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += times[i] * values[i];
        }
        return sum;
    }

    /** All observations in order, each with the replication it is from: sorted once, read for every resample. */
    @SuppressWarnings("ArrayRecordComponent") // three columns of one table; nobody compares two of them
    private record Pool(double[] sorted, int[] replication, int[] sizes) {

        static Pool of(double[][] rows) {
            int[] sizes = Arrays.stream(rows).mapToInt(row -> row.length).toArray();
            int[] owner = IntStream.range(0, rows.length)
                    .flatMap(r -> IntStream.generate(() -> r).limit(sizes[r]))
                    .toArray();
            double[] all = Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray();
            Integer[] order = IntStream.range(0, all.length).boxed().toArray(Integer[]::new);
            Arrays.sort(order, (a, b) -> Double.compare(all[a], all[b]));
            return new Pool(
                    Arrays.stream(order).mapToDouble(i -> all[i]).toArray(),
                    Arrays.stream(order).mapToInt(i -> owner[i]).toArray(),
                    sizes);
        }

        /** The smallest observation that a share of {@code p} does not exceed; NaN if there is none. */
        double quantile(double p, int[] times) {
            long total = 0;
            for (int r = 0; r < sizes.length; r++) {
                total += (long) times[r] * sizes[r];
            }
            // Less a hair, since 0.95 x 20 comes out above 19.
            double rank = Math.max(1, Math.ceil(p * total - 1e-9));
            long seen = 0;
            for (int i = 0; i < sorted.length; i++) {
                seen += times[replication[i]];
                if (seen >= rank) {
                    return sorted[i];
                }
            }
            return Double.NaN;
        }
    }
}
