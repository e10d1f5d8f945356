package corridor.policy;

/**
 * Whether vessels and trains are timed to meet: whether a departure that is due is held for cargo that is announced to it. A
 * closed set: each rule decides for itself.
 */
public sealed interface ScheduleRule {

    /** The longest that a departure is held after it was due, in seconds; 0 where none ever is. */
    long longestHoldSeconds();

    /**
     * Whether it is held.
     *
     * @param announcedTeu that will be ready for it within the longest hold
     * @param roomTeu that it had left when it was due
     */
    boolean holds(int announcedTeu, int roomTeu);

    /** What is due leaves. */
    record EachForItself() implements ScheduleRule {

        @Override
        public long longestHoldSeconds() {
            return 0;
        }

        @Override
        public boolean holds(int announcedTeu, int roomTeu) {
            return false;
        }
    }

    /** What is due is held, but no longer than {@code longestHoldSeconds}, while at least {@code leastTeu} more would catch it. */
    record Synchronised(long longestHoldSeconds, int leastTeu) implements ScheduleRule {

        public Synchronised {
            if (longestHoldSeconds < 0) {
                throw new IllegalArgumentException(
                        "The longest hold (%d s) must be zero or more.".formatted(longestHoldSeconds));
            }
            if (leastTeu < 1) {
                throw new IllegalArgumentException(
                        "A departure is held for 1 TEU or more, not for %d TEU.".formatted(leastTeu));
            }
        }

        @Override
        public boolean holds(int announcedTeu, int roomTeu) {
            return Math.min(announcedTeu, roomTeu) >= leastTeu;
        }
    }
}
