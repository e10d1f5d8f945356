package corridor.units;

/** A yearly volume in TEU per year of 365 days. */
public record TeuPerYear(double value) {

    public TeuPerYear {
        Check.notNegative(value, "volume", "TEU/y");
    }

    @Override
    public String toString() {
        return value + " TEU/y";
    }
}
