package corridor.stats;

/**
 * From {@code low} to {@code high}, in the unit of what is estimated. Both ends are NaN where nothing can be said.
 *
 * @see Estimate for a mean with its 95% interval
 */
public record Interval(double low, double high) {

    /** Of which nothing can be said. */
    public static final Interval UNKNOWN = new Interval(Double.NaN, Double.NaN);

    public boolean contains(double value) {
        return low <= value && value <= high;
    }

    public double halfWidth() {
        return (high - low) / 2;
    }
}
