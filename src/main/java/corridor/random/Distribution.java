package corridor.random;

import java.util.List;

/**
 * What a quantity varies over; times are in seconds. A closed set of immutable values: a run binds them to its own source of
 * luck through {@link Luck#draw}.
 */
public sealed interface Distribution {

    double mean();

    /** Smallest value with a positive chance, 0 where there is none above it. */
    double least();

    /** Always the same. */
    record Fixed(double value) implements Distribution {
        @Override
        public double mean() {
            return value;
        }

        @Override
        public double least() {
            return value;
        }
    }

    /** Between {@code low} and {@code high}, all alike. */
    record Uniform(double low, double high) implements Distribution {
        @Override
        public double mean() {
            return (low + high) / 2;
        }

        @Override
        public double least() {
            return low;
        }
    }

    /** Between {@code low} and {@code high}, most often near {@code mode}. */
    record Triangular(double low, double mode, double high) implements Distribution {
        public Triangular {
            if (!(low <= mode && mode <= high)) {
                throw new IllegalArgumentException(
                        "The triangle (%s, %s, %s) must be given as lowest, most likely, highest."
                                .formatted(low, mode, high));
            }
        }

        @Override
        public double mean() {
            return (low + mode + high) / 3;
        }

        @Override
        public double least() {
            return low;
        }
    }

    /** Memoryless, with the given mean. */
    record Exponential(double mean) implements Distribution {
        @Override
        public double least() {
            return 0;
        }
    }

    /** Skewed to the right, given by its own mean and coefficient of variation (standard deviation over mean). */
    record LogNormal(double mean, double cv) implements Distribution {
        @Override
        public double least() {
            return 0;
        }
    }

    /** Gamma, given by its mean and coefficient of variation. */
    record Gamma(double mean, double cv) implements Distribution {
        @Override
        public double least() {
            return 0;
        }
    }

    /** Weibull: a share of 1 - 1/e is below {@code scale}; a shape above 1 means that what lasts wears out. */
    record Weibull(double shape, double scale) implements Distribution {
        @Override
        public double mean() {
            return scale * org.apache.commons.math3.special.Gamma.gamma(1 + 1 / shape);
        }

        @Override
        public double least() {
            return 0;
        }
    }

    /** One of the values that were observed, each as likely as the others: the bootstrap of Efron (1979). */
    record Empirical(List<Double> values) implements Distribution {
        public Empirical {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("Nothing can be drawn from no values.");
            }
            values = List.copyOf(values);
        }

        @Override
        public double mean() {
            return values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
        }

        @Override
        public double least() {
            return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        }
    }

    /** Now like one part and now like another, as often as their shares say; these make up 1. */
    record Mixture(List<Part> parts) implements Distribution {

        private static final double ROUNDING = 1e-9;

        public Mixture {
            parts = List.copyOf(parts);
            double sum = parts.stream().mapToDouble(Part::share).sum();
            if (Math.abs(sum - 1) > ROUNDING || parts.stream().anyMatch(part -> part.share() <= 0)) {
                throw new IllegalArgumentException("The shares of a mixture are above zero and add up to 1.");
            }
        }

        /** @param share of the draws, in parts of one */
        public record Part(double share, Distribution of) {}

        @Override
        public double mean() {
            return parts.stream()
                    .mapToDouble(part -> part.share() * part.of().mean())
                    .sum();
        }

        @Override
        public double least() {
            return parts.stream().mapToDouble(part -> part.of().least()).min().orElseThrow();
        }
    }
}
