package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.Store;
import corridor.network.Line;
import corridor.network.LineUse;
import corridor.network.Service;
import corridor.network.Steps;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import org.jspecify.annotations.Nullable;

/**
 * One train service in one direction: makes up trains, loads them, and runs them from stop to stop through paths and borders to
 * where they are unloaded.
 */
final class TrainLine implements Carrier {

    private static final double DAYS_PER_YEAR = 365;

    private static final double SECONDS_PER_DAY = 86_400;

    final World world;
    final int serviceIndex;
    final Service service;
    final boolean forward;

    private final @Nullable CustomsOffice[] offices;
    private final TrainQueue[] queues;
    private int capacityTeu;
    private final Draw[] runs;
    private final long[] runKeys;
    private final long emptyKey;
    private long emptyTrains;
    private final @Nullable Platforms platforms;

    /** Since when there have been platforms to send back by this line; the end of time when there are none. */
    long idleSinceSecond = Long.MAX_VALUE;

    private final Action load = this::load;
    private final Action loadedAll = this::loadedAll;
    private final Action depart = this::depart;
    private final Action arrive = this::arrive;
    private final Unloading unloading;
    private final Approach approach;

    TrainLine(World world, int serviceIndex, boolean forward) {
        this.world = world;
        this.serviceIndex = serviceIndex;
        this.forward = forward;
        service = world.network.services().get(serviceIndex);
        capacityTeu = service.capacityTeu(0);
        int stops = service.sites().size();
        offices = new CustomsOffice[stops];
        queues = new TrainQueue[stops - 1];
        runs = new Draw[stops - 1];
        runKeys = new long[stops - 1];
        platforms = world.platformsOf(serviceIndex);
        if (platforms != null) {
            platforms.add(this);
        }
        emptyKey = world.luck.key("empty-train/" + service.id() + "/" + forward);
        for (int stop = 0; stop < stops; stop++) {
            offices[stop] = world.officeAt(service, forward, stop);
            if (stop < stops - 1) {
                queues[stop] = new TrainQueue(this, stop);
                Line line = world.network.lines().get(service.line(forward, stop));
                runs[stop] = world.luck.draw(line.runSeconds());
                runKeys[stop] = world.luck.key("run/" + line.id());
            }
        }
        approach = new Approach(this, offices);
        unloading = new Unloading(this, offices[stops - 1], approach);
    }

    /** Most that it can take away, by its paths and its timetable; infinite where neither limits it. */
    double teuPerDay() {
        double departures = Math.min(world.paths.perDay(service), LineUse.mostPerYear(service) / DAYS_PER_YEAR);
        return departures * service.capacityTeu();
    }

    void start() {
        Action change = ignored -> {
            capacityTeu = service.capacityTeu(world.now());
            for (TrainQueue queue : queues) {
                queue.capacityChanged();
            }
        };
        for (Steps.Step step : service.capacityLeft().steps()) {
            if (step.fromSecond() > 0) {
                world.engine.schedule(step.fromSecond(), 0, change, 0);
            }
        }
    }

    /** Of a train that is made up now. */
    int capacityTeu() {
        return capacityTeu;
    }

    @Override
    public @Nullable Platforms platforms() {
        return platforms;
    }

    int firstSite() {
        return service.site(forward, 0);
    }

    int lastSite() {
        return service.site(forward, service.lastStop());
    }

    /** Most platforms in one of its trains. */
    int longest() {
        return java.util.Objects.requireNonNull(platforms).pool.longest(service);
    }

    /** Fewest platforms for so much; none where they are not counted. */
    int needed(int teu, int fortyFoot) {
        return platforms == null ? 0 : platforms.pool.needed(teu, fortyFoot);
    }

    /** TEU a day that the pool could carry for this line alone, if no platform ever stood. */
    double platformTeuPerDay() {
        if (platforms == null) {
            return Double.POSITIVE_INFINITY;
        }
        double roundTripSeconds = 0;
        for (int stop = 0; stop < service.lastStop(); stop++) {
            roundTripSeconds += 2.0 * meanRunSeconds(stop);
        }
        return SECONDS_PER_DAY * platforms.pool.count() * platforms.pool.roomTeu() / roundTripSeconds;
    }

    /** At the start; boxes that a border held have kept theirs. */
    boolean hasPlatforms(TrainQueue queue) {
        return platforms == null || queue.stop() > 0 || platforms.enoughFor(queue, firstSite());
    }

    @Override
    public void held(int teu) {
        if (platforms != null) {
            platforms.hold(teu);
        }
    }

    TrainQueue fromStart() {
        return queues[0];
    }

    Terminal terminal(int stop) {
        return world.terminals[service.site(forward, stop)];
    }

    /** Makes up a train from what waits at a stop. */
    void makeUp(TrainQueue queue) {
        Train train = world.trains.take(this);
        train.stop = queue.stop();
        if (queue.stop() == 0) {
            fillUpAtStart(train, queue);
            terminal(0).tracks.request(1, false, load, train.index);
        } else {
            leave(train);
        }
    }

    private void fillUpAtStart(Train train, TrainQueue queue) {
        if (platforms == null) {
            queue.fillUp(train);
            queue.fillUpWithYielding(train, Integer.MAX_VALUE);
            return;
        }
        int cargo = queue.platformsNeeded();
        int standing = platforms.at(firstSite()).standing();
        int needed = Math.max(cargo, Math.min(standing, queue.platformsNeededWithYielding()));
        int count = platforms.take(queue, this, needed);
        queue.fillUp(train);
        put(train, queue, count);
    }

    /** On platforms beside those of its cargo there is room for empty boxes; the rest goes along without. */
    private void put(Train train, TrainQueue queue, int count) {
        queue.fillUpWithYielding(train, count);
        int room = java.util.Objects.requireNonNull(platforms).pool.roomTeu();
        train.spareTeu = room * count - train.teu;
        train.emptyTeu = room * (count - needed(train.teu, train.teu - train.boxes.size()));
    }

    /** Takes along what a border has held before, and what room trains have left there. */
    private void pickUp(Train train) {
        TrainQueue queue = queues[train.stop];
        int before = train.teu + train.spareTeu;
        queue.takeSpare(train);
        queue.fillUp(train);
        held(before - train.teu - train.spareTeu);
    }

    /** A train of so many platforms that go back; empty boxes may ride on them. */
    void sendBack(int count) {
        Train train = world.trains.take(this);
        train.stop = 0;
        put(train, queues[0], count);
        train.emptyKey = Luck.key(emptyKey, emptyTrains++);
        if (train.boxes.isEmpty()) {
            leave(train);
        } else {
            terminal(0).tracks.request(1, false, load, train.index);
        }
    }

    private void load(int index) {
        Train train = world.trains.get(index);
        Terminal terminal = terminal(0);
        long loaded = world.now();
        for (int i = 0; i < train.boxes.size(); i++) {
            int box = train.boxes.get(i);
            world.boxes.setVehicle(box, index);
            terminal.moveShutInQueue(box);
            boolean rolls = world.rollsOn(box);
            if (terminal.site.hasRailCranes()) {
                world.turn(box, rolls ? Cause.WAITING_TRAIN : terminal.railWork);
            }
            loaded = Math.max(loaded, rolls ? world.now() : terminal.bookOn(box));
        }
        world.engine.schedule(loaded - world.now(), 0, loadedAll, index);
    }

    /** A train is loaded as one event: its boxes keep their slots in the yard until the last is on. */
    private void loadedAll(int index) {
        Train train = world.trains.get(index);
        Terminal terminal = terminal(0);
        if (terminal.site.hasRailCranes()) {
            for (int i = 0; i < train.boxes.size(); i++) {
                int box = train.boxes.get(i);
                Cause cause = world.rollsOn(box) ? Cause.WAITING_TRAIN : terminal.railWork;
                terminal.moveShut(box, cause);
            }
        }
        for (int i = 0; i < train.boxes.size(); i++) {
            terminal.leaveYard(train.boxes.get(i));
        }
        terminal(0).tracks.release(1);
        leave(train);
    }

    /** Takes the next path of the line ahead. */
    void leave(Train train) {
        if (train.stop > 0) {
            pickUp(train);
        }
        long enters = world.paths.take(service, forward, train.stop);
        long closed = world.paths.closedSeconds(service, forward, train.stop, enters);
        turnAll(train, Cause.WAITING_TRAIN);
        for (int i = 0; closed > 0 && i < train.boxes.size(); i++) {
            world.boxes.move(train.boxes.get(i), Cause.WAITING_TRAIN, Cause.CLOSED, closed);
        }
        approach.hasPath(train, enters);
        world.engine.schedule(enters - world.now(), 0, depart, train.index);
    }

    private void depart(int index) {
        Train train = world.trains.get(index);
        int site = service.site(forward, train.stop);
        world.journal.departed(world.now(), serviceIndex, train.number, site, train.teu);
        turnAll(train, Cause.MOVING);
        world.recorder.departed(train.boxes, site, train.number);
        if (train.stop == 0) {
            queues[0].departed(train);
            int room = Math.max(train.teu, capacityTeu);
            world.recorder.leaves(serviceIndex, forward, train.boxes, room);
            world.recorder.platforms(serviceIndex, forward, train.teu + train.spareTeu, train.emptyTeu);
        }
        long leadKey = train.boxes.isEmpty() ? train.emptyKey : world.boxes.key(train.boxes.get(0));
        long runSeconds = runs[train.stop].secondsAt(Luck.meet(leadKey, runKeys[train.stop]));
        approach.departs(train);
        world.journal.setsOut(
                world.now(), world.now() + runSeconds, serviceIndex, forward, train.stop, index, train.teu);
        world.engine.schedule(runSeconds, 0, arrive, index);
    }

    long meanRunSeconds(int stop) {
        return Math.round(world.network
                .lines()
                .get(service.line(forward, stop))
                .runSeconds()
                .mean());
    }

    private void arrive(int index) {
        Train train = world.trains.get(index);
        train.stop++;
        int site = service.site(forward, train.stop);
        world.recorder.arrived(train.boxes, site, train.number);
        world.journal.arrived(world.now(), serviceIndex, train.number, site, train.teu);
        approach.stops(train);
        CustomsOffice office = offices[train.stop];
        if (train.boxes.isEmpty()) {
            goOnEmpty(train, site);
        } else if (train.stop == service.lastStop()) {
            train.platformTeu = train.teu + train.spareTeu;
            turnAll(train, Cause.BLOCKED);
            unloading.begin(train);
        } else if (office != null) {
            office.stop(train);
        } else {
            leave(train);
        }
    }

    /** Empty platforms need no papers, no yard and no crane: they pass borders without a stop, and are free at the end. */
    private void goOnEmpty(Train train, int site) {
        if (train.stop < service.lastStop()) {
            leave(train);
            return;
        }
        int teu = train.spareTeu;
        world.trains.retire(train);
        free(site, teu);
    }

    /** A train that ends here has its slots in the yard; with a minus, it is unloaded. */
    void inside(int teu) {
        if (platforms != null) {
            platforms.at(lastSite()).inside(teu);
        }
    }

    /** In which its trains wait for slots in the yard at their end. */
    Store.Line yardLine() {
        return platforms == null ? world.terminals[lastSite()].yard.line(false) : platforms.yardLine(lastSite());
    }

    /** Platforms that have come to a terminal have nothing on them any more. */
    void free(int site, int teu) {
        if (platforms != null) {
            platforms.free(site, teu);
        }
    }

    /** Goes on from a border without the boxes that are held there. */
    @Override
    public void leaveBorder(Train train) {
        if (train.boxes.isEmpty()) {
            queues[train.stop].leaveSpare(train);
            held(train.spareTeu);
            world.trains.retire(train);
        } else {
            leave(train);
        }
    }

    @Override
    public boolean staysWhole() {
        return false;
    }

    @Override
    public void turnAll(Train train, Cause cause) {
        world.boxes.turnAll(train.boxes, cause, world.now());
    }

    /** Boxes that were held at a border wait there for a train with room, or for enough of them to make one. */
    void rejoin(int box, int stop) {
        queues[stop].join(box);
    }
}
