package corridor.experiment;

/** Waits for which theory has a formula. Times in and out are in one unit. */
final class PreflightTheory {

    private PreflightTheory() {}

    /**
     * The chance that a customer of M/M/c has to wait (Erlang's C formula; Kleinrock 1975, Queueing Systems I, p. 103, equation
     * 3.40), through Erlang's B so that nothing overflows.
     *
     * @param erlangs arrivals x mean service
     */
    static double erlangC(int servers, double erlangs) {
        if (erlangs >= servers) {
            return 1;
        }
        double lost = 1;
        for (int n = 1; n <= servers; n++) {
            lost = erlangs * lost / (n + erlangs * lost);
        }
        return servers * lost / (servers - erlangs * (1 - lost));
    }

    /** Mean wait in M/M/c before service begins; infinite at a load of one. */
    static double erlangWait(int servers, double perTime, double meanService) {
        double erlangs = perTime * meanService;
        return erlangs >= servers
                ? Double.POSITIVE_INFINITY
                : erlangC(servers, erlangs) * meanService / (servers - erlangs);
    }

    /**
     * Trains that bring their boxes to cranes all at once, the cranes counted as one that is as fast as all together: bulk
     * arrivals at one exponential server, M^X/M/1 (Kleinrock 1975, Queueing Systems I, section 4.5, pp. 134-136).
     *
     * @param batchesPerTime Poisson
     * @param meanBatch mean of the batch sizes X
     * @param meanSquare mean of their squares
     */
    record Bulk(double batchesPerTime, double meanBatch, double meanSquare, double meanService) {

        double load() {
            return batchesPerTime * meanBatch * meanService;
        }

        /** From the arrival of a box to the end of its own lift: s (1 + E[X^2] / E[X]) / (2 (1 - load)). */
        double meanTime() {
            return load() >= 1
                    ? Double.POSITIVE_INFINITY
                    : meanService * (1 + meanSquare / meanBatch) / (2 * (1 - load()));
        }

        /**
         * Batches present on average, by Little's law: each stays for the work before it, as Pollaczek and Khinchine have it for
         * batches taken as customers, and for its own.
         */
        double meanBatches() {
            double own = meanBatch * meanService;
            double ownSquare = (meanBatch + meanSquare) * meanService * meanService;
            return load() >= 1
                    ? Double.POSITIVE_INFINITY
                    : batchesPerTime * (own + batchesPerTime * ownSquare / (2 * (1 - load())));
        }
    }
}
