package corridor.design;

import java.util.SplittableRandom;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points that fill the cube evenly, the more there are the finer (Sobol' 1967; direction numbers of Joe and Kuo 2008, SIAM Journal on
 * Scientific Computing 30, p. 2635). Take a power of two, and all from the first on: only such sets are even (Owen 2022, On
 * Dropping the First Sobol' Point).
 */
public final class SobolPoints {

    /** As many as direction numbers are known to the library. */
    public static final int MOST_FACTORS = 1_000;

    private static final int DIGITS = 52;

    private SobolPoints() {}

    /** The plain sequence; its first point is the corner where all factors are 0. */
    public static double[][] of(int points, int factors) {
        if (points < 1 || factors < 1 || factors > MOST_FACTORS) {
            throw new IllegalArgumentException(points + " points in " + factors
                    + " factors cannot be made; it takes one point and 1 to " + MOST_FACTORS + " factors.");
        }
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(factors);
        double[][] all = new double[points][];
        for (int point = 0; point < points; point++) {
            all[point] = sequence.nextVector();
        }
        return all;
    }

    /**
     * The sequence with its binary digits changed the same way at every point, one way for each factor, by the seed: as even as
     * before, no point in a corner, and each point alone anywhere with equal chance (random digital shift; L'Ecuyer and Lemieux 2002,
     * Recent Advances in Randomized Quasi-Monte Carlo Methods, p. 419).
     */
    public static double[][] shifted(int points, int factors, long seed) {
        double[][] all = of(points, factors);
        SplittableRandom random = new SplittableRandom(seed);
        for (int factor = 0; factor < factors; factor++) {
            long shift = random.nextLong() >>> (Long.SIZE - DIGITS);
            for (double[] point : all) {
                long digits = (long) (point[factor] * 0x1.0p52) ^ shift;
                point[factor] = digits * 0x1.0p-52;
            }
        }
        return all;
    }
}
