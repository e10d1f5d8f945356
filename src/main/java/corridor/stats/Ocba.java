package corridor.stats;

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
        double sum = java.util.Arrays.stream(shares).sum();
        java.util.Arrays.setAll(shares, i -> shares[i] / sum);
        return shares;
    }
}
