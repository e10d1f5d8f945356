package corridor.policy;

import corridor.policy.DispatchRule.FilledOrLate;

/**
 * What is done with platforms that stand idle at one end of a line while another end has too few. A closed set: each rule
 * decides for itself. What it sends goes aboard of trains that have room, or as a train of empty platforms.
 */
public sealed interface ReturnRule {

    /** The platforms of one pool at one terminal, as a dispatcher sees them. */
    interface Stand {
        /** That stand there. */
        int standing();

        /** On their way to it, laden or empty. */
        int coming();

        /** The stock it began with. */
        int home();

        /** For all boxes that wait where a train is due and has too few. */
        int wanted();
    }

    /** Whether it ever sends any. */
    default boolean sendsAny() {
        return true;
    }

    /** How many platforms this end may spare for that one, zero or more. */
    int toSend(Stand here, Stand there);

    /**
     * The earliest second at which a train of empties may leave.
     *
     * @param platforms that it would take
     * @param most that fit in one train
     * @param sinceSecond since when there has been something to send
     */
    long leavesAtSecond(int platforms, int most, long sinceSecond, long nowSecond);

    /** Platforms come back under boxes only. */
    record None() implements ReturnRule {

        @Override
        public boolean sendsAny() {
            return false;
        }

        @Override
        public int toSend(Stand here, Stand there) {
            return 0;
        }

        @Override
        public long leavesAtSecond(int platforms, int most, long sinceSecond, long nowSecond) {
            return Long.MAX_VALUE;
        }
    }

    /** What is more than the stock of one end goes where there is less than the stock. */
    record Balance(FilledOrLate departs) implements ReturnRule {

        @Override
        public int toSend(Stand here, Stand there) {
            int missing = there.home() - there.standing() - there.coming();
            return Math.max(0, Math.min(here.standing() - Math.max(here.home(), here.wanted()), missing));
        }

        @Override
        public long leavesAtSecond(int platforms, int most, long sinceSecond, long nowSecond) {
            return departs.leavesAtSecond(platforms, most, sinceSecond, nowSecond);
        }
    }

    /**
     * What nobody here waits for goes where a train that is due waits for platforms: as many as all boxes behind it lack, or
     * where more come in than one train takes the rule would never catch up.
     */
    record WhenShort(FilledOrLate departs) implements ReturnRule {

        @Override
        public int toSend(Stand here, Stand there) {
            int missing = there.wanted() - there.standing() - there.coming();
            return Math.max(0, Math.min(here.standing() - here.wanted(), missing));
        }

        @Override
        public long leavesAtSecond(int platforms, int most, long sinceSecond, long nowSecond) {
            return departs.leavesAtSecond(platforms, most, sinceSecond, nowSecond);
        }
    }
}
