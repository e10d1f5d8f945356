package corridor.units;

/** A price per TEU and day: of cargo under way to its owner, of a slot in a yard. */
public record UsDollarsPerTeuDay(double value) {

    public UsDollarsPerTeuDay {
        Check.notNegative(value, "price", "USD/TEU/d");
    }

    @Override
    public String toString() {
        return value + " USD/TEU/d";
    }
}
