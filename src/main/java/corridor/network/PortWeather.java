package corridor.network;

/**
 * How much of each month a port is open. Storms come as a Poisson process and overlap freely, so the number of storms at a
 * time is that of customers in M/G/infinity: Poisson with mean rate x length whatever the lengths vary over (Takács 1962,
 * Introduction to the Theory of Queues), and none with chance exp(-rate x length). Each month is taken as if it
 * had always been so.
 */
public final class PortWeather {

    private static final double SECONDS_PER_MONTH = Traffic.SECONDS_PER_YEAR / 12;

    private PortWeather() {}

    /** Shares of the time, from 0 to 1. */
    public static Monthly open(Network network, int site) {
        return Monthly.of(month -> open(network, site, month));
    }

    static double open(Network network, int site, int month) {
        double open = 1;
        for (StormArea area : network.storms()) {
            open *= area.sites().contains(site) ? open(area, month) : 1;
        }
        return open;
    }

    /** Areas have their storms, and draw their kinds of year, each for itself. */
    private static double open(StormArea area, int month) {
        double open = 0;
        double shares = 0;
        for (StormArea.Year year : area.years()) {
            double storms = year.perMonth().get(month)
                    / SECONDS_PER_MONTH
                    * year.lengthSeconds().mean();
            open += year.share() * Math.exp(-storms);
            shares += year.share();
        }
        return open / shares;
    }
}
