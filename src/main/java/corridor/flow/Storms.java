package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.network.StormArea;
import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import java.time.Duration;

/** The weather of one area: the same kind of year, and the same
 * storms at the same times, in every scenario that does not change the area itself. */
final class Storms {

    /** Mean length of a month. */
    private static final double SECONDS_PER_MONTH = Duration.ofDays(365).toSeconds() / 12.0;

    private final World world;
    private final StormArea area;
    private final SeasonalArrivals arrivals;
    private final Draw gap;
    private final Draw length;
    private final long gapKey;
    private final long lengthKey;
    private final Action begin = this::begin;
    private final Action end = ignored -> end();

    Storms(World world, StormArea area) {
        this.world = world;
        this.area = area;
        StormArea.Year year = area.drawn(Luck.uniform(world.luck.key("storm-year/" + area.id())));
        double[] perSecond = year.perMonth().stream()
                .mapToDouble(count -> count / SECONDS_PER_MONTH)
                .toArray();
        arrivals = SeasonalArrivals.ofYear(world.network.months(), perSecond);
        gap = world.luck.draw(new Distribution.Exponential(1));
        length = world.luck.draw(year.lengthSeconds());
        gapKey = world.luck.key("storm/" + area.id());
        lengthKey = world.luck.key("storm-length/" + area.id());
    }

    void start() {
        scheduleNext(0);
    }

    private void scheduleNext(int storm) {
        long at = arrivals.next(gap.at(Luck.key(gapKey, storm)));
        if (at != Long.MAX_VALUE) {
            world.engine.schedule(at - world.now(), 0, begin, storm);
        }
    }

    private void begin(int storm) {
        area.sites().forEach(site -> world.terminals[site].stormBegins());
        world.engine.schedule(length.secondsAt(Luck.key(lengthKey, storm)), 0, end, storm);
        scheduleNext(storm + 1);
    }

    private void end() {
        area.sites().forEach(site -> world.terminals[site].stormEnds());
    }
}
