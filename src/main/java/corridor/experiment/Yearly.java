package corridor.experiment;

import corridor.network.Network;

/**
 * What a replication counts, told of a year of 365 days, however long it measures: what is said to be a year is made so here,
 * and nowhere else.
 */
record Yearly(double perCounted) {

    private static final double SECONDS_PER_YEAR = 365 * 86_400.0;

    static Yearly of(Network network) {
        return new Yearly(SECONDS_PER_YEAR / network.horizonSeconds());
    }

    double of(double counted) {
        return counted * perCounted;
    }
}
