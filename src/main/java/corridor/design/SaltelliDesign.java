package corridor.design;

import corridor.stats.Bootstrap;
import corridor.stats.Estimate;
import corridor.stats.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of the variance of an answer each factor brings, alone and together with others (Sobol' indices), from two sets of points, A
 * and B, and for each factor the points of A with that factor taken from B (Saltelli et al. 2010, Computer Physics Communications 181,
 * p. 259). It supposes factors that vary independently and evenly over their ranges.
 */
public final class SaltelliDesign {

    /** Rows that tell what matters at all. */
    public static final int FIRST_LOOK = 256;

    private final int rows;
    private final int factors;
    private final long seed;
    private final double[][] points;

    /**
     * Shares of one factor in the variance of the answer. Where nothing varies all are NaN. Chance can bring a small one below 0.
     *
     * @param first what would go, on average, if the factor were known
     * @param total what would stay, on average, if all others were known: its own share and that of all it does with others.
     *     A factor whose total is near 0 may be fixed anywhere.
     */
    public record Index(double first, Interval firstInterval, double total, Interval totalInterval) {}

    private SaltelliDesign(int rows, int factors, long seed) {
        this.rows = rows;
        this.factors = factors;
        this.seed = seed;
        double[][] pairs = SobolPoints.shifted(rows, 2 * factors, seed);
        this.points = Arrays.stream(pairs).flatMap(this::block).toArray(double[][]::new);
    }

    /**
     * A design of {@code rows * (factors + 2)} points.
     *
     * @param rows a power of two; {@link #FIRST_LOOK} for a first look, 1,024 or more for figures
     * @throws IllegalArgumentException if there are fewer than two rows or no factor, or the rows are no power of two
     */
    public static SaltelliDesign of(int rows, int factors, long seed) {
        if (rows < 2 || Integer.bitCount(rows) != 1 || factors < 1) {
            throw new IllegalArgumentException("A design of " + rows + " rows and " + factors
                    + " factors cannot be made; it takes a power of two of rows, and one factor.");
        }
        return new SaltelliDesign(rows, factors, seed);
    }

    /** All points: row after row, of each that of A, that of B, then A with one factor of B, factor after factor. */
    public double[][] points() {
        return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * First-order index: mean of B (AB - A) over the variance (Saltelli et al. 2010, table 2 b). Total index: half the mean of
     * (A - AB) squared over the variance (Jansen 1999, Computer Physics Communications 117, p. 35; table 2 f). Intervals are 95%,
     * from drawing rows again; rows of an even sequence are not independent, and so they are rather too wide.
     *
     * @param answers one per point, in the order of {@link #points}
     * @return one per factor
     * @throws IllegalArgumentException if there is not one answer for every point
     */
    public List<Index> indices(double[] answers) {
        if (answers.length != points.length) {
            throw new IllegalArgumentException(
                    answers.length + " answers to " + points.length + " points; each point has one.");
        }
        // About their mean: the estimate of the first order is far steadier so (Saltelli et al. 2010 suppose it).
        double[] centred = centred(answers);
        Bootstrap bootstrap = Bootstrap.seeded(seed);
        return IntStream.range(0, factors)
                .mapToObj(factor -> {
                    Bootstrap.Statistic first = times -> firstOrder(centred, factor, times);
                    Bootstrap.Statistic total = times -> total(centred, factor, times);
                    return new Index(
                            Bootstrap.value(rows, first),
                            bootstrap.percentile(rows, 0.95, first),
                            Bootstrap.value(rows, total),
                            bootstrap.percentile(rows, 0.95, total));
                })
                .toList();
    }

    /**
     * How large a total index comes out by luck alone, at most, 19 times in 20, were luck to move all rows alike: half the mean of the
     * squared half-widths of A - AB, over the variance. A sum of squares is never near 0, and its interval says nothing of that.
     *
     * @param answers per point those of each replication, paired by replication
     * @return one per factor; NaN with one replication
     */
    public double[] luck(List<double[]> answers) {
        double[] means =
                answers.stream().mapToDouble(point -> Estimate.of(point).mean()).toArray();
        int[] once = new int[rows];
        Arrays.fill(once, 1);
        double variance = variance(centred(means), once);
        return IntStream.range(0, factors)
                .mapToDouble(factor -> IntStream.range(0, rows)
                                .map(row -> row * (factors + 2))
                                .mapToDouble(at -> Estimate.ofDifference(answers.get(at), answers.get(at + 2 + factor))
                                        .halfWidth())
                                .map(width -> width * width)
                                .average()
                                .orElseThrow()
                        / (2 * variance))
                .toArray();
    }

    private Stream<double[]> block(double[] pair) {
        double[] a = Arrays.copyOf(pair, factors);
        double[] b = Arrays.copyOfRange(pair, factors, 2 * factors);
        Stream<double[]> mixed = IntStream.range(0, factors).mapToObj(factor -> {
            double[] ab = a.clone();
            ab[factor] = b[factor];
            return ab;
        });
        return Stream.concat(Stream.of(a, b), mixed);
    }

    /** Answers that are all the same give zeros, and not what rounding leaves of them. */
    private static double[] centred(double[] answers) {
        boolean same = Arrays.stream(answers).allMatch(answer -> answer == answers[0]);
        double mean = same ? answers[0] : Arrays.stream(answers).average().orElseThrow();
        return Arrays.stream(answers).map(answer -> answer - mean).toArray();
    }

    private double firstOrder(double[] answers, int factor, int[] times) {
        double sum = 0;
        int n = 0;
        for (int row = 0; row < rows; row++) {
            int at = row * (factors + 2);
            sum += times[row] * answers[at + 1] * (answers[at + 2 + factor] - answers[at]);
            n += times[row];
        }
        return sum / n / variance(answers, times);
    }

    private double total(double[] answers, int factor, int[] times) {
        double sum = 0;
        int n = 0;
        for (int row = 0; row < rows; row++) {
            int at = row * (factors + 2);
            double difference = answers[at] - answers[at + 2 + factor];
            sum += times[row] * difference * difference;
            n += times[row];
        }
        return sum / (2 * n) / variance(answers, times);
    }

    /** Over A and B, which are independent of each other. */
    private double variance(double[] answers, int[] times) {
        double sum = 0;
        double squares = 0;
        int n = 0;
        for (int row = 0; row < rows; row++) {
            for (int set = 0; set < 2; set++) {
                double answer = answers[row * (factors + 2) + set];
                sum += times[row] * answer;
                squares += times[row] * answer * answer;
                n += times[row];
            }
        }
        double variance = squares / n - (sum / n) * (sum / n);
        return variance > 0 ? variance : Double.NaN;
    }
}
