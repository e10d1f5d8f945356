package corridor.random;

import corridor.random.Luck.KeyedSource;
import java.util.List;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/** A distribution bound to one replication's luck. Allocates nothing per draw. */
public final class Draw {

    private final KeyedSource source;
    private final ContinuousSampler sampler;

    private Draw(KeyedSource source, ContinuousSampler sampler) {
        this.source = source;
        this.sampler = sampler;
    }

    /** The value for this key: the same key gives the same value. */
    public double at(long key) {
        source.restart(key);
        return sampler.sample();
    }

    /** The value for this key in whole seconds, rounded: for times, which are never negative. */
    public long secondsAt(long key) {
        // Of what is not negative the same as Math.round, which is slower.
        return (long) (at(key) + 0.5);
    }

    static Draw of(Distribution distribution, KeyedSource source) {
        return new Draw(source, sampler(distribution, source));
    }

    // On Java 17 a switch cannot test sealed types; the samplers belong here and not to the value, which stays plain.
    private static ContinuousSampler sampler(Distribution distribution, KeyedSource source) {
        if (distribution instanceof Distribution.Fixed fixed) {
            double value = fixed.value();
            return () -> value;
        }
        if (distribution instanceof Distribution.Uniform uniform) {
            double low = uniform.low();
            double width = uniform.high() - low;
            return () -> low + width * source.nextDouble();
        }
        if (distribution instanceof Distribution.Triangular triangle) {
            return triangular(triangle, source);
        }
        if (distribution instanceof Distribution.Exponential exponential) {
            return ZigguratSampler.Exponential.of(source, exponential.mean());
        }
        if (distribution instanceof Distribution.LogNormal logNormal) {
            double variance = StrictMath.log1p(logNormal.cv() * logNormal.cv());
            double location = StrictMath.log(logNormal.mean()) - variance / 2;
            double spread = Math.sqrt(variance);
            ContinuousSampler normal = ZigguratSampler.NormalizedGaussian.of(source);
            // StrictMath, so that another machine gives the same bits.
            return () -> StrictMath.exp(location + spread * normal.sample());
        }
        if (distribution instanceof Distribution.Gamma gamma) {
            double shape = 1 / (gamma.cv() * gamma.cv());
            return AhrensDieterMarsagliaTsangGammaSampler.of(source, shape, gamma.mean() / shape);
        }
        if (distribution instanceof Distribution.Weibull weibull) {
            double power = 1 / weibull.shape();
            ContinuousSampler exponential = ZigguratSampler.Exponential.of(source);
            return () -> weibull.scale() * StrictMath.pow(exponential.sample(), power);
        }
        if (distribution instanceof Distribution.Empirical empirical) {
            double[] values =
                    empirical.values().stream().mapToDouble(Double::doubleValue).toArray();
            return () -> values[(int) (source.nextDouble() * values.length)];
        }
        return mixture(((Distribution.Mixture) distribution).parts(), source);
    }

    private static ContinuousSampler mixture(List<Distribution.Mixture.Part> parts, KeyedSource source) {
        ContinuousSampler[] samplers =
                parts.stream().map(part -> sampler(part.of(), source)).toArray(ContinuousSampler[]::new);
        double[] upTo = new double[samplers.length];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += parts.get(i).share();
            upTo[i] = sum;
        }
        return () -> {
            double u = source.nextDouble();
            int chosen = 0;
            while (chosen < upTo.length - 1 && u >= upTo[chosen]) {
                chosen++;
            }
            return samplers[chosen].sample();
        };
    }

    /** Inverse of the distribution function (Law 2015, Simulation Modeling and Analysis, p. 470). */
    private static ContinuousSampler triangular(Distribution.Triangular triangle, KeyedSource source) {
        double width = triangle.high() - triangle.low();
        if (width == 0) {
            return triangle::low;
        }
        double split = (triangle.mode() - triangle.low()) / width;
        return () -> {
            double u = source.nextDouble();
            return u < split
                    ? triangle.low() + width * Math.sqrt(u * split)
                    : triangle.high() - width * Math.sqrt((1 - u) * (1 - split));
        };
    }
}
