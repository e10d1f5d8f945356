package corridor.units;

/** A price per TEU: handling, for example. */
public record UsDollarsPerTeu(double value) {

    public UsDollarsPerTeu {
        Check.notNegative(value, "price", "USD/TEU");
    }

    @Override
    public String toString() {
        return value + " USD/TEU";
    }
}
