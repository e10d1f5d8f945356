package corridor.units;

/** The distance between the rails, in millimetres: 1435 in China, Türkiye and most of Europe, 1520 in between. */
public record Gauge(int millimetres) {

    public Gauge {
        Check.positive(millimetres, "gauge", "mm");
    }

    /** The first comparison of two records as such costs a start some milliseconds. */
    public boolean differsFrom(Gauge other) {
        return millimetres != other.millimetres;
    }

    @Override
    public String toString() {
        return millimetres + " mm";
    }
}
