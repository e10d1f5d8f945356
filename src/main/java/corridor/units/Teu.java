package corridor.units;

/**
 * Container volume in twenty-foot equivalent units: a 20 ft box is 1 TEU, a 40 ft box 2 TEU.
 *
 * <p>A capacity, a load and a yard are all TEU; a <em>count of boxes</em> is an {@code int boxes} and never a
 * {@code Teu}. Zero is allowed, negative volume is not.
 */
public record Teu(int value) implements Comparable<Teu> {

    public Teu {
        Check.notNegative(value, "volume", "TEU");
    }

    @Override
    public int compareTo(Teu other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return value + " TEU";
    }
}
