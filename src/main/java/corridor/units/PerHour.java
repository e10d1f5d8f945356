package corridor.units;

/** How many of something an hour: moves of one crane, for example. */
public record PerHour(double value) {

    public PerHour {
        Check.positive(value, "rate", "/h");
    }

    @Override
    public String toString() {
        return value + " /h";
    }
}
