package corridor.network;

import corridor.units.DailyHours;

/** The hours of a day in which something is open, by the clocks of a place. */
public record OpenHours(DailyHours hours, LocalClock clock) {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final int SECONDS_PER_MINUTE = 60;

    public boolean roundTheClock() {
        return hours.roundTheClock();
    }

    /** How long it is open, in minutes of a day. */
    public int openMinutes() {
        return hours.openMinutes();
    }

    public boolean at(long second) {
        if (hours.roundTheClock()) {
            return true;
        }
        long minute = Math.floorMod(second + clock.aheadAt(second), SECONDS_PER_DAY) / SECONDS_PER_MINUTE;
        return hours.fromMinute() < hours.toMinute()
                ? minute >= hours.fromMinute() && minute < hours.toMinute()
                : minute >= hours.fromMinute() || minute < hours.toMinute();
    }

    /** The next second at which the hours begin. */
    public long opensAfter(long second) {
        return next(hours.fromMinute(), second);
    }

    /** The next second at which the hours end. */
    public long closesAfter(long second) {
        return next(hours.toMinute(), second);
    }

    /** When it is that minute of the day next; clocks that are put forward or back between are minded. */
    private long next(int minute, long second) {
        long ahead = clock.aheadAt(second);
        long local = second + ahead;
        long midnight = Math.floorDiv(local, SECONDS_PER_DAY) * SECONDS_PER_DAY;
        long today = midnight + (long) minute * SECONDS_PER_MINUTE;
        long then = (today > local ? today : today + SECONDS_PER_DAY) - ahead;
        return Math.max(second + 1, then + ahead - clock.aheadAt(then));
    }

    /** How much of a stretch of time lies outside the hours. */
    public long closedBetween(long fromSecond, long toSecond) {
        long closed = 0;
        long at = fromSecond;
        while (at < toSecond && !hours.roundTheClock()) {
            boolean open = at(at);
            long change = Math.min(toSecond, open ? closesAfter(at) : opensAfter(at));
            closed += open ? 0 : change - at;
            at = change;
        }
        return closed;
    }

    /** How much of it lies outside the hours or on days on which it is shut, each second counted once. */
    public long closedBetween(Closures closures, long fromSecond, long toSecond) {
        long closed = closures.secondsBetween(fromSecond, toSecond);
        long at = fromSecond;
        for (int i = 0; i < closures.spans().size(); i++) {
            Closures.Span span = closures.spans().get(i);
            closed += closedBetween(at, Math.min(toSecond, span.fromSecond()));
            at = Math.max(at, span.toSecond());
        }
        return closed + closedBetween(at, toSecond);
    }
}
