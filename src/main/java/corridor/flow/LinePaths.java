package corridor.flow;

import corridor.network.Line;
import corridor.network.OpenHours;
import corridor.network.Service;

/**
 * Train paths of every line and direction: slots at equal intervals, each for one train, within the hours in which trains may
 * enter. A train that comes too late for a slot takes the next free one.
 */
final class LinePaths {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final int SECONDS_PER_MINUTE = 60;

    private final World world;
    private final long[] lastTaken;

    LinePaths(World world) {
        this.world = world;
        lastTaken = new long[2 * world.network.lines().size()];
        java.util.Arrays.fill(lastTaken, Long.MIN_VALUE / 2);
    }

    /** Books the next path for a train of this direction from this stop; returns when it may enter, in seconds. */
    long take(Service service, boolean forward, int stop) {
        Line line = world.network.lines().get(service.line(forward, stop));
        int from = service.site(forward, stop);
        int to = service.site(forward, stop + 1);
        int track = 2 * service.line(forward, stop) + (from < to ? 0 : 1);
        // A train may be faster than the booking expected, and the line not open yet.
        long slot = nextSlot(line, track, Math.max(world.now(), line.openFromSecond()));
        while (line.closures().at(slot)) {
            slot = nextSlot(line, track, line.closures().opensAt(slot));
        }
        lastTaken[track] = slot;
        return slot;
    }

    private long nextSlot(Line line, int track, long second) {
        long slot = second;
        long headway = line.headwaySeconds(second);
        OpenHours hours = line.hours(track % 2 == 0);
        if (headway > 0) {
            slot = Math.max(nextOfGrid(hours, headway, slot), lastTaken[track] + headway);
        }
        slot = hours.at(slot) ? slot : hours.opensAfter(slot);
        // When there are more paths again, or fewer, they are counted anew.
        long change = line.paths().nextChange(second);
        return slot <= change ? slot : nextSlot(line, track, change);
    }

    /** The next path: every headway, counted from the last time that the hours began. */
    private static long nextOfGrid(OpenHours hours, long headway, long second) {
        boolean byDay = hours.roundTheClock();
        long from = byDay ? 0 : hours.opensAfter(second) - SECONDS_PER_DAY;
        long step = byDay ? headway : Math.min(headway, SECONDS_PER_DAY);
        return from - Math.floorDiv(from - second, step) * step;
    }

    /** How much of the wait for a path until this second falls into hours, or days, in which nothing may enter. */
    long closedSeconds(Service service, boolean forward, int stop, long entersSecond) {
        Line line = world.network.lines().get(service.line(forward, stop));
        long opens = Math.min(entersSecond, Math.max(world.now(), line.openFromSecond()));
        boolean upward = service.site(forward, stop) < service.site(forward, stop + 1);
        return opens - world.now() + line.hours(upward).closedBetween(line.closures(), opens, entersSecond);
    }

    /** Trains a day that the tightest line of a service lets through; infinite where none is limited. */
    double perDay(Service service) {
        double fewest = Double.POSITIVE_INFINITY;
        for (int line : service.lines()) {
            fewest = Math.min(fewest, perDay(world.network.lines().get(line)));
        }
        return fewest;
    }

    private static double perDay(Line line) {
        if (line.headwaySeconds() == 0) {
            return Double.POSITIVE_INFINITY;
        }
        long openSeconds = (long) line.hoursUpward().openMinutes() * SECONDS_PER_MINUTE;
        boolean severalANight = line.headwaySeconds() <= openSeconds;
        return (double) (severalANight ? openSeconds : SECONDS_PER_DAY) / line.headwaySeconds();
    }
}
