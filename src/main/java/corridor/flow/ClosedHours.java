package corridor.flow;

import corridor.units.DailyHours;

/** How much of a stretch of time lies outside the opening hours. */
final class ClosedHours {

    private ClosedHours() {}

    static long between(DailyHours hours, long fromSecond, long toSecond) {
        long closed = 0;
        long at = fromSecond;
        while (at < toSecond) {
            boolean open = LinePaths.isOpen(hours, at);
            long change = Math.min(toSecond, open ? LinePaths.closing(hours, at) : LinePaths.opening(hours, at));
            closed += open ? 0 : change - at;
            at = change;
        }
        return closed;
    }
}
