package corridor.stats;

/**
 * How much of a series to leave out as warm-up: the cut that makes the rest vary least about its own mean for its length, on
 * means of five (White 1997, Simulation 69, p. 323; White, Cobb and Spratt 2000, Winter Simulation Conference, p. 755).
 *
 * <p>Answers for one series: of replications take the mean series over them, which shows the start far better than one.
 *
 * @param warmUp observations to leave out, a multiple of 5
 * @param steady false where the best cut lies in the last half: the series has not settled, and the number means nothing
 */
public record Mser5(int warmUp, boolean steady) {

    /** Observations in each mean. */
    public static final int BATCH = 5;

    /** The last few cuts leave so little that it varies little by chance. */
    private static final int LAST_BATCHES = 5;

    /** Observations in the shortest series that a warm-up can be found in. */
    public static final int FEWEST = 2 * LAST_BATCHES * BATCH;

    /**
     * @param series observations at equal distances in time
     * @throws IllegalArgumentException if there are fewer than 50, or one is no finite number
     */
    public static Mser5 of(double[] series) {
        int batches = series.length / BATCH;
        if (series.length < FEWEST) {
            throw new IllegalArgumentException(
                    series.length + " observations are too few to find a warm-up in; it takes " + FEWEST + " or more.");
        }
        double[] means = means(series, batches);
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        double sum = 0;
        double squares = 0;
        // Backwards, so that each cut is the one before it and one more batch.
        for (int cut = batches - 1; cut >= 0; cut--) {
            int n = batches - cut;
            double fromMean = n == 1 ? 0 : means[cut] - sum / (n - 1);
            squares += fromMean * fromMean * (n - 1) / n;
            sum += means[cut];
            double score = squares / ((double) n * n);
            if (n >= LAST_BATCHES && score <= least) { // equal: the earlier cut, which keeps more
                least = score;
                best = cut;
            }
        }
        return new Mser5(best * BATCH, 2 * best < batches);
    }

    private static double[] means(double[] series, int batches) {
        double[] means = new double[batches];
        for (int i = 0; i < batches * BATCH; i++) {
            if (!Double.isFinite(series[i])) {
                throw new IllegalArgumentException("Observation " + i + " is " + series[i] + ", which is no number.");
            }
            means[i / BATCH] += series[i] / BATCH;
        }
        return means;
    }
}
