package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.network.Line;
import corridor.network.Service;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import org.jspecify.annotations.Nullable;

/**
 * One train service in one direction: makes up trains, loads them, runs them from stop to stop through paths and borders, and
 * unloads them.
 */
final class TrainLine {

    /** Boxes without papers to hand in come off a train in runs of this many: a quarter of an hour of two cranes' work. */
    private static final int MOST_TOGETHER = 8;

    final World world;
    final int serviceIndex;
    final Service service;
    final boolean forward;

    private final @Nullable CustomsOffice[] offices;
    private final TrainQueue[] queues;
    private final Draw[] runs;
    private final long[] runKeys;
    private final Action load = this::load;
    private final Action loadedAll = this::loadedAll;
    private final Action depart = this::depart;
    private final Action arrive = this::arrive;
    private final Action unload = this::unload;
    private final Action yardGiven = this::yardGiven;
    private final Action landed = this::landed;

    TrainLine(World world, int serviceIndex, boolean forward) {
        this.world = world;
        this.serviceIndex = serviceIndex;
        this.forward = forward;
        service = world.network.services().get(serviceIndex);
        int stops = service.sites().size();
        offices = new CustomsOffice[stops];
        queues = new TrainQueue[stops - 1];
        runs = new Draw[stops - 1];
        runKeys = new long[stops - 1];
        for (int stop = 0; stop < stops; stop++) {
            offices[stop] = world.officeAt(service, forward, stop);
            if (stop < stops - 1) {
                queues[stop] = new TrainQueue(this, stop);
                Line line = world.network.lines().get(service.line(forward, stop));
                runs[stop] = world.luck.draw(line.runSeconds());
                runKeys[stop] = world.luck.key("run/" + line.id());
            }
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
        queue.fillUp(train);
        if (queue.stop() == 0) {
            terminal(0).tracks.request(1, false, load, train.index);
        } else {
            leave(train);
        }
    }

    private void load(int index) {
        Train train = world.trains.get(index);
        Terminal terminal = terminal(0);
        long loaded = world.now();
        for (int i = 0; i < train.boxes.size(); i++) {
            int box = train.boxes.get(i);
            world.boxes.setVehicle(box, index);
            moveShut(box, Cause.WAITING_TRAIN, world.boxes.queuedSecond(box), terminal);
            if (terminal.site.hasRailCranes()) {
                world.turn(box, terminal.railWork);
            }
            loaded = Math.max(loaded, terminal.bookOn(box));
        }
        world.engine.schedule(loaded - world.now(), 0, loadedAll, index);
    }

    /** A train is loaded as one event: its boxes keep their slots in the yard until the last is on. */
    private void loadedAll(int index) {
        Train train = world.trains.get(index);
        Terminal terminal = terminal(0);
        if (terminal.site.hasRailCranes()) {
            moveShut(train, terminal.railWork, terminal);
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
            queues[train.stop].fillUp(train);
        }
        long enters = world.paths.take(service, forward, train.stop);
        long closed = world.paths.closedSeconds(service, forward, train.stop, enters);
        turnAll(train, Cause.WAITING_TRAIN);
        for (int i = 0; closed > 0 && i < train.boxes.size(); i++) {
            world.boxes.move(train.boxes.get(i), Cause.WAITING_TRAIN, Cause.CLOSED, closed);
        }
        world.engine.schedule(enters - world.now(), 0, depart, train.index);
    }

    private void depart(int index) {
        Train train = world.trains.get(index);
        int site = service.site(forward, train.stop);
        for (int i = 0; i < train.boxes.size(); i++) {
            int box = train.boxes.get(i);
            world.turn(box, Cause.MOVING);
            world.recorder.departed(box, site);
        }
        if (train.stop == 0) {
            queues[0].departed(train);
            world.recorder.leaves(serviceIndex, train.teu, service.capacityTeu());
        }
        world.journal.departed(world.now(), serviceIndex, site, train.teu);
        long leadKey = world.boxes.key(train.boxes.get(0));
        long runSeconds = runs[train.stop].secondsAt(Luck.meet(leadKey, runKeys[train.stop]));
        CustomsOffice office = offices[train.stop + 1];
        if (office != null) {
            office.announce(train.boxes, train.groups, meanRunSeconds(train.stop));
        }
        world.engine.schedule(runSeconds, 0, arrive, index);
    }

    private long meanRunSeconds(int stop) {
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
        for (int i = 0; i < train.boxes.size(); i++) {
            world.recorder.arrived(train.boxes.get(i));
        }
        world.journal.arrived(world.now(), serviceIndex, site, train.teu);
        CustomsOffice office = offices[train.stop];
        if (train.stop == service.lastStop()) {
            turnAll(train, Cause.BLOCKED);
            terminal(train.stop).admit(train, yardGiven);
        } else if (office != null) {
            office.stop(train);
        } else {
            leave(train);
        }
    }

    /** Goes on from a border without the boxes that are held there. */
    void leaveBorder(Train train) {
        if (train.boxes.isEmpty()) {
            world.trains.retire(train);
        } else {
            leave(train);
        }
    }

    private void yardGiven(int index) {
        terminal(world.trains.get(index).stop).tracks.request(1, false, unload, index);
    }

    private void unload(int index) {
        Train train = world.trains.get(index);
        train.lifts = train.boxes.size();
        moveShut(train, Cause.BLOCKED, terminal(train.stop));
        turnAll(train, terminal(train.stop).railWork);
        for (int first = 0; first < train.boxes.size(); ) {
            first = unloadRun(train, first);
        }
    }

    /**
     * Boxes that go on together come down as one event, when the last of them is down: those of one consignment where its
     * papers are handed in, a few neighbours elsewhere. Returns the place of the next box.
     */
    private int unloadRun(Train train, int first) {
        Boxes boxes = world.boxes;
        Terminal terminal = terminal(train.stop);
        boolean papers = offices[train.stop] != null;
        int lot = boxes.lot(train.boxes.get(first));
        int run = train.boxes.get(first);
        boxes.setDown(run, Boxes.NONE);
        long down = terminal.bookOff(run);
        int place = first + 1;
        while (place < train.boxes.size()
                && (papers ? boxes.lot(train.boxes.get(place)) == lot : place - first < MOST_TOGETHER)) {
            int box = train.boxes.get(place++);
            boxes.setDown(box, run);
            run = box;
            down = Math.max(down, terminal.bookOff(box));
        }
        world.engine.schedule(down - world.now(), 0, landed, run);
        return place;
    }

    private void landed(int lastOfRun) {
        Train train = world.trains.get(world.boxes.vehicle(lastOfRun));
        CustomsOffice office = offices[train.stop];
        Terminal terminal = terminal(train.stop);
        for (int box = lastOfRun, before; box != Boxes.NONE; box = before) {
            before = world.boxes.down(box);
            moveShut(box, terminal.railWork, world.boxes.since(box), terminal);
            world.boxes.setVehicle(box, Boxes.NONE);
            world.boxes.nextHop(box);
            terminal.putDown(box);
            train.teu -= world.boxes.teu(box);
            if (--train.lifts == 0) {
                terminal.tracks.release(1);
                world.trains.retire(train);
            }
            if (office == null) {
                world.goOn(box);
            } else {
                office.landed(box);
            }
        }
    }

    /** The days of a wait that ends now on which the terminal was shut. */
    private void moveShut(int box, Cause cause, long since, Terminal terminal) {
        world.boxes.move(box, cause, Cause.CLOSED, terminal.site.closures().secondsBetween(since, world.now()));
    }

    private void moveShut(Train train, Cause cause, Terminal terminal) {
        for (int i = 0; i < train.boxes.size(); i++) {
            moveShut(train.boxes.get(i), cause, world.boxes.since(train.boxes.get(i)), terminal);
        }
    }

    /** Under one cause, all that is aboard. */
    void turnAll(Train train, Cause cause) {
        for (int i = 0; i < train.boxes.size(); i++) {
            world.turn(train.boxes.get(i), cause);
        }
    }

    /** Boxes that were held at a border wait there for a train with room, or for enough of them to make one. */
    void rejoin(int box, int stop) {
        queues[stop].join(box);
    }
}
