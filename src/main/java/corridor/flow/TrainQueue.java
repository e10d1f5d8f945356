package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.network.Departures;
import corridor.policy.ScheduleRule;
import corridor.result.Cause;

/**
 * Boxes that wait for a train at one stop: at the first to be made up into one, at a border to be taken along by one that has
 * room. When the dispatch rule says so, they become a train of their own, at the end of that second, so that all boxes that
 * become ready in it are on it.
 */
final class TrainQueue implements Boarding {

    private static final int AFTER_EVERYTHING_ELSE = 1;
    private static final double SECONDS_PER_DAY = 86_400;

    private final TrainLine line;
    private final World world;
    private final int stop;
    private final IntQueue boxes = new IntQueue();
    /** Empties that take only room which those leave, and set off no train. */
    private final IntQueue yielding = new IntQueue();

    private final Action check = ignored -> check();
    private final WaitsSeen waits;
    private final Hold hold;
    private int teu;
    private long nextCheck = Long.MAX_VALUE;
    private boolean waitsForPlatforms;
    /** Room of platforms that a train left here whose boxes were all held. */
    private int spareTeu;

    TrainQueue(TrainLine line, int stop) {
        this.line = line;
        this.stop = stop;
        world = line.world;
        // What a border holds has no train that others could be told of.
        ScheduleRule schedules =
                stop == 0 ? world.network.coordination().schedules() : new ScheduleRule.EachForItself();
        hold = new Hold(world, schedules, World.directed(line.serviceIndex, line.forward));
        waits = WaitsSeen.onDemand(
                world,
                line.service.capacityTeu(),
                line.teuPerDay(),
                Departures.longestWaitSeconds(line.service.departs()));
    }

    int stop() {
        return stop;
    }

    @Override
    public void join(int box) {
        world.turn(box, Cause.WAITING_TRAIN);
        world.boxes.queue(box, world.now());
        if (world.yields(box)) {
            yielding.add(box);
            return;
        }
        boxes.add(box);
        teu += world.boxes.teu(box);
        consider(world.now());
    }

    @Override
    public void announced() {
        if (hold.isOn()) {
            consider(world.now());
        }
    }

    @Override
    public WaitsSeen waits() {
        return waits;
    }

    @Override
    public double expectedWaitSeconds(int ownTeu, double aheadSeconds) {
        int before = teu + world.reservations.waitingTeu(World.directed(line.serviceIndex, line.forward));
        double expected = waits.expectedSeconds(before, ownTeu, aheadSeconds);
        return waitsForPlatforms ? Math.max(expected, SECONDS_PER_DAY * before / line.platformTeuPerDay()) : expected;
    }

    /** One that was made up here leaves. */
    void departed(Train train) {
        waits.departed(train.boxes);
    }

    /** Puts aboard what fits, oldest first. */
    void fillUp(Train train) {
        int capacity = line.capacityTeu() - train.emptyTeu;
        while (!boxes.isEmpty() && train.teu + world.boxes.teu(boxes.get(0)) <= capacity) {
            int box = boxes.remove();
            teu -= world.boxes.teu(box);
            putAboard(box, train);
        }
    }

    /** Puts aboard empties that give way to cargo, as far as there is room on so many platforms. */
    void fillUpWithYielding(Train train, int platforms) {
        int capacity = line.capacityTeu();
        while (!yielding.isEmpty()) {
            int after = train.teu + world.boxes.teu(yielding.get(0));
            int large = after - (train.boxes.size() + 1);
            if (after > capacity || line.needed(after, large) > platforms) {
                return;
            }
            int box = yielding.remove();
            putAboard(box, train);
            world.shipped(box);
        }
    }

    private void putAboard(int box, Train train) {
        world.boxes.setVehicle(box, train.index);
        train.add(box, world.boxes.teu(box));
    }

    /** The next train that goes on from here takes what was left. */
    void takeSpare(Train train) {
        train.spareTeu += spareTeu;
        spareTeu = 0;
    }

    void leaveSpare(Train train) {
        spareTeu += train.spareTeu;
    }

    /** For all cargo that the next train would take. */
    int platformsNeeded() {
        int filled = 0;
        int count = 0;
        for (; count < boxes.size() && fits(filled, boxes.get(count)); count++) {
            filled += world.boxes.teu(boxes.get(count));
        }
        return line.needed(filled, filled - count);
    }

    /** For all cargo that waits. */
    int platformsForAll() {
        return line.needed(teu, teu - boxes.size());
    }

    /** The same as for the next train, with the empties that would fill its room. */
    int platformsNeededWithYielding() {
        int filled = 0;
        int count = 0;
        for (; count < boxes.size() && fits(filled, boxes.get(count)); count++) {
            filled += world.boxes.teu(boxes.get(count));
        }
        for (int i = 0; i < yielding.size() && fits(filled, yielding.get(i)); i++) {
            filled += world.boxes.teu(yielding.get(i));
            count++;
        }
        return line.needed(filled, filled - count);
    }

    private boolean fits(int filledTeu, int box) {
        return filledTeu + world.boxes.teu(box) <= line.capacityTeu();
    }

    /** There may now be enough of them for the train that is due. */
    void platformsCame() {
        checkAt(world.now());
    }

    /** Trains take more, or less. */
    void capacityChanged() {
        consider(world.now());
    }

    private void consider(long earliestSecond) {
        if (!boxes.isEmpty() && !waitsForPlatforms) {
            checkAt(leavesAt(earliestSecond));
        }
    }

    private void checkAt(long leaves) {
        if (leaves < nextCheck) {
            nextCheck = leaves;
            world.engine.schedule(leaves - world.now(), AFTER_EVERYTHING_ELSE, check, 0);
        }
    }

    private long leavesAt(long earliestSecond) {
        if (hold.isOn()) {
            return hold.leavesAtSecond(teu, line.capacityTeu(), 0);
        }
        long oldest = world.boxes.queuedSecond(boxes.get(0));
        return line.service.departs().leavesAtSecond(teu, line.capacityTeu(), oldest, earliestSecond);
    }

    private void check() {
        // An earlier check may have taken the place of this one.
        if (nextCheck != world.now()) {
            return;
        }
        nextCheck = Long.MAX_VALUE;
        boolean due = waitsForPlatforms || (!boxes.isEmpty() && leavesNow());
        waitsForPlatforms = due && !line.hasPlatforms(this);
        boolean leaves = due && !waitsForPlatforms;
        if (leaves) {
            line.makeUp(this);
        }
        consider(leaves ? world.now() + 1 : world.now());
    }

    private boolean leavesNow() {
        return leavesAt(world.now()) == world.now() && hold.letsGo(teu, line.capacityTeu(), 0);
    }
}
