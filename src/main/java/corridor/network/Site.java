package corridor.network;

/**
 * A node with its equipment. {@link #NO_LIMIT} where the scenario sets none; then work there takes no time.
 *
 * @param quayCranesPerVessel how many work one vessel at most
 * @param quaySecondsPerMove mean time of one quay crane for one box
 * @param railSecondsPerMove the same of one rail crane or lift
 * @param gaugeChange whether rail work here counts as change of gauge
 * @param storage of a box between two vehicles
 * @param closures when no work is done here
 */
public record Site(
        String id,
        String name,
        double longitude,
        int berths,
        int quayCranes,
        int quayCranesPerVessel,
        double quaySecondsPerMove,
        int tracks,
        int railCranes,
        double railSecondsPerMove,
        boolean gaugeChange,
        int yardTeu,
        DayCharge storage,
        Closures closures) {

    public static final int NO_LIMIT = Integer.MAX_VALUE;

    private static final int KEPT_FOR_VESSELS = 10;

    public boolean hasQuay() {
        return quayCranes != NO_LIMIT;
    }

    /** The last tenth of a yard is kept for boxes off vessels, so that a vessel can always trade boxes with the shore. */
    public int yardTeuForTrains() {
        return yardTeu == NO_LIMIT ? NO_LIMIT : yardTeu - yardTeu / KEPT_FOR_VESSELS;
    }

    public boolean hasRailCranes() {
        return railCranes != NO_LIMIT;
    }
}
