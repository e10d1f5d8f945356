package corridor.design;

import java.util.List;

/** Every level of every factor with every level of every other: easy to read as a table, and dear beyond three factors. */
public final class Grid {

    /** More points than anybody simulates. */
    private static final long MOST = 1_000_000;

    private Grid() {}

    /**
     * All combinations, the last factor going round fastest.
     *
     * @param levels how many levels of each factor that is a range of numbers, both ends among them; a whole number or a choice takes
     *     all its values if there are no more than this, else this many, evenly spread
     * @throws IllegalArgumentException if there are fewer than two levels, or more than a million points
     */
    public static double[][] of(List<Factor> factors, int levels) {
        if (levels < 2) {
            throw new IllegalArgumentException("A grid of " + levels + " levels varies nothing; it takes 2 or more.");
        }
        double[][] values =
                factors.stream().map(factor -> levels(factor, levels)).toArray(double[][]::new);
        long points = 1;
        for (double[] value : values) {
            points = Math.min(points * value.length, MOST + 1);
        }
        if (points > MOST) {
            throw new IllegalArgumentException("A grid of " + levels + " levels of " + factors.size()
                    + " factors has more than " + MOST + " points. Take a Latin hypercube or Sobol' points.");
        }
        double[][] grid = new double[(int) points][values.length];
        for (int point = 0; point < grid.length; point++) {
            int rest = point;
            for (int factor = values.length - 1; factor >= 0; factor--) {
                grid[point][factor] = values[factor][rest % values[factor].length];
                rest /= values[factor].length;
            }
        }
        return grid;
    }

    private static double[] levels(Factor factor, int wanted) {
        int count = factor.count().isEmpty()
                ? wanted
                : Math.min(wanted, factor.count().getAsInt());
        double[] levels = new double[count];
        for (int i = 0; i < count; i++) {
            levels[i] = factor.snapped((double) i / (count - 1));
        }
        return levels;
    }
}
