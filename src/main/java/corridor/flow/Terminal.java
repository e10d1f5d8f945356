package corridor.flow;

import corridor.engine.BookedServers;
import corridor.engine.Engine.Action;
import corridor.engine.ServerPool;
import corridor.engine.Store;
import corridor.network.Closures;
import corridor.network.Site;
import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * A terminal at work: tracks and berths, cranes at both sides, and the yard between. A box holds a slot of the yard from
 * before it is lifted off until it is lifted on. When the yard is full vessels lift nothing more off, and trains wait outside.
 */
final class Terminal {

    /** Crane moves vary about their mean by half of it either way: no published spread; cv 0.29. */
    private static final double SPREAD = 0.5;

    final Site site;
    final ServerPool quayCranes;
    final BookedServers railCranes;
    final Store berths;
    final Store tracks;
    final Store yard;
    /** What rail work here counts as. */
    final Cause railWork;

    /** Feeder lines that call here. */
    final List<Quayside> callers = new ArrayList<>();

    private final World world;
    private final int index;
    private int storms;
    private boolean shut;
    private final long offKey;
    private final long onKey;
    private final Draw quayMove;
    private final Draw railMove;
    private final LongUnaryOperator opensAt;

    Terminal(World world, int index) {
        this.world = world;
        this.index = index;
        site = world.network.sites().get(index);
        quayCranes = new ServerPool(world.engine, site.quayCranes());
        railCranes = new BookedServers(world.engine, site.hasRailCranes() ? site.railCranes() : 1);
        berths = new Store(world.engine, site.berths(), 0);
        tracks = new Store(world.engine, site.tracks(), 0);
        yard = new Store(world.engine, site.yardTeu(), site.yardTeu() - site.yardTeuForTrains());
        railWork = site.gaugeChange() ? Cause.GAUGE_CHANGE : Cause.HANDLING;
        offKey = world.luck.key("move-off/" + site.id());
        onKey = world.luck.key("move-on/" + site.id());
        quayMove = world.luck.draw(about(site.quaySecondsPerMove()));
        railMove = world.luck.draw(about(site.railSecondsPerMove()));
        opensAt = site.closures()::opensAt;
    }

    private static Distribution about(double mean) {
        return new Distribution.Uniform((1 - SPREAD) * mean, (1 + SPREAD) * mean);
    }

    void offVessel(int box, Action done) {
        quayCranes.request(quayMove.secondsAt(Luck.meet(world.boxes.key(box), offKey)), done, box);
    }

    void ontoVessel(int box, Action done) {
        quayCranes.request(quayMove.secondsAt(Luck.meet(world.boxes.key(box), onKey)), done, box);
    }

    /** Books a crane to lift a box off its train; returns when it is down, which is now where there are no cranes. */
    long bookOff(int box) {
        return bookRail(box, offKey);
    }

    /** Books a crane to lift a box onto its train. */
    long bookOn(int box) {
        return bookRail(box, onKey);
    }

    private long bookRail(int box, long key) {
        return site.hasRailCranes()
                ? railCranes.book(railMove.secondsAt(Luck.meet(world.boxes.key(box), key)), opensAt)
                : world.now();
    }

    /** Gives a box off a vessel, or one that starts its journey here, a slot in the yard, now or when there is one. */
    void enterYard(int box, boolean offVessel, Action entered) {
        world.boxes.setInYard(box, true);
        yard.request(world.boxes.teu(box), offVessel, entered, box);
    }

    /**
     * Gives a train slots for all it brings, and then a track. A train that had its track first would keep it while it waits
     * for the yard, and no train could be loaded that empties the yard.
     */
    void admit(Train train, Action yardGiven) {
        for (int i = 0; i < train.boxes.size(); i++) {
            world.boxes.setInYard(train.boxes.get(i), true);
        }
        yard.request(train.teu, false, yardGiven, train.index);
    }

    /** A box stands in the yard from now on, as those see it who charge for it. */
    void putDown(int box) {
        world.boxes.store(box, world.now());
    }

    void leaveYard(int box) {
        if (world.boxes.inYard(box)) {
            world.boxes.setInYard(box, false);
            long stored = world.now() - world.boxes.storedSecond(box);
            if (stored > site.storage().freeSeconds()) {
                world.recorder.stored(box, site.storage().cents(world.boxes.teu(box), stored));
            }
            yard.release(world.boxes.teu(box));
        }
    }

    /** Whether work at the quay has stopped. */
    boolean isClosed() {
        return storms > 0 || shut;
    }

    /** Why it has. */
    Cause whyClosed() {
        return shut ? Cause.CLOSED : Cause.WEATHER;
    }

    /** Another storm has come: with the first, work at the quay stops. */
    void stormBegins() {
        if (storms++ == 0) {
            world.journal.weather(world.now(), index, true);
            quayChanged();
        }
    }

    /** A storm is over: with the last, work goes on. */
    void stormEnds() {
        if (--storms == 0) {
            world.journal.weather(world.now(), index, false);
            quayChanged();
        }
    }

    /** Sees to the days on which the terminal is shut. */
    void start() {
        Action turn = shuts -> shut(shuts == 1);
        for (Closures.Span span : site.closures().spans()) {
            world.engine.schedule(span.fromSecond(), 0, turn, 1);
            world.engine.schedule(span.toSecond(), 0, turn, 0);
        }
    }

    private void shut(boolean shuts) {
        shut = shuts;
        quayChanged();
        tracks.setOpen(!shuts);
    }

    private void quayChanged() {
        if (isClosed()) {
            quayCranes.setServers(0);
            berths.setOpen(false);
        }
        callers.forEach(Quayside::terminalChanged);
        if (!isClosed()) {
            quayCranes.setServers(site.quayCranes());
            berths.setOpen(true);
        }
    }

    /** How long a box that needs a rail crane now waits for it. */
    double railBacklogSeconds() {
        return railCranes.backlogSeconds();
    }

    void startMeasuring() {
        quayCranes.startMeasuring();
        railCranes.startMeasuring();
        berths.startMeasuring();
        tracks.startMeasuring();
        yard.startMeasuring();
    }

    /** The busiest of cranes, berths and tracks; NaN where nothing is limited. */
    double utilisation() {
        double busiest = Double.NaN;
        if (site.hasQuay()) {
            busiest = Math.max(quayCranes.meanBusy() / site.quayCranes(), berths.meanUsed() / site.berths());
        }
        if (site.hasRailCranes()) {
            double rail = Math.max(railCranes.meanBusy() / site.railCranes(), tracks.meanUsed() / site.tracks());
            busiest = Double.isNaN(busiest) ? rail : Math.max(busiest, rail);
        }
        return busiest;
    }
}
