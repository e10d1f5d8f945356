package corridor.units;

/** A part of a whole, from 0 to 1; written as a percentage. */
public record Share(double value) {

    public Share {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    "The share (%s %%) must lie between 0 %% and 100 %%.".formatted(100 * value));
        }
    }

    @Override
    public String toString() {
        return 100 * value + " %";
    }
}
