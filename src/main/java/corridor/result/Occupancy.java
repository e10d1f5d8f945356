package corridor.result;

/** What is followed week by week at a node. */
public enum Occupancy {
    BERTHS("berths", ""),
    QUAY_CRANES("quay-cranes", ""),
    TRACKS("tracks", ""),
    RAIL_CRANES("rail-cranes", ""),
    YARD("yard", "TEU"),
    VESSELS_WAITING("vessels-waiting", "vessels"),
    TRAINS_WAITING("trains-waiting", "trains"),
    BOXES("boxes", "containers"),
    /** By storms, or because the terminal is shut. */
    QUAY_CLOSED("quay-closed", "");

    private final String id;
    private final String unit;

    Occupancy(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /** As it stands in files. */
    public String id() {
        return id;
    }

    /** Empty for a share of what there is. */
    public String unit() {
        return unit;
    }
}
