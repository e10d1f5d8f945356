package corridor.flow;

import corridor.engine.Engine;
import corridor.engine.Engine.Action;
import corridor.network.Closures;
import corridor.network.Failures;
import corridor.network.Site;
import corridor.network.Steps;
import corridor.random.Draw;
import corridor.random.Luck;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Equal cranes, of which some are out: on certain days the last of them, and each while it is repaired. When they fail is drawn
 * crane by crane when a run is set up, and is the same in every scenario.
 */
final class Units {

    private final int usual;
    private final Steps left;
    private final Closures[] repairs;
    private final boolean alwaysThere;

    private Units(int usual, Steps left, Closures[] repairs) {
        this.usual = usual;
        this.left = left;
        this.repairs = repairs;
        alwaysThere = left.constant() && repairs.length == 0;
    }

    /** @param name that their luck hangs on */
    static Units of(World world, String name, int usual, Steps left, @Nullable Failures failures) {
        Closures[] repairs = new Closures[failures == null || usual == Site.NO_LIMIT ? 0 : usual];
        for (int unit = 0; unit < repairs.length; unit++) {
            repairs[unit] = repairs(world, name + "/" + unit, java.util.Objects.requireNonNull(failures));
        }
        return new Units(usual, left, repairs);
    }

    /** When one machine is under repair, as long as anything may run. */
    static Closures repairs(World world, String name, Failures failures) {
        Draw between = world.luck.draw(failures.betweenSeconds());
        Draw repair = world.luck.draw(failures.repairSeconds());
        long betweenKey = world.luck.key("failure/" + name);
        long repairKey = world.luck.key("repair/" + name);
        List<Closures.Span> spans = new ArrayList<>();
        long at = 0;
        for (int n = 0; at < Simulation.lastSecond(world.network); n++) {
            long fails = at + Math.max(1, between.secondsAt(Luck.key(betweenKey, n)));
            at = fails + Math.max(1, repair.secondsAt(Luck.key(repairKey, n)));
            spans.add(new Closures.Span(fails, at));
        }
        return new Closures(spans);
    }

    boolean alwaysThere() {
        return alwaysThere;
    }

    /** How many are there. */
    int at(long second) {
        int there = left.of(usual, second);
        int inOrder = there;
        for (int unit = 0; unit < there && repairs.length > 0; unit++) {
            inOrder -= repairs[unit].at(second) ? 1 : 0;
        }
        return inOrder;
    }

    /** This second, or the next at which a unit is there and what else there is lets it work. */
    long opensAt(int unit, long second, Closures closures) {
        long at = second;
        long before;
        do {
            before = at;
            at = closures.opensAt(at);
            if (unit >= left.of(usual, at)) {
                at = left.nextChange(at);
            }
            at = repairs.length == 0 ? at : repairs[unit].opensAt(at);
        } while (at != before);
        return at;
    }

    /** Has something done whenever their number may change. */
    void onChange(Engine engine, Action changed) {
        TreeSet<Long> seconds = new TreeSet<>();
        left.steps().forEach(step -> seconds.add(step.fromSecond()));
        for (Closures closures : repairs) {
            closures.spans().forEach(span -> {
                seconds.add(span.fromSecond());
                seconds.add(span.toSecond());
            });
        }
        seconds.remove(0L);
        seconds.forEach(second -> engine.schedule(second, 0, changed, 0));
    }
}
