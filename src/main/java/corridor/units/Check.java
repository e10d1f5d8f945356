package corridor.units;

/** What every quantity refuses, said the same way everywhere. */
final class Check {

    private Check() {}

    static void notNegative(double value, String what, String unit) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("The %s (%s %s) must be zero or more.".formatted(what, value, unit));
        }
    }

    static void positive(double value, String what, String unit) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("The %s (%s %s) must be above zero.".formatted(what, value, unit));
        }
    }
}
