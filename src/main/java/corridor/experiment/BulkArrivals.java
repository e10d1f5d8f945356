package corridor.experiment;

import java.util.ArrayList;
import java.util.List;

/**
 * Customers who come in bulk to several exponential servers, M^X/M/c: papers that a vehicle brings to the desks of a border.
 * With bulks of one it is M/M/c, and its chance of waiting is Erlang's C.
 *
 * <p>Up and down cross each level of the number present equally often (Chaudhry and Templeton 1983, A First Course in Bulk
 * Queues), so min(n + 1, c) / service x p(n + 1) = sum over k up to n of p(k) x rate of bulks larger than n - k.
 * That gives every p from the one before, and Little's law the mean wait.
 */
final class BulkArrivals {

    private static final double NEGLIGIBLE = 1e-12;
    private static final int MOST = 20_000;
    private static final double LARGEST = 2_000;

    private record Bulk(double perTime, double meanSize) {}

    private final List<Bulk> bulks = new ArrayList<>();

    /**
     * @param vehicles infinite for customers who come one by one; sizes are one and a Poisson number more. Whoever has none to
     *     come by does not come.
     */
    void add(double customersPerTime, double vehicles) {
        if (customersPerTime > 0 && vehicles > 0) {
            double rate = Math.min(customersPerTime, vehicles);
            bulks.add(new Bulk(rate, customersPerTime / rate));
        }
    }

    boolean single() {
        return bulks.stream().allMatch(bulk -> bulk.meanSize() == 1);
    }

    /** Before service begins; infinite at a load of one; NaN when nobody comes, or too many at a time for this sum. */
    double meanWait(int servers, double meanService) {
        double customers =
                bulks.stream().mapToDouble(b -> b.perTime() * b.meanSize()).sum();
        if (customers * meanService >= servers) {
            return Double.POSITIVE_INFINITY;
        }
        double largest = bulks.stream().mapToDouble(Bulk::meanSize).max().orElse(Double.NaN);
        if (!(largest <= LARGEST)) {
            return Double.NaN;
        }
        double[] larger = ratesOfLarger(largest);
        double[] p = new double[MOST + 1];
        p[0] = 1;
        double sum = 1;
        double waiting = 0;
        for (int n = 0; n < MOST; n++) {
            double up = 0;
            for (int k = Math.max(0, n - larger.length + 1); k <= n; k++) {
                up += p[k] * larger[n - k];
            }
            p[n + 1] = up * meanService / Math.min(n + 1, servers);
            sum += p[n + 1];
            waiting += Math.max(0, n + 1 - servers) * p[n + 1];
            if (n > servers && p[n + 1] * n < NEGLIGIBLE * sum) {
                return waiting / sum / customers;
            }
        }
        return Double.NaN;
    }

    /** By size: how often bulks come that are larger. */
    private double[] ratesOfLarger(double largest) {
        double[] larger = new double[(int) (largest + 12 * Math.sqrt(largest)) + 2];
        for (Bulk bulk : bulks) {
            double more = bulk.meanSize() - 1;
            // By its logarithm: of a bulk of a thousand, the chance that it is one is less than the least number there
            // is.
            double logChance = -more;
            double above = 1;
            larger[0] += bulk.perTime();
            for (int size = 1; size < larger.length; size++) {
                above = Math.max(0, above - Math.exp(logChance));
                logChance += Math.log(more / size);
                larger[size] += bulk.perTime() * above;
            }
        }
        return larger;
    }
}
