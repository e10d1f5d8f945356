package corridor.units;

/** A length along the line, the road or the sea lane, in kilometres. */
public record Kilometres(double value) {

    public Kilometres {
        Check.positive(value, "length", "km");
    }

    @Override
    public String toString() {
        return value + " km";
    }
}
