package corridor.units;

/** What the measures of a run are counted in. */
public enum Unit {
    DAYS("days"),
    HOURS("h"),
    /** Parts of one; an index, which is a ratio, too. */
    SHARE(""),
    TEU("TEU"),
    TEU_PER_YEAR("TEU/y"),
    USD("USD"),
    USD_PER_TEU("USD/TEU"),
    KM_PER_HOUR("km/h"),
    KG_PER_TEU("kg/TEU"),
    PER_YEAR("/y");

    static final double HOURS_PER_DAY = 24;

    private final String id;

    Unit(String id) {
        this.id = id;
    }

    /** Whether it counts what happens in a year of 365 days. */
    public boolean isPerYear() {
        return this == TEU_PER_YEAR || this == PER_YEAR;
    }

    /** As it stands in the files of a result; empty for parts of one. */
    public String id() {
        return id;
    }
}
