package corridor.validation;

import corridor.stats.Estimate;

/**
 * A published figure beside the simulated one.
 *
 * @param ids in the collection of facts, comma separated
 * @param what in the words of the source
 * @param published as the source has it, with its unit
 * @param low and {@code high}: what the simulated mean should lie between
 * @param simulated mean over the replications
 * @param decimals to show of it
 * @param expected what the page says about it; numbers that say otherwise fail the build
 * @param reading what the comparison tells, or why it does not fit
 */
record Figure(
        String ids,
        String what,
        String published,
        double low,
        double high,
        Estimate simulated,
        int decimals,
        Verdict expected,
        String reading) {

    enum Verdict {
        WITHIN("within"),
        /** The mean is outside, but its interval reaches in. */
        AT_THE_EDGE("at the edge"),
        OUTSIDE("**outside**"),
        /** Somebody's aim, promise or best case: held against the result, not asked of it. */
        CLAIM("claim");

        private final String text;

        Verdict(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** What the numbers say. */
    Verdict found() {
        if (expected == Verdict.CLAIM) {
            return Verdict.CLAIM;
        }
        if (simulated.mean() >= low && simulated.mean() <= high) {
            return Verdict.WITHIN;
        }
        return simulated.high() >= low && simulated.low() <= high ? Verdict.AT_THE_EDGE : Verdict.OUTSIDE;
    }
}
