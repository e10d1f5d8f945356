package corridor.units;

/**
 * The hours of a day in which something is open, in minutes after midnight; {@code toMinute} is exclusive. Open round the
 * clock is 0 to 1,440. Hours that run over midnight have {@code toMinute < fromMinute}.
 */
public record DailyHours(int fromMinute, int toMinute) {

    public static final int MINUTES_PER_DAY = 1_440;
    public static final DailyHours ROUND_THE_CLOCK = new DailyHours(0, MINUTES_PER_DAY);

    public DailyHours {
        if (fromMinute < 0
                || fromMinute >= MINUTES_PER_DAY
                || toMinute <= 0
                || toMinute > MINUTES_PER_DAY
                || fromMinute == toMinute) {
            throw new IllegalArgumentException(
                    "The hours (minute %d to %d of the day) must be two different times of one day."
                            .formatted(fromMinute, toMinute));
        }
    }

    public boolean roundTheClock() {
        return fromMinute == 0 && toMinute == MINUTES_PER_DAY;
    }

    /** How long it is open, in minutes of a day. */
    public int openMinutes() {
        return Math.floorMod(toMinute - fromMinute - 1, MINUTES_PER_DAY) + 1;
    }

    @Override
    public String toString() {
        return "%02d:%02d-%02d:%02d".formatted(fromMinute / 60, fromMinute % 60, toMinute / 60, toMinute % 60);
    }
}
