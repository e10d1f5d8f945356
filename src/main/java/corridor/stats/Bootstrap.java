package corridor.stats;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How far a statistic of independent units goes by chance, shown by drawing the units again, with replacement (Efron and
 * Tibshirani 1993, An Introduction to the Bootstrap). A unit (a replication, a trajectory of a design) is drawn whole, so that what
 * belongs together, such as both scenarios of a pair, stays together. The same seed gives the same bytes.
 *
 * @param resamples how often all units are drawn; 1,000 or more for an interval of 95% (chapter 14)
 */
public record Bootstrap(int resamples, long seed) {

    /** Enough for the ends of a 95% interval. */
    public static final int RESAMPLES = 2_000;

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    /** A figure of the units; {@code times[i]} says how often unit i counts. It must not keep or change the array. */
    @FunctionalInterface
    public interface Statistic {
        double of(int[] times);
    }

    /** @throws IllegalArgumentException if there are fewer than 100 resamples: the ends would be those of a few of them */
    public Bootstrap {
        if (resamples < 100) {
            throw new IllegalArgumentException(resamples + " resamples tell nothing of the ends; take 1000 or more.");
        }
    }

    public static Bootstrap seeded(long seed) {
        return new Bootstrap(RESAMPLES, seed);
    }

    /** The mean of one value per unit; of paired differences, say, whose pairs are the units. */
    public static Statistic meanOf(double[] values) {
        return times -> {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < values.length; i++) {
                sum += times[i] * values[i];
                count += times[i];
            }
            return sum / count;
        };
    }

    /** The statistic of the units as they are. */
    public static double value(int units, Statistic statistic) {
        return statistic.of(once(units));
    }

    /**
     * The percentile interval (Efron and Tibshirani 1993, p. 170): what lies between the tails of the resamples.
     * {@link Interval#UNKNOWN} with fewer than two units.
     */
    public Interval percentile(int units, double confidence, Statistic statistic) {
        if (units < 2) {
            return Interval.UNKNOWN;
        }
        double[] sorted = sortedResamples(units, statistic);
        double tail = (1 - confidence) / 2;
        return new Interval(quantile(sorted, tail), quantile(sorted, 1 - tail));
    }

    /**
     * The interval corrected for bias and for a spread that grows with the value, BCa (Efron and Tibshirani 1993, p. 184
     * to 188). {@link Interval#UNKNOWN} with fewer than two units.
     */
    public Interval corrected(int units, double confidence, Statistic statistic) {
        if (units < 2) {
            return Interval.UNKNOWN;
        }
        double[] sorted = sortedResamples(units, statistic);
        double bias = NORMAL.inverseCumulativeProbability(shareBelow(sorted, value(units, statistic)));
        double acceleration = acceleration(units, statistic);
        double tail = NORMAL.inverseCumulativeProbability((1 - confidence) / 2);
        return new Interval(
                quantile(sorted, moved(tail, bias, acceleration)), quantile(sorted, moved(-tail, bias, acceleration)));
    }

    private static double moved(double tail, double bias, double acceleration) {
        return NORMAL.cumulativeProbability(bias + (bias + tail) / (1 - acceleration * (bias + tail)));
    }

    /** Half of those that are equal count as below: quantiles of few values have many. Never all or none, whose bias is infinite. */
    private static double shareBelow(double[] sorted, double value) {
        double below = Arrays.stream(sorted)
                .map(resample -> resample < value ? 1 : resample == value ? 0.5 : 0)
                .sum();
        return Math.min(Math.max(below, 0.5), sorted.length - 0.5) / sorted.length;
    }

    /** From leaving out one unit at a time (Efron and Tibshirani 1993, p. 186, formula 14.15); 0 where none matters. */
    private static double acceleration(int units, Statistic statistic) {
        double[] without = new double[units];
        int[] times = once(units);
        for (int unit = 0; unit < units; unit++) {
            times[unit] = 0;
            without[unit] = statistic.of(times);
            times[unit] = 1;
        }
        double mean = Arrays.stream(without).average().orElseThrow();
        double squares = 0;
        double cubes = 0;
        for (double value : without) {
            double deviation = mean - value;
            squares += deviation * deviation;
            cubes += deviation * deviation * deviation;
        }
        return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
    }

    private double[] sortedResamples(int units, Statistic statistic) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, resamples)
                .mapToDouble(resample -> {
                    int[] times = new int[units];
                    for (int draw = 0; draw < units; draw++) {
                        times[random.nextInt(units)]++;
                    }
                    return statistic.of(times);
                })
                .filter(value -> !Double.isNaN(value)) // a resample can miss all the units that saw anything
                .sorted()
                .toArray();
    }

    private static int[] once(int units) {
        int[] times = new int[units];
        Arrays.fill(times, 1);
        return times;
    }

    /** The resample that a share of {@code p} does not exceed; NaN if there is none. */
    private static double quantile(double[] sorted, double p) {
        int rank = (int) Math.ceil(p * sorted.length);
        return sorted.length == 0 ? Double.NaN : sorted[Math.min(Math.max(rank, 1), sorted.length) - 1];
    }
}
