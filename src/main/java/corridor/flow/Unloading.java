package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.result.Cause;
import org.jspecify.annotations.Nullable;

/** Trains of one line at their end: each waits for room in the yard and for a track, and is unloaded. */
final class Unloading {

    /** Boxes without papers to hand in come off a train in runs of this many: a quarter of an hour of two cranes' work. */
    private static final int MOST_TOGETHER = 8;

    private final TrainLine line;
    private final World world;
    private final Terminal terminal;
    private final @Nullable CustomsOffice office;
    private final Approach approach;
    private long lastDownSecond;
    private final Action yardGiven = this::yardGiven;
    private final Action unload = this::unload;
    private final Action landed = this::landed;

    Unloading(TrainLine line, @Nullable CustomsOffice office, Approach approach) {
        this.line = line;
        this.office = office;
        this.approach = approach;
        world = line.world;
        terminal = line.terminal(line.service.lastStop());
    }

    void begin(Train train) {
        terminal.admit(train, line.yardLine(), yardGiven);
    }

    private void yardGiven(int index) {
        line.inside(world.trains.get(index).platformTeu);
        terminal.tracks.request(1, false, unload, index);
    }

    private void unload(int index) {
        Train train = world.trains.get(index);
        train.lifts = train.boxes.size();
        for (int i = 0; i < train.boxes.size(); i++) {
            terminal.moveShut(train.boxes.get(i), Cause.BLOCKED);
        }
        line.turnAll(train, terminal.railWork);
        lastDownSecond = world.now();
        for (int first = 0; first < train.boxes.size(); ) {
            first = unloadRun(train, first);
        }
        approach.unloads(train, lastDownSecond);
    }

    /**
     * Boxes that go on together come down as one event, when the last of them is down: those of one consignment where its
     * papers are handed in, a few neighbours elsewhere. Returns the place of the next box.
     */
    private int unloadRun(Train train, int first) {
        Boxes boxes = world.boxes;
        boolean papers = office != null;
        int lot = boxes.lot(train.boxes.get(first));
        int run = train.boxes.get(first);
        boxes.setDown(run, Boxes.NONE);
        long down = liftOff(run);
        int place = first + 1;
        while (place < train.boxes.size()
                && (papers ? boxes.lot(train.boxes.get(place)) == lot : place - first < MOST_TOGETHER)) {
            int box = train.boxes.get(place++);
            boxes.setDown(box, run);
            run = box;
            down = Math.max(down, liftOff(box));
        }
        lastDownSecond = Math.max(lastDownSecond, down);
        world.engine.schedule(down - world.now(), 0, landed, run);
        return place;
    }

    /** When it is down, or on its wagon in the sidings. */
    private long liftOff(int box) {
        return world.rollsOff(box) ? world.now() : terminal.bookOff(box);
    }

    private void landed(int lastOfRun) {
        Train train = world.trains.get(world.boxes.vehicle(lastOfRun));
        for (int box = lastOfRun, before; box != Boxes.NONE; box = before) {
            before = world.boxes.down(box);
            terminal.moveShut(box, terminal.railWork);
            world.boxes.setVehicle(box, Boxes.NONE);
            world.boxes.nextHop(box);
            world.reservations.landed(box);
            terminal.putDown(box);
            train.teu -= world.boxes.teu(box);
            if (--train.lifts == 0) {
                int platformTeu = train.platformTeu;
                terminal.tracks.release(1);
                world.trains.retire(train);
                line.inside(-platformTeu);
                line.free(terminal.index(), platformTeu);
            }
            if (office == null) {
                world.goOn(box);
            } else {
                office.landed(box);
            }
        }
    }
}
