package corridor.stats;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * The luck of experiments that are held against theory. Generators of {@code java.util.Random} with neighbouring seeds begin
 * with almost the same number, so experiments with seeds 0, 1, 2 and so on are not independent; these are split from one
 * generator instead (Steele, Lea and Flood 2014, OOPSLA, p. 453).
 */
public final class Draws {

    private Draws() {}

    /** One generator for each experiment, independent of one another and the same in every run. */
    public static List<RandomGenerator> ofExperiments(int experiments) {
        SplittableRandom root = new SplittableRandom(1);
        return Stream.<RandomGenerator>generate(root::split).limit(experiments).toList();
    }

    /** Draws of N({@code mean}, 1). */
    public static double[] normal(RandomGenerator random, int number, double mean) {
        return DoubleStream.generate(random::nextGaussian)
                .limit(number)
                .map(draw -> mean + draw)
                .toArray();
    }

    /** Standard error of a share that is {@code share} in truth: sqrt(p (1 - p) / n), of the binomial distribution. */
    public static double standardError(double share, int experiments) {
        return Math.sqrt(share * (1 - share) / experiments);
    }
}
