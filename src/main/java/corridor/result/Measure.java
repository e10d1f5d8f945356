package corridor.result;

/**
 * What is estimated for each flow, one value per replication. A new measure is a new constant here and its formula in
 * {@code FlowTally}.
 */
public enum Measure {
    TRANSIT_MEAN("transitDays.mean", "days"),
    TRANSIT_P5("transitDays.p5", "days", 0.05),
    TRANSIT_P10("transitDays.p10", "days", 0.10),
    TRANSIT_P50("transitDays.p50", "days", 0.50),
    TRANSIT_P90("transitDays.p90", "days", 0.90),
    TRANSIT_P95("transitDays.p95", "days", 0.95),
    BUFFER_TIME_INDEX("bufferTimeIndex", ""),
    PLANNING_TIME_INDEX("planningTimeIndex", ""),
    ON_TIME_SHARE("onTimeShare", ""),
    COST("costUsdPerTeu", "USD/TEU"),
    CO2("co2KgPerTeu", "kg/TEU"),
    TEU("teu", "TEU/y");

    private final String id;
    private final String unit;
    private final double quantile;

    Measure(String id, String unit) {
        this(id, unit, Double.NaN);
    }

    Measure(String id, String unit, double quantile) {
        this.id = id;
        this.unit = unit;
        this.quantile = quantile;
    }

    /** As it stands in files and on the command line. */
    public String id() {
        return id;
    }

    public String unit() {
        return unit;
    }

    public boolean isQuantile() {
        return !Double.isNaN(quantile);
    }

    /** The share of containers that take no longer; NaN for what is no quantile. */
    public double quantile() {
        return quantile;
    }
}
