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
        return Math.exp(-storms(network, site, month));
    }

    private static double storms(Network network, int site, int month) {
        double mean = 0;
        for (StormArea area : network.storms()) {
            if (area.sites().contains(site)) {
                mean += area.perMonth().get(month)
                        / SECONDS_PER_MONTH
                        * area.lengthSeconds().mean();
            }
        }
        return mean;
    }
}
