package corridor.units;

/** What a day costs the owner of the cargo, per TEU. */
public record UsDollarsPerTeuDay(double value) {

    public UsDollarsPerTeuDay {
        Check.notNegative(value, "value of time", "USD/TEU/d");
    }

    @Override
    public String toString() {
        return value + " USD/TEU/d";
    }
}
