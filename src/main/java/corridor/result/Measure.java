package corridor.result;

import corridor.units.Measurable;
import corridor.units.Unit;
import java.util.Arrays;
import java.util.Optional;

/**
 * What is estimated for each flow, one value per replication. A new one is a constant of {@link Measurable}, which names it, one
 * here, its formula in {@link FlowTally#measure} and, if it is to be read, its place in {@code summary.json}.
 */
public enum Measure {
    TRANSIT_MEAN(Measurable.FLOW_MEAN),
    TRANSIT_P5(Measurable.FLOW_P5, 0.05),
    TRANSIT_P10(Measurable.FLOW_P10, 0.10),
    TRANSIT_P50(Measurable.FLOW_P50, 0.50),
    TRANSIT_P90(Measurable.FLOW_P90, 0.90),
    TRANSIT_P95(Measurable.FLOW_P95, 0.95),
    BUFFER_TIME_INDEX(Measurable.FLOW_BUFFER),
    PLANNING_TIME_INDEX(Measurable.FLOW_PLANNING),
    TRAVEL_TIME_INDEX(Measurable.FLOW_TRAVEL),
    ON_TIME_SHARE(Measurable.FLOW_ON_TIME),
    COST(Measurable.FLOW_COST),
    CARRIAGE(Measurable.FLOW_CARRIAGE),
    HANDLING(Measurable.FLOW_HANDLING),
    STORAGE(Measurable.FLOW_STORAGE),
    DEMURRAGE(Measurable.FLOW_DEMURRAGE),
    FEES(Measurable.FLOW_FEES),
    DOCUMENTS(Measurable.FLOW_DOCUMENTS),
    /** At the value of time; no part of the price. */
    INVENTORY(Measurable.FLOW_INVENTORY),
    CO2(Measurable.FLOW_CO2),
    CO2_RAIL(Measurable.FLOW_CO2_RAIL),
    CO2_SEA(Measurable.FLOW_CO2_SEA),
    CO2_ROAD(Measurable.FLOW_CO2_ROAD),
    TFI1(Measurable.FLOW_TFI1),
    TFI2(Measurable.FLOW_TFI2),
    TFI3(Measurable.FLOW_TFI3),
    TFI4_WITH_DELAY(Measurable.FLOW_TFI4_WITH_DELAY),
    TFI4_WITHOUT_DELAY(Measurable.FLOW_TFI4_WITHOUT_DELAY),
    DELAY_SHARE(Measurable.FLOW_DELAY_SHARE),
    VARIATION(Measurable.FLOW_VARIATION),
    TEU(Measurable.FLOW_TEU);

    private final Measurable what;
    private final double quantile;

    Measure(Measurable what) {
        this(what, Double.NaN);
    }

    Measure(Measurable what, double quantile) {
        this.what = what;
        this.quantile = quantile;
    }

    /** @throws IllegalArgumentException for what has no value per replication */
    static Measure of(Measurable what) {
        return find(what).orElseThrow(() -> new IllegalArgumentException("No replication has a " + what + "."));
    }

    /** Empty for what has no value per replication. */
    public static Optional<Measure> find(Measurable what) {
        return Arrays.stream(values()).filter(measure -> measure.what == what).findFirst();
    }

    /** As it stands in files and on the command line. */
    public String id() {
        return what.words();
    }

    public Unit unit() {
        return what.unit();
    }

    /** Whether the figure to quote is the mean over replications, and not made from all containers together. */
    public boolean isMean() {
        return switch (this) {
            case BUFFER_TIME_INDEX, PLANNING_TIME_INDEX, TRAVEL_TIME_INDEX, VARIATION -> false;
            default -> !isQuantile();
        };
    }

    public boolean isQuantile() {
        return !Double.isNaN(quantile);
    }

    /** The share of containers that take no longer; NaN for what is no quantile. */
    public double quantile() {
        return quantile;
    }
}
