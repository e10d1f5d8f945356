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

    final World world;
    final int serviceIndex;
    final Service service;
    final boolean forward;

    private final @Nullable CustomsOffice[] offices;
    private final TrainQueue[] queues;
    private final Draw[] runs;
    private final long[] runKeys;
    private final Action load = this::load;
    private final Action lifted = this::liftedOn;
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
        train.lifts = train.boxes.size();
        for (int i = 0; i < train.boxes.size(); i++) {
            int box = train.boxes.get(i);
            world.boxes.vehicle[box] = index;
            moveShut(box, Cause.WAITING_TRAIN, world.boxes.queuedSecond[box], terminal(0));
            if (terminal(0).site.hasRailCranes()) {
                world.turn(box, terminal(0).railWork);
            }
        }
        // Terminals without cranes lift at once, which may let the train go before the loop ends: hence the copy of the
        // size.
        for (int i = 0, size = train.boxes.size(); i < size; i++) {
            terminal(0).ontoTrain(train.boxes.get(i), lifted);
        }
    }

    private void liftedOn(int box) {
        Train train = world.trains.get(world.boxes.vehicle[box]);
        terminal(0).leaveYard(box);
        if (terminal(0).site.hasRailCranes()) {
            moveShut(box, terminal(0).railWork, world.boxes.since(box), terminal(0));
        }
        world.turn(box, Cause.WAITING_TRAIN);
        if (--train.lifts == 0) {
            moveShut(train, Cause.WAITING_TRAIN, terminal(0));
            terminal(0).tracks.release(1);
            leave(train);
        }
    }

    /** Takes the next path of the line ahead. */
    void leave(Train train) {
        if (train.stop > 0) {
            queues[train.stop].fillUp(train);
        }
        long enters = world.paths.take(service, forward, train.stop);
        long closed = world.paths.closedSeconds(service, forward, train.stop, enters);
        turnAll(train, Cause.WAITING_TRAIN);
        for (int i = 0; i < train.boxes.size(); i++) {
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
            world.recorder.leaves(serviceIndex, train.teu, service.capacityTeu());
        }
        world.journal.departed(world.now(), serviceIndex, site, train.teu);
        long leadKey = world.boxes.key[train.boxes.get(0)];
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
        Terminal terminal = terminal(train.stop);
        train.lifts = train.boxes.size();
        moveShut(train, Cause.BLOCKED, terminal);
        turnAll(train, terminal.railWork);
        for (int i = 0, size = train.boxes.size(); i < size; i++) {
            terminal.offTrain(train.boxes.get(i), landed);
        }
    }

    private void landed(int box) {
        Train train = world.trains.get(world.boxes.vehicle[box]);
        CustomsOffice office = offices[train.stop];
        moveShut(box, terminal(train.stop).railWork, world.boxes.since(box), terminal(train.stop));
        world.boxes.vehicle[box] = Boxes.NONE;
        world.boxes.hop[box]++;
        train.teu -= world.boxes.teu[box];
        if (--train.lifts == 0) {
            terminal(train.stop).tracks.release(1);
            world.trains.retire(train);
        }
        if (office == null) {
            world.goOn(box);
        } else {
            office.landed(box);
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
