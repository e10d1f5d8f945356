package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.result.Cause;

/**
 * One end of a fleet's route: boxes that wait for a truck, and trucks that wait for a box. Where boxes are left over, idle
 * trucks are called from the other end, one for each load that no truck is coming for.
 */
final class TruckYard implements Boarding {

    private static final int AFTER_EVERYTHING_ELSE = 1;

    private final TruckLine line;
    private final World world;
    private final boolean first;
    private final IntQueue boxes = new IntQueue();
    private final IntQueue idle = new IntQueue();
    private final Action check = ignored -> check();
    private final WaitsSeen waits;
    private int teu;
    /** Trucks under way to here, or being unloaded here. */
    private int coming;

    private boolean checked;
    /** When trucks are looked for next, or were last, for cargo that is expected. */
    private long nextCall;

    TruckYard(TruckLine line, boolean first, double teuPerDay) {
        this.line = line;
        this.first = first;
        world = line.world;
        // At worst one has to come from the other end.
        waits = WaitsSeen.onDemand(world, line.service.capacityTeu(), teuPerDay, (double) line.meanDriveSeconds());
    }

    @Override
    public void join(int box) {
        world.turn(box, Cause.WAITING_TRUCK);
        world.boxes.queue(box, world.now());
        boxes.add(box);
        teu += world.boxes.teu(box);
        checkSoon();
    }

    @Override
    public void announced() {
        if (line.callsAhead()) {
            checkSoon();
        }
    }

    /** Trucks are called so that they are here when the cargo is: the next time is a drive before more of it comes. */
    private void callInTime() {
        long drive = line.meanDriveSeconds();
        long next = world.connections.nextSecond(boarding(), world.now() + drive);
        if (next != Connections.UNKNOWN && next - drive != nextCall) {
            nextCall = next - drive;
            world.engine.schedule(nextCall - world.now(), AFTER_EVERYTHING_ELSE, check, 0);
        }
    }

    private int boarding() {
        return World.directed(line.serviceIndex, first);
    }

    @Override
    public WaitsSeen waits() {
        return waits;
    }

    @Override
    public double expectedWaitSeconds(int ownTeu, double aheadSeconds) {
        return waits.expectedSeconds(teu, ownTeu, aheadSeconds);
    }

    /** A truck is on its way here. */
    void expect() {
        coming++;
    }

    /** It has come and is empty. */
    void free(Truck truck) {
        coming--;
        park(truck);
    }

    void park(Truck truck) {
        idle.add(truck.index);
        checkSoon();
    }

    void departed(Train load) {
        waits.departed(load.boxes);
    }

    /** At the end of the second, when all boxes that become ready in it are there. */
    void checkSoon() {
        if (!checked) {
            checked = true;
            world.engine.schedule(0, AFTER_EVERYTHING_ELSE, check, 0);
        }
    }

    private void check() {
        checked = false;
        while (!boxes.isEmpty() && !idle.isEmpty()) {
            Truck truck = line.trucks[idle.remove()];
            fill(truck.load);
            line.load(truck, first);
        }
        line.callTrucks(this, line.end(!first));
        line.callTrucks(line.end(!first), this);
        if (line.callsAhead()) {
            callInTime();
        }
    }

    /** Whether boxes wait here that no truck is coming for. */
    boolean lacks() {
        return needed() > coming + idle.size();
    }

    /** For what waits here, and for what will when a truck that is called now is here. */
    private int needed() {
        int capacity = line.service.capacityTeu();
        long called = world.now() + line.meanDriveSeconds();
        int expected = line.callsAhead() ? world.connections.missingTeu(boarding(), called) : 0;
        return (teu + expected + capacity - 1) / capacity;
    }

    /** A truck with nothing to do, or -1. */
    int spare() {
        boolean none = idle.isEmpty() || !boxes.isEmpty() || needed() >= coming + idle.size();
        return none ? -1 : idle.remove();
    }

    /** What fits of those that have waited longest. */
    private void fill(Train load) {
        while (!boxes.isEmpty() && load.teu + world.boxes.teu(boxes.get(0)) <= line.service.capacityTeu()) {
            int box = boxes.remove();
            teu -= world.boxes.teu(box);
            world.boxes.setVehicle(box, load.index);
            load.add(box, world.boxes.teu(box));
            if (world.yields(box)) {
                world.shipped(box);
            }
        }
    }
}
