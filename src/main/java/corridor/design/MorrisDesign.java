package corridor.design;

import corridor.stats.Bootstrap;
import corridor.stats.Estimate;
import corridor.stats.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Which of many factors matter at all, for few points: trajectories through a grid, each of which changes one factor after the other
 * by half of the levels (Morris 1991, Technometrics 33, p. 161). The change of the answer for each step is an elementary effect; one
 * for each factor and trajectory.
 */
public final class MorrisDesign {

    /** Usual, and enough (Campolongo, Cariboni and Saltelli 2007, Environmental Modelling and Software 22, p. 1509). */
    public static final int LEVELS = 4;

    private final int factors;
    private final int trajectories;
    private final long seed;
    private final double[][] points;

    /**
     * What the elementary effects of one factor say: of the answer, in its unit, when the factor goes from one end of its range to
     * the other.
     *
     * @param mean of the effects: near 0 also where effects up and down cancel
     * @param meanSize of the effects without their signs, mu*: what to rank factors by (Campolongo, Cariboni and Saltelli 2007)
     * @param meanSizeInterval 95%, from drawing trajectories again
     * @param deviation of the effects: 0 where the factor acts alone and in proportion; large beside {@code meanSize} where it
     *     bends or depends on other factors. NaN with one trajectory.
     */
    public record Effect(double mean, double meanSize, Interval meanSizeInterval, double deviation) {}

    private MorrisDesign(int factors, int trajectories, int levels, long seed) {
        this.factors = factors;
        this.trajectories = trajectories;
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> all = new ArrayList<>();
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            addTrajectory(all, levels, random);
        }
        this.points = all.toArray(double[][]::new);
    }

    /**
     * A design of {@code trajectories * (factors + 1)} points.
     *
     * @param trajectories 10 to 50 are usual
     * @param levels an even number, so that every level is met equally often (Morris 1991, section 3)
     * @throws IllegalArgumentException if there is no factor or trajectory, or the levels are odd or fewer than two
     */
    public static MorrisDesign of(int factors, int trajectories, int levels, long seed) {
        if (factors < 1 || trajectories < 1 || levels < 2 || levels % 2 != 0) {
            throw new IllegalArgumentException(
                    "A design of " + factors + " factors, " + trajectories + " trajectories and " + levels
                            + " levels cannot be made; it takes one factor, one trajectory and an even number of levels.");
        }
        return new MorrisDesign(factors, trajectories, levels, seed);
    }

    /** All points, trajectory after trajectory. */
    public double[][] points() {
        return Arrays.stream(points).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * @param varied what the coordinates mean: a step takes a whole number or a word further than a coordinate
     * @param answers one per point, in the order of {@link #points}
     * @return one per factor
     * @throws IllegalArgumentException if there is not one answer for every point
     */
    public List<Effect> effects(List<Factor> varied, double[] answers) {
        if (answers.length != points.length) {
            throw new IllegalArgumentException(
                    answers.length + " answers to " + points.length + " points; each point has one.");
        }
        return Arrays.stream(stepByStep(varied, (from, to, step) -> (answers[to] - answers[from]) / step))
                .map(this::effect)
                .toList();
    }

    /**
     * How large mu* comes out by luck alone, at most, 19 times in 20: the mean half-width of the elementary effects. It is as large
     * where luck moves all trajectories alike, and less where it does not. mu* of noise is never near 0, and its interval says
     * nothing of that.
     *
     * @param answers per point those of each replication, paired by replication
     * @return one per factor, in the unit of the effects; NaN with one replication
     */
    public double[] luck(List<Factor> varied, List<double[]> answers) {
        return Arrays.stream(stepByStep(
                        varied,
                        (from, to, step) -> Estimate.ofDifference(answers.get(from), answers.get(to))
                                        .halfWidth()
                                / Math.abs(step)))
                .mapToDouble(widths -> Arrays.stream(widths).average().orElseThrow())
                .toArray();
    }

    /** What is made of one step of one factor. */
    @FunctionalInterface
    private interface Step {
        double of(int from, int to, double share);
    }

    /** By factor and trajectory. */
    private double[][] stepByStep(List<Factor> varied, Step step) {
        double[][] made = new double[factors][trajectories];
        for (int trajectory = 0; trajectory < trajectories; trajectory++) {
            int start = trajectory * (factors + 1);
            for (int i = start; i < start + factors; i++) {
                int factor = changed(points[i], points[i + 1]);
                Factor moved = varied.get(factor);
                double share = moved.shareAt(points[i + 1][factor]) - moved.shareAt(points[i][factor]);
                made[factor][trajectory] = step.of(i, i + 1, share);
            }
        }
        return made;
    }

    private Effect effect(double[] effects) {
        double[] sizes = Arrays.stream(effects).map(Math::abs).toArray();
        Bootstrap.Statistic meanSize = times -> mean(sizes, times);
        double mean = Arrays.stream(effects).average().orElseThrow();
        double squares =
                Arrays.stream(effects).map(e -> (e - mean) * (e - mean)).sum();
        return new Effect(
                mean,
                Bootstrap.value(trajectories, meanSize),
                Bootstrap.seeded(seed).percentile(trajectories, 0.95, meanSize),
                trajectories == 1 ? Double.NaN : Math.sqrt(squares / (trajectories - 1)));
    }

    /** A random corner of the grid from which every factor has room for its step, then the factors in random order. */
    private void addTrajectory(List<double[]> all, int levels, SplittableRandom random) {
        double[] point = new double[factors];
        boolean[] up = new boolean[factors];
        for (int factor = 0; factor < factors; factor++) {
            int low = random.nextInt(levels / 2);
            up[factor] = random.nextBoolean();
            point[factor] = level(up[factor] ? low : low + levels / 2, levels);
        }
        all.add(point);
        for (int factor : LatinHypercube.shuffled(factors, random)) {
            point = point.clone();
            int before = (int) Math.round(point[factor] * (levels - 1));
            point[factor] = level(up[factor] ? before + levels / 2 : before - levels / 2, levels);
            all.add(point);
        }
    }

    private static double level(int level, int levels) {
        return (double) level / (levels - 1);
    }

    private static int changed(double[] before, double[] after) {
        int factor = 0;
        while (before[factor] == after[factor]) {
            factor++;
        }
        return factor;
    }

    private static double mean(double[] values, int[] times) {
        double sum = 0;
        int n = 0;
        for (int i = 0; i < values.length; i++) {
            sum += times[i] * values[i];
            n += times[i];
        }
        return sum / n;
    }
}
