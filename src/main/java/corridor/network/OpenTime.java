package corridor.network;

/** What share of each month something can be used, with the days on which it is shut and, at a quay, the weather. */
final class OpenTime {

    /** A month in which nothing is done has a load without end; its work is done in the months around it. */
    private static final double LEAST = 0.01;

    private OpenTime() {}

    static Monthly of(Network network, Closures closures) {
        long from = network.warmUpSeconds();
        long to = from + network.horizonSeconds();
        Monthly measured = Monthly.measured(network);
        double[] shut = new double[12];
        for (int i = 0; i + 1 < network.months().startSeconds().size(); i++) {
            long start = Math.max(from, network.months().startSeconds().get(i));
            long end = Math.min(to, network.months().startSeconds().get(i + 1));
            shut[network.months().ofYear().get(i)] += start < end ? closures.secondsBetween(start, end) : 0;
        }
        return Monthly.of(month -> Math.max(LEAST, 1 - shut[month] / Math.max(1, measured.in(month))));
    }

    static Monthly ofQuay(Network network, int site) {
        Monthly days = of(network, network.sites().get(site).closures());
        Monthly calm = PortWeather.open(network, site);
        return Monthly.of(month -> Math.max(LEAST, days.in(month) * calm.in(month)));
    }
}
