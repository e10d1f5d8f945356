package corridor.flow;

import corridor.engine.BookedServers;
import corridor.engine.Engine.Action;
import corridor.engine.Level;
import corridor.engine.ServerPool;
import corridor.engine.Store;
import corridor.network.Closures;
import corridor.network.Equipment;
import corridor.network.Service;
import corridor.network.Site;
import corridor.network.Steps;
import corridor.random.Distribution;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
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
    /** Berths for vessels that boxes roll aboard, and those who work them. */
    final Store ramps;

    final ServerPool rampCrews;
    final BookedServers roadLifts;
    final Store tracks;
    final Store yard;
    /** Whether slots are lent to those who take away what they bring: where platforms are counted. */
    final boolean lends;
    /** What rail work here counts as. */
    final Cause railWork;

    /** Feeder lines that call here. */
    final List<Quayside> callers = new ArrayList<>();

    private final World world;
    private final int index;
    private final boolean neverShut;
    /** 1 while work at the quay has stopped. */
    final Level closed;

    private int storms;
    private boolean shut;
    private final long offKey;
    private final long onKey;
    private final Draw quayMove;
    private final Draw railMove;
    private final Draw roadMove;
    private final LongUnaryOperator opensAt;
    private final Units quayUnits;
    private final Units railUnits;
    private final BookedServers.Shifts railShifts;

    Terminal(World world, int index) {
        this.world = world;
        this.index = index;
        site = world.network.sites().get(index);
        neverShut = site.closures().spans().isEmpty();
        quayCranes = new ServerPool(world.engine, site.quayCranes());
        railCranes = new BookedServers(world.engine, site.hasRailCranes() ? site.railCranes() : 1);
        berths = new Store(world.engine, site.berths(), 0);
        ramps = new Store(world.engine, site.ramps(), 0);
        rampCrews = new ServerPool(world.engine, site.ramps());
        roadLifts = new BookedServers(world.engine, site.hasRoadLifts() ? site.roadLifts() : 1);
        tracks = new Store(world.engine, site.tracks(), 0);
        closed = new Level(world.engine);
        yard = new Store(world.engine, site.yardTeu(), 0);
        lends = world.network.lentTeu(index, site.yardTeu()) > 0;
        setYard(site.yardTeu());
        railWork = site.gaugeChange() ? Cause.GAUGE_CHANGE : Cause.HANDLING;
        offKey = world.luck.key("move-off/" + site.id());
        onKey = world.luck.key("move-on/" + site.id());
        quayMove = world.luck.draw(about(site.quaySecondsPerMove()));
        railMove = world.luck.draw(about(site.railSecondsPerMove()));
        roadMove = world.luck.draw(about(site.roadSecondsPerMove()));
        opensAt = site.closures()::opensAt;
        Equipment there = site.equipment();
        quayUnits =
                Units.of(world, "quay-crane/" + site.id(), site.quayCranes(), there.quayCranes(), there.quayFailures());
        railUnits =
                Units.of(world, "rail-crane/" + site.id(), site.railCranes(), there.railCranes(), there.railFailures());
        railShifts = (crane, second) -> railUnits.opensAt(crane, second, site.closures());
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

    /** Books a lift to take a box off its truck; returns when it is down. */
    long bookOffTruck(int box) {
        return bookRoad(box, offKey);
    }

    /** Books a lift to put a box onto its truck or trailer. */
    long bookOntoTruck(int box) {
        return bookRoad(box, onKey);
    }

    private long bookRoad(int box, long key) {
        return site.hasRoadLifts()
                ? roadLifts.book(roadMove.secondsAt(Luck.meet(world.boxes.key(box), key)), opensAt)
                : world.now();
    }

    /** Takes a cut of wagons or trailers over a ramp, with the luck of its first box. */
    void overRamp(Draw cut, long boxKey, boolean off, Action done) {
        rampCrews.request(cut.secondsAt(Luck.meet(boxKey, off ? offKey : onKey)), done, 0);
    }

    /** Room for a vessel. */
    Store berthsFor(Service service) {
        return service.rolling() == null ? berths : ramps;
    }

    /** How long it takes by the mean to lift so many boxes off a train, or off a vessel, if nobody else needs the cranes. */
    long plannedOffTrainSeconds(int boxes) {
        return site.hasRailCranes() ? Math.round(boxes * site.railSecondsPerMove() / site.railCranes()) : 0;
    }

    long plannedOffVesselSeconds(int boxes) {
        int cranes = Math.min(site.quayCranes(), site.quayCranesPerVessel());
        return site.hasQuay() ? Math.round(boxes * site.quaySecondsPerMove() / cranes) : 0;
    }

    private long bookRail(int box, long key) {
        if (!site.hasRailCranes()) {
            return world.now();
        }
        long seconds = railMove.secondsAt(Luck.meet(world.boxes.key(box), key));
        if (!railUnits.alwaysThere()) {
            return railCranes.book(seconds, railShifts);
        }
        return neverShut ? railCranes.book(seconds) : railCranes.book(seconds, opensAt);
    }

    /** Gives a box off a truck, or one that starts its journey here, a slot in the yard, now or when there is one. */
    void enterYard(int box, Action entered) {
        enterYard(box, yard.line(false), entered);
    }

    /** The same in a line of those who wait for slots. */
    void enterYard(int box, Store.Line line, Action entered) {
        world.boxes.setInYard(box, true);
        yard.request(world.boxes.teu(box), line, entered, box);
    }

    /**
     * Gives a train slots for all it brings, and then a track. A train that had its track first would keep it while it waits
     * for the yard, and no train could be loaded that empties the yard.
     */
    void admit(Train train, Store.Line line, Action yardGiven) {
        int slots = 0;
        for (int i = 0; i < train.boxes.size(); i++) {
            int box = train.boxes.get(i);
            if (!world.rollsOff(box)) {
                world.boxes.setInYard(box, true);
                slots += world.boxes.teu(box);
            }
        }
        if (slots == 0) {
            yardGiven.fire(train.index);
        } else {
            yard.request(slots, line, yardGiven, train.index);
        }
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
            boolean lent = yard.isLending();
            yard.release(world.boxes.teu(box));
            if (lent && !yard.isLending()) {
                world.platforms.forEach(Platforms::reconsider);
            }
        }
    }

    /** Of its site. */
    int index() {
        return index;
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

    /** Sees to the days on which the terminal is shut, or there is less of it. */
    void start() {
        Action turn = shuts -> shut(shuts == 1);
        for (Closures.Span span : site.closures().spans()) {
            world.engine.schedule(span.fromSecond(), 0, turn, 1);
            world.engine.schedule(span.toSecond(), 0, turn, 0);
        }
        quayUnits.onChange(world.engine, ignored -> countCranes());
        countCranes();
        Equipment there = site.equipment();
        onSteps(there.berths(), now -> {
            berths.setCapacity(there.berths().of(site.berths(), now), 0);
            callFromTheRoads();
        });
        onSteps(there.tracks(), now -> tracks.setCapacity(there.tracks().of(site.tracks(), now), 0));
        onSteps(there.yard(), now -> setYard(there.yard().of(site.yardTeu(), now)));
    }

    private void setYard(int slots) {
        yard.setCapacity(slots, slots - site.yardTeuForTrains(slots), world.network.lentTeu(index, slots));
    }

    private void countCranes() {
        if (!isClosed()) {
            quayCranes.setServers(quayUnits.at(world.now()));
        }
    }

    private void onSteps(Steps steps, LongConsumer takeUp) {
        Action change = ignored -> takeUp.accept(world.now());
        for (Steps.Step step : steps.constant() ? List.<Steps.Step>of() : steps.steps()) {
            world.engine.schedule(step.fromSecond(), 0, change, 0);
        }
    }

    private void shut(boolean shuts) {
        shut = shuts;
        quayChanged();
        tracks.setOpen(!shuts);
    }

    private void quayChanged() {
        closed.change((isClosed() ? 1 : 0) - closed.value());
        if (isClosed()) {
            quayCranes.setServers(0);
            rampCrews.setServers(0);
            berths.setOpen(false);
            ramps.setOpen(false);
        }
        callers.forEach(Quayside::terminalChanged);
        if (!isClosed()) {
            quayCranes.setServers(quayUnits.at(world.now()));
            rampCrews.setServers(site.ramps());
            berths.setOpen(true);
            ramps.setOpen(true);
            callFromTheRoads();
        }
    }

    /** There may be a berth to be had. */
    void callFromTheRoads() {
        callers.forEach(Quayside::callFromTheRoads);
    }

    double roadBacklogSeconds() {
        return roadLifts.backlogSeconds();
    }

    /** How long a box that needs a rail crane now waits for it. */
    double railBacklogSeconds() {
        return railCranes.backlogSeconds();
    }

    void startMeasuring() {
        quayCranes.startMeasuring();
        railCranes.startMeasuring();
        berths.startMeasuring();
        ramps.startMeasuring();
        rampCrews.startMeasuring();
        roadLifts.startMeasuring();
        tracks.startMeasuring();
        yard.startMeasuring();
        closed.startMeasuring();
    }

    /** The busiest of cranes, lifts, berths and tracks; NaN where nothing is limited. */
    double utilisation() {
        double busiest = Double.NaN;
        if (site.hasQuay()) {
            busiest = Math.max(quayCranes.meanBusy() / site.quayCranes(), berths.meanUsed() / site.berths());
        }
        if (site.hasRailCranes()) {
            double rail = Math.max(railCranes.meanBusy() / site.railCranes(), tracks.meanUsed() / site.tracks());
            busiest = busier(busiest, rail);
        }
        if (site.hasRoadLifts()) {
            busiest = busier(busiest, roadLifts.meanBusy() / site.roadLifts());
        }
        if (site.ramps() != Site.NO_LIMIT) {
            busiest = busier(busiest, ramps.meanUsed() / site.ramps());
        }
        return busiest;
    }

    private static double busier(double busiest, double other) {
        return Double.isNaN(busiest) ? other : Math.max(busiest, other);
    }

    /** The days of a wait for a train that ends now on which the terminal was shut. */
    void moveShutInQueue(int box) {
        if (!neverShut) {
            moveShut(box, Cause.WAITING_TRAIN, world.boxes.queuedSecond(box));
        }
    }

    private void moveShut(int box, Cause cause, long sinceSecond) {
        world.boxes.move(box, cause, Cause.CLOSED, site.closures().secondsBetween(sinceSecond, world.now()));
    }

    /** The same of a wait for something else, since the box last turned to another cause. */
    void moveShut(int box, Cause cause) {
        // Most are never shut, and this is asked of every box several times.
        if (!neverShut) {
            moveShut(box, cause, world.boxes.since(box));
        }
    }
}
