package corridor.experiment;

/** Waits for which theory has a formula. Times in and out are in one unit. */
final class PreflightTheory {

    private PreflightTheory() {}

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
