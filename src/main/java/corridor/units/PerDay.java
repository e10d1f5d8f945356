package corridor.units;

/** How many of something a day: train paths, for example. */
public record PerDay(double value) {

    public PerDay {
        Check.positive(value, "rate", "/d");
    }

    @Override
    public String toString() {
        return value + " /d";
    }
}
