package corridor.units;

/** Greenhouse gases per tonne and kilometre, in grams of CO2 equivalent. */
public record GramsPerTonneKm(double value) {

    public GramsPerTonneKm {
        Check.notNegative(value, "emission factor", "g/tkm");
    }

    @Override
    public String toString() {
        return value + " g/tkm";
    }
}
