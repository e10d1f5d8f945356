package corridor.network;

/**
 * The cranes at one side of a terminal as a plan counts them.
 *
 * @param atATime how many can work: at the quay no more than reach the vessels at the berths; infinite for no limit
 * @param secondsPerMove mean
 * @param open share of each month in which they work
 */
public record Cranes(double atATime, double secondsPerMove, Monthly open) {

    private static final double DAYS_PER_YEAR = 365;

    public static Cranes of(Network network, int index, Side side) {
        Site site = network.sites().get(index);
        if (!limited(site, side)) {
            return new Cranes(Double.POSITIVE_INFINITY, 0, Monthly.of(month -> 1));
        }
        if (side == Side.QUAY) {
            double reach = (double) site.quayCranesPerVessel() * site.berths();
            Monthly cranes = site.equipment()
                    .quayCranes()
                    .ofWhole(network, site.quayCranes())
                    .times(Equipment.inOrder(site.equipment().quayFailures()));
            return new Cranes(
                    Math.min(site.quayCranes(), reach),
                    site.quaySecondsPerMove(),
                    OpenTime.ofQuay(network, index).times(cranes));
        }
        if (side == Side.ROAD) {
            return new Cranes(site.roadLifts(), site.roadSecondsPerMove(), OpenTime.of(network, site.closures()));
        }
        Monthly cranes = site.equipment()
                .railCranes()
                .ofWhole(network, site.railCranes())
                .times(Equipment.inOrder(site.equipment().railFailures()));
        return new Cranes(
                site.railCranes(),
                site.railSecondsPerMove(),
                OpenTime.of(network, site.closures()).times(cranes));
    }

    private static boolean limited(Site site, Side side) {
        return switch (side) {
            case QUAY -> site.hasQuay();
            case RAIL -> site.hasRailCranes();
            case ROAD -> site.hasRoadLifts();
        };
    }

    /** What berths, or ramps, have of days a year: none on those on which the terminal is shut. */
    public static Monthly berthDaysPerYear(Network network, int index, boolean ramps) {
        Site site = network.sites().get(index);
        int berths = ramps ? site.ramps() : site.berths();
        Monthly open = OpenTime.ofBerths(network, index).times(berths * DAYS_PER_YEAR);
        return ramps ? open : open.times(site.equipment().berths().ofWhole(network, berths));
    }

    public boolean limited() {
        return Double.isFinite(atATime);
    }

    /** Boxes a year, in each month's weather. */
    public Monthly movesPerYear() {
        return open.times(atATime * Traffic.SECONDS_PER_YEAR / secondsPerMove);
    }
}
