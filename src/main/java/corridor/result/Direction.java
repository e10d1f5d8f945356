package corridor.result;

/** Which way a flow goes: the lesser longitude lies west. */
public enum Direction {
    WESTBOUND("westbound"),
    EASTBOUND("eastbound");

    private final String id;

    Direction(String id) {
        this.id = id;
    }

    /** As it stands in files. */
    public String id() {
        return id;
    }
}
