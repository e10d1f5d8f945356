package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.result.Cause;

/**
 * Boxes that wait for a train at one stop: at the first to be made up into one, at a border to be taken along by one that has
 * room. When the dispatch rule says so, they become a train of their own, at the end of that second, so that all boxes that
 * become ready in it are on it.
 */
final class TrainQueue implements Boarding {

    private static final int AFTER_EVERYTHING_ELSE = 1;

    private final TrainLine line;
    private final World world;
    private final int stop;
    private final IntQueue boxes = new IntQueue();
    private final Action check = ignored -> check();
    private final WaitsSeen waits;
    private int teu;
    private long nextCheck = Long.MAX_VALUE;

    TrainQueue(TrainLine line, int stop) {
        this.line = line;
        this.stop = stop;
        world = line.world;
        waits = new WaitsSeen(world, world.paths.perDay(line.service) * line.service.capacityTeu());
    }

    int stop() {
        return stop;
    }

    @Override
    public void join(int box) {
        world.turn(box, Cause.WAITING_TRAIN);
        world.boxes.queue(box, world.now());
        boxes.add(box);
        teu += world.boxes.teu(box);
        consider(world.now());
    }

    @Override
    public double expectedWaitSeconds() {
        return waits.expectedSeconds(teu);
    }

    /** One that was made up here leaves. */
    void departed(Train train) {
        waits.departed(train.boxes);
    }

    /** Puts aboard what fits, oldest first. */
    void fillUp(Train train) {
        int capacity = line.capacityTeu();
        while (!boxes.isEmpty() && train.teu + world.boxes.teu(boxes.get(0)) <= capacity) {
            int box = boxes.remove();
            teu -= world.boxes.teu(box);
            world.boxes.setVehicle(box, train.index);
            train.add(box, world.boxes.teu(box));
        }
    }

    /** Trains take more, or less. */
    void capacityChanged() {
        consider(world.now());
    }

    private void consider(long earliestSecond) {
        if (boxes.isEmpty()) {
            return;
        }
        long leaves = leavesAt(earliestSecond);
        if (leaves < nextCheck) {
            nextCheck = leaves;
            world.engine.schedule(leaves - world.now(), AFTER_EVERYTHING_ELSE, check, 0);
        }
    }

    private long leavesAt(long earliestSecond) {
        long oldest = world.boxes.queuedSecond(boxes.get(0));
        return line.service.departs().leavesAtSecond(teu, line.capacityTeu(), oldest, earliestSecond);
    }

    private void check() {
        // An earlier check may have taken the place of this one.
        if (nextCheck != world.now()) {
            return;
        }
        nextCheck = Long.MAX_VALUE;
        boolean leaves = !boxes.isEmpty() && leavesAt(world.now()) == world.now();
        if (leaves) {
            line.makeUp(this);
        }
        consider(leaves ? world.now() + 1 : world.now());
    }
}
