package corridor.units;

/** Cargo mass per laden TEU, in tonnes. */
public record TonnesPerTeu(double value) {

    public TonnesPerTeu {
        Check.notNegative(value, "cargo mass", "t/TEU");
    }

    @Override
    public String toString() {
        return value + " t/TEU";
    }
}
