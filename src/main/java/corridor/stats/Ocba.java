package corridor.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How to share replications among systems so that the best is told with the greatest chance: more where the mean is close to the
 * best and where it varies (optimal computing budget allocation; Chen, Lin, Yücesan and Chick 2000, Discrete Event Dynamic
 * Systems 10, theorem 1). No guarantee goes with it, unlike {@link KimNelson}: it spends a fixed budget well. Supposes independent
 * systems; pairing is not used.
 */
public final class Ocba {

    private Ocba() {}

    /**
     * Shares of all replications, which add up to 1: those of any two others stand to each other as (deviation / distance
     * from the best) squared, and the share of the best is its deviation times the root of the sum of (share / deviation) squared.
     *
     * @param means of which the smallest is the best
     * @param deviations standard deviations of one replication, above 0
     * @param zone distances below this, above 0, count as this: else equals would take everything
     * @throws IllegalArgumentException if there are fewer than two systems, or a deviation or the zone is not above 0
     */
    public static double[] shares(double[] means, double[] deviations, double zone) {
        if (means.length < 2 || means.length != deviations.length || !(zone > 0)) {
            throw new IllegalArgumentException(
                    "Shares of " + means.length + " means, " + deviations.length + " deviations and a zone of " + zone
                            + " cannot be told; it takes two of each, and a zone above 0.");
        }
        int best = Regret.indexOfSmallest(means);
        double[] shares = new double[means.length];
        double squares = 0;
        for (int i = 0; i < means.length; i++) {
            if (!(deviations[i] > 0)) {
                throw new IllegalArgumentException("System " + i + " has a deviation of " + deviations[i]
                        + "; only what varies needs replications.");
            }
            if (i != best) {
                double distance = Math.max(means[i] - means[best], zone);
                double ratio = deviations[i] / distance;
                shares[i] = ratio * ratio;
                squares += shares[i] * shares[i] / (deviations[i] * deviations[i]);
            }
        }
        shares[best] = deviations[best] * Math.sqrt(squares);
        double sum = Arrays.stream(shares).sum();
        Arrays.setAll(shares, i -> shares[i] / sum);
        return shares;
    }

    /**
     * How many more replications each system gets, so that all it then has comes as near to its share as what it already has allows.
     *
     * @param more replications to give out, in all
     * @throws IllegalArgumentException as {@link #shares}
     */
    public static int[] next(double[] means, double[] deviations, double zone, int[] already, int more) {
        double[] shares = shares(means, deviations, zone);
        boolean[] enough = new boolean[already.length];
        double[] wanted = new double[already.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            double total = more;
            double open = 0;
            for (int i = 0; i < already.length; i++) {
                total += enough[i] ? 0 : already[i];
                open += enough[i] ? 0 : shares[i];
            }
            for (int i = 0; i < already.length; i++) {
                wanted[i] = enough[i] ? 0 : total * shares[i] / open - already[i];
                if (wanted[i] < 0) {
                    enough[i] = true;
                    changed = true;
                }
            }
        }
        return whole(wanted, more);
    }

    /** Whole numbers that add up to the sum, the largest remainders rounded up. */
    private static int[] whole(double[] wanted, int sum) {
        int[] whole = Arrays.stream(wanted).mapToInt(each -> (int) each).toArray();
        int left = sum - Arrays.stream(whole).sum();
        IntStream.range(0, wanted.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> whole[i] - wanted[i]))
                .limit(left)
                .forEach(i -> whole[i]++);
        return whole;
    }

    /**
     * At least so likely is the one with the smallest mean the best: one less the chances that each other is better, added up
     * (approximate probability of correct selection; Chen et al. 2000, section 2). Low for systems on common random numbers.
     *
     * @param replications of each
     */
    public static double chance(double[] means, double[] deviations, int[] replications) {
        int best = Regret.indexOfSmallest(means);
        NormalDistribution normal = new NormalDistribution(null, 0, 1);
        double chance = 1;
        for (int i = 0; i < means.length; i++) {
            if (i != best) {
                double spread = Math.sqrt(deviations[i] * deviations[i] / replications[i]
                        + deviations[best] * deviations[best] / replications[best]);
                chance -= normal.cumulativeProbability((means[best] - means[i]) / spread);
            }
        }
        return Math.max(0, chance);
    }
}
