package corridor.stats;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * The best of several systems, found with as few replications as it takes: after each stage, one replication of every system
 * that is left, those that are clearly worse are out (procedure KN, Kim and Nelson 2001, ACM TOMACS 11, p. 251, with c = 1).
 * With probability 1 - {@code error} or more the one that remains is the best, if it is better than the next by the indifference
 * zone or more. Where others are closer to the best one of them is likely to remain, but nothing is promised of it (Eckman and
 * Henderson 2018, Winter Simulation Conference, Guarantees on the Probability of Good Selection).
 *
 * <p>Supposes replications that are independent of each other and normal, as means over a year nearly are. Systems may depend on
 * each other: on common random numbers their differences vary less, and fewer stages are needed.
 */
public final class KimNelson {

    private final double zone;
    private final int sign;
    private final int firstStages;
    private final double h2;
    private final double[][] first;
    private final double[] sums;
    private final boolean[] out;
    private double[][] variances = new double[0][];
    private int stages;

    private KimNelson(int systems, double zone, double error, int firstStages, int sign) {
        this.zone = zone;
        this.sign = sign;
        this.firstStages = firstStages;
        // Bonferroni's share of the error for each rival, which holds whatever the systems have in common.
        double share = 2 * error / (systems - 1);
        double eta = (StrictMath.pow(share, -2.0 / (firstStages - 1)) - 1) / 2;
        this.h2 = 2 * eta * (firstStages - 1);
        this.first = new double[systems][firstStages];
        this.sums = new double[systems];
        this.out = new boolean[systems];
    }

    /**
     * Looks for the smallest mean.
     *
     * @param systems 2 or more
     * @param zone smallest difference worth finding, above 0, in the unit of the measure
     * @param error chance of a wrong choice, such as 0.05, below 0.5
     * @param firstStages stages before anything is put out, 10 or more; fewer make the rest last longer
     * @throws IllegalArgumentException naming the first of these that does not hold
     */
    public static KimNelson smallest(int systems, double zone, double error, int firstStages) {
        return checked(systems, zone, error, firstStages, 1);
    }

    /** Looks for the largest mean; else as {@link #smallest}. */
    public static KimNelson largest(int systems, double zone, double error, int firstStages) {
        return checked(systems, zone, error, firstStages, -1);
    }

    private static KimNelson checked(int systems, double zone, double error, int firstStages, int sign) {
        require(systems >= 2, "systems", systems, "2 or more");
        require(zone > 0, "an indifference zone of", zone, "above 0");
        require(firstStages >= StoppingRule.FEWEST, "first stages", firstStages, StoppingRule.FEWEST + " or more");
        require(error > 0 && error < 0.5, "an error of", error, "between 0 and 0.5");
        return new KimNelson(systems, zone, error, firstStages, sign);
    }

    /**
     * One more stage.
     *
     * @param observations one per system, those that are out included, whose values are not looked at
     * @throws IllegalArgumentException if a system that is left has no number
     */
    public void add(double... observations) {
        require(observations.length == sums.length, "observations", observations.length, "one per system");
        for (int system : surviving()) {
            require(Double.isFinite(observations[system]), "an observation of", observations[system], "a number");
        }
        if (surviving().length == 1) {
            return;
        }
        for (int system : surviving()) {
            double value = sign * observations[system];
            sums[system] += value;
            if (stages < firstStages) {
                first[system][stages] = value;
            }
        }
        stages++;
        if (stages == firstStages) {
            variances = variancesOfDifferences();
        }
        if (stages >= firstStages) {
            eliminate();
        }
    }

    /** Those that are left, in order; one of them when it is decided. */
    public int[] surviving() {
        return IntStream.range(0, out.length).filter(system -> !out[system]).toArray();
    }

    /** Whether one is left, which is then the only one of {@link #surviving}. */
    public boolean decided() {
        return surviving().length == 1;
    }

    /** Stages that were needed so far. */
    public int stages() {
        return stages;
    }

    /** All comparisons of a stage are made before anybody leaves: a system that goes out now can still put out another. */
    private void eliminate() {
        int[] left = surviving();
        for (int worse : left) {
            for (int better : left) {
                double behind = (sums[worse] - sums[better]) / stages;
                if (behind > allowance(worse, better) || tieAtTheEnd(worse, better, behind)) {
                    out[worse] = true;
                    break;
                }
            }
        }
    }

    /** How far a system may be behind another on average: W of the paper, which shrinks to nothing. */
    private double allowance(int one, int other) {
        return Math.max(0, zone / (2.0 * stages) * (h2 * variances[one][other] / (zone * zone) - stages));
    }

    /** Two that are exactly equal when nothing is allowed any more would go on for ever; the first of them stays. */
    private boolean tieAtTheEnd(int one, int other, double behind) {
        return behind == 0 && one > other && allowance(one, other) == 0;
    }

    private double[][] variancesOfDifferences() {
        int systems = sums.length;
        double[][] all = new double[systems][systems];
        for (int i = 0; i < systems; i++) {
            for (int j = 0; j < systems; j++) {
                double[] a = first[i];
                double[] b = first[j];
                double[] difference = new double[firstStages];
                Arrays.setAll(difference, r -> a[r] - b[r]);
                all[i][j] = StatUtils.variance(difference);
            }
        }
        return all;
    }

    private static void require(boolean holds, String what, double value, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(
                    "KN cannot work with " + what + " " + value + "; it takes " + wanted + ".");
        }
    }
}
