package corridor.stats;

import java.util.stream.IntStream;

/**
 * p-values of several tests, adjusted so that the chance of even one false alarm among all of them stays below the level they
 * are held against, however the tests depend on each other (Holm 1979, Scandinavian Journal of Statistics 6, p. 65). On common
 * random numbers they do depend, so that methods for independent tests are out of place.
 */
public final class Holm {

    private Holm() {}

    /**
     * The smallest of m values is multiplied by m, the next by m - 1, and so on; none gets smaller than the one before, and none
     * larger than 1.
     *
     * @param pValues in any order; those that are NaN are no tests and stay NaN
     * @return in the order of {@code pValues}
     */
    public static double[] adjusted(double... pValues) {
        int[] order = IntStream.range(0, pValues.length)
                .filter(i -> !Double.isNaN(pValues[i]))
                .boxed()
                .sorted((a, b) -> Double.compare(pValues[a], pValues[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] adjusted = pValues.clone();
        double soFar = 0;
        for (int rank = 0; rank < order.length; rank++) {
            soFar = Math.max(soFar, Math.min(1, (order.length - rank) * pValues[order[rank]]));
            adjusted[order[rank]] = soFar;
        }
        return adjusted;
    }
}
