package corridor.design;

import java.util.SplittableRandom;

/**
 * Points of which each factor alone sees every one of n equal slices exactly once, at random within it and in random company (McKay,
 * Beckman and Conover 1979, Technometrics 21, p. 239): means vary no more than with points at random, and far less where factors
 * act one by one.
 */
public final class LatinHypercube {

    private LatinHypercube() {}

    /** @throws IllegalArgumentException if there is no point or no factor */
    public static double[][] of(int points, int factors, long seed) {
        if (points < 1 || factors < 1) {
            throw new IllegalArgumentException(
                    "A hypercube of " + points + " points in " + factors + " factors is none; it takes one of each.");
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[][] cube = new double[points][factors];
        for (int factor = 0; factor < factors; factor++) {
            int[] slices = shuffled(points, random);
            for (int point = 0; point < points; point++) {
                cube[point][factor] = (slices[point] + random.nextDouble()) / points;
            }
        }
        return cube;
    }

    /** 0 to n - 1 in random order (Fisher and Yates; Knuth 1998, volume 2, p. 145). */
    static int[] shuffled(int n, SplittableRandom random) {
        int[] order = new int[n];
        for (int i = 0; i < n; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }
}
