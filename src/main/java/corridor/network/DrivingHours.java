package corridor.network;

/**
 * How long a driver may be at the wheel, in seconds: {@code day} between two rests and {@code stretch} between two breaks. Left
 * out are the shorter rests and longer days that are allowed now and then, the hours of a week, and second drivers.
 */
public record DrivingHours(long day, long rest, long stretch, long pause) {

    private static final long SECONDS_PER_HOUR = 3_600;
    private static final long SECONDS_PER_MINUTE = 60;

    /**
     * The rule of the AETR, the European Agreement concerning the Work of Crews of Vehicles Engaged in International Road
     * Transport (Geneva 1970), to which the states of the corridor's roads belong, and of Regulation (EC) 561/2006, articles 6
     * to 8: 9 h a day, 11 h of rest, 45 min of break after 4.5 h.
     */
    public static final DrivingHours AETR = new DrivingHours(
            9 * SECONDS_PER_HOUR, 11 * SECONDS_PER_HOUR, 9 * SECONDS_PER_HOUR / 2, 45 * SECONDS_PER_MINUTE);

    /** One driver: how long he has been at the wheel since his last break, and since his last rest. Changes as he drives. */
    public static final class Driver {
        private final DrivingHours rule;
        private long sinceBreak;
        private long sinceRest;

        public Driver(DrivingHours rule) {
            this.rule = rule;
        }

        /** Seconds until he has driven this long, with the breaks and rests that he must take before. */
        public long drive(long atTheWheelSeconds) {
            long elapsed = 0;
            long left = atTheWheelSeconds;
            while (left > 0) {
                if (sinceRest >= rule.day) {
                    elapsed += rule.rest;
                    rested(rule.rest);
                } else if (sinceBreak >= rule.stretch) {
                    elapsed += rule.pause;
                    rested(rule.pause);
                }
                long stretch = Math.min(left, Math.min(rule.day - sinceRest, rule.stretch - sinceBreak));
                sinceBreak += stretch;
                sinceRest += stretch;
                elapsed += stretch;
                left -= stretch;
            }
            return elapsed;
        }

        /** He stood still with nothing to do for so long; that counts if it is long enough. */
        public void rested(long seconds) {
            if (seconds >= rule.rest) {
                sinceRest = 0;
                sinceBreak = 0;
            } else if (seconds >= rule.pause) {
                sinceBreak = 0;
            }
        }
    }
}
