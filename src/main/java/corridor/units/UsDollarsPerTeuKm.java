package corridor.units;

/** A price per TEU and kilometre. */
public record UsDollarsPerTeuKm(double value) {

    public UsDollarsPerTeuKm {
        Check.notNegative(value, "price", "USD/TEU-km");
    }

    @Override
    public String toString() {
        return value + " USD/TEU-km";
    }
}
