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

    public static Cranes of(Network network, int index, boolean quay) {
        Site site = network.sites().get(index);
        if (quay ? !site.hasQuay() : !site.hasRailCranes()) {
            return new Cranes(Double.POSITIVE_INFINITY, 0, Monthly.of(month -> 1));
        }
        if (quay) {
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
        Monthly cranes = site.equipment()
                .railCranes()
                .ofWhole(network, site.railCranes())
                .times(Equipment.inOrder(site.equipment().railFailures()));
        return new Cranes(
                site.railCranes(),
                site.railSecondsPerMove(),
                OpenTime.of(network, site.closures()).times(cranes));
    }

    /** What berths have of days a year: none on those on which the terminal is shut. */
    public static Monthly berthDaysPerYear(Network network, int index) {
        Site site = network.sites().get(index);
        return OpenTime.ofBerths(network, index)
                .times(site.equipment().berths().ofWhole(network, site.berths()))
                .times(site.berths() * DAYS_PER_YEAR);
    }

    public boolean limited() {
        return Double.isFinite(atATime);
    }

    /** Boxes a year, in each month's weather. */
    public Monthly movesPerYear() {
        return open.times(atATime * Traffic.SECONDS_PER_YEAR / secondsPerMove);
    }
}
