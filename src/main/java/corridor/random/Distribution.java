package corridor.random;

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
}
