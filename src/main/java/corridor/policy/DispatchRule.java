package corridor.policy;

/** When a train or a vessel may leave its terminal. A closed set: each rule decides for itself, nobody asks which one it is. */
public sealed interface DispatchRule {

    /**
     * The earliest second at which it may leave with what is there now; asked again whenever more arrives.
     *
     * @param loadedTeu what would leave now; may exceed the capacity
     * @param waitingSinceSecond when the oldest of it became ready to leave, or when the vessel was ready for cargo
     * @param nowSecond the clock; the answer is never earlier
     */
    long leavesAtSecond(int loadedTeu, int capacityTeu, long waitingSinceSecond, long nowSecond);

    /** Waits for a share of the capacity, but never longer than {@code maxWaitSeconds}. */
    record FilledOrLate(double minFill, long maxWaitSeconds) implements DispatchRule {
        private static final double ROUNDING_TEU = 1e-6;

        public FilledOrLate {
            if (!(minFill > 0 && minFill <= 1)) {
                throw new IllegalArgumentException("The fill (%s) must be a share in (0, 1].".formatted(minFill));
            }
            if (maxWaitSeconds < 0) {
                throw new IllegalArgumentException(
                        "The longest wait (%d s) must be zero or more.".formatted(maxWaitSeconds));
            }
        }

        @Override
        public long leavesAtSecond(int loadedTeu, int capacityTeu, long waitingSinceSecond, long nowSecond) {
            // 0.55 x 100 is a little more than 55 in binary.
            boolean filled = loadedTeu >= minFill * capacityTeu - ROUNDING_TEU;
            return filled ? nowSecond : Math.max(nowSecond, waitingSinceSecond + maxWaitSeconds);
        }
    }

    /** Leaves on a timetable, every {@code periodSeconds} from {@code firstSecond}, full or not. */
    record Timetable(long periodSeconds, long firstSecond) implements DispatchRule {
        public Timetable {
            if (periodSeconds <= 0) {
                throw new IllegalArgumentException("The period (%d s) must be above zero.".formatted(periodSeconds));
            }
        }

        @Override
        public long leavesAtSecond(int loadedTeu, int capacityTeu, long waitingSinceSecond, long nowSecond) {
            long periods = Math.max(0, Math.floorDiv(nowSecond - firstSecond + periodSeconds - 1, periodSeconds));
            return firstSecond + periods * periodSeconds;
        }
    }
}
