package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.engine.IntQueue;
import corridor.engine.Store;
import corridor.network.Side;
import corridor.result.Cause;
import org.jspecify.annotations.Nullable;

/** One port as a feeder line sees it: boxes that wait for a vessel, vessels at the berths, and the weather. */
final class Quayside implements Boarding {

    final Terminal terminal;

    private final FeederLine line;
    private final World world;
    private final boolean first;
    private final IntQueue boxes = new IntQueue();
    /** Empties that take only room which those leave, and set off no vessel. */
    private final IntQueue yielding = new IntQueue();

    private final IntQueue atBerth = new IntQueue();
    /** Vessels with nothing to do now, the longest there first. */
    private final IntQueue roads = new IntQueue();

    private final @Nullable CustomsOffice officeOnArrival;
    private final @Nullable CustomsOffice officeAhead;
    private final WaitsSeen waits;
    private final Action onWheels = this::onWheels;
    /** Of those who lift boxes off here. */
    final Store.Line yardLine;

    private final boolean mayHold;
    private int teu;
    /** Has a slot and is not down: its room aboard is promised to what waits here. */
    private int comingOffTeu;

    Quayside(FeederLine line, boolean first) {
        this.line = line;
        this.first = first;
        world = line.world;
        mayHold = world.network.holdsDepartures();
        terminal = world.terminals[line.service.site(first, 0)];
        officeAhead = world.officeAt(line.service, first, 1);
        officeOnArrival = world.officeAt(line.service, !first, 1);
        waits = WaitsSeen.inAnyCase(world, line.service.capacityTeu(), line.teuPerDay());
        terminal.callers.add(this);
        yardLine = terminal.lends ? terminal.yard.openLine(true, this::exchanges) : terminal.yard.line(true);
    }

    int site() {
        return line.service.site(first, 0);
    }

    @Nullable
    CustomsOffice officeOnArrival() {
        return officeOnArrival;
    }

    @Nullable
    CustomsOffice officeAhead() {
        return officeAhead;
    }

    boolean maySail() {
        return !terminal.isClosed() && !line.isStopped();
    }

    /** What a box waits for that is to go aboard, or is aboard of a vessel that is done. */
    Cause waiting() {
        return unlessClosed(line.isStopped() ? Cause.CLOSED : Cause.WAITING_VESSEL);
    }

    /** The cause while work at the quay goes on; while it does not, why not. */
    Cause unlessClosed(Cause otherwise) {
        return terminal.isClosed() ? terminal.whyClosed() : otherwise;
    }

    @Override
    public void join(int box) {
        if (line.service.rolling() == null || world.boxes.hop(box) == 0 || world.rollsOn(box)) {
            waitFor(box);
        } else {
            world.turn(box, Cause.HANDLING);
            world.engine.schedule(putOnWheels(box) - world.now(), 0, onWheels, box);
        }
    }

    /** A box from the yard needs a wagon or a trailer first; what begins its journey here comes on one. */
    private long putOnWheels(int box) {
        return line.service.side() == Side.RAIL ? terminal.bookOn(box) : terminal.bookOntoTruck(box);
    }

    private void onWheels(int box) {
        terminal.leaveYard(box);
        waitFor(box);
    }

    private void waitFor(int box) {
        world.turn(box, waiting());
        world.boxes.queue(box, world.now());
        if (world.yields(box)) {
            yielding.add(box);
        } else {
            boxes.add(box);
            teu += world.boxes.teu(box);
        }
        fill();
    }

    /** Boxes off vessels of this line may borrow slots as far as others wait here for the room that they leave aboard. */
    private boolean exchanges(int places) {
        // Of those that give way only the number is kept; each is a TEU at least.
        return comingOffTeu + places <= teu + yielding.size();
    }

    /** With a minus, it is down. */
    void comesOff(int boxTeu) {
        comingOffTeu += boxTeu;
    }

    /** What waits in the yard if its first box finds no room aboard, else 0: even while the vessel has no berth. */
    int leftAshoreTeu(Vessel vessel) {
        return boxes.isEmpty() || fits(boxes.get(0), vessel) ? 0 : teu;
    }

    @Override
    public WaitsSeen waits() {
        return waits;
    }

    @Override
    public double expectedWaitSeconds(int ownTeu, double aheadSeconds) {
        int booked = world.reservations.waitingTeu(World.directed(line.serviceIndex, first));
        return waits.expectedSeconds(teu + booked, ownTeu, aheadSeconds);
    }

    /** A vessel leaves for the other port. */
    void departed(Vessel vessel) {
        waits.departed(vessel.boxes);
    }

    void add(Vessel vessel) {
        atBerth.add(vessel.index);
    }

    /** On the roads. */
    void lieOff(Vessel vessel) {
        roads.add(vessel.index);
    }

    void remove(Vessel vessel) {
        remove(vessel, atBerth);
        remove(vessel, roads);
    }

    private static void remove(Vessel vessel, IntQueue vessels) {
        for (int i = 0, size = vessels.size(); i < size; i++) {
            int index = vessels.remove();
            if (index != vessel.index) {
                vessels.add(index);
            }
        }
    }

    /** Sends boxes aboard the vessels at the berths as far as there is room, the vessel first that came first. */
    void fill() {
        for (int i = 0; i < atBerth.size(); i++) {
            Vessel vessel = line.vessels[atBerth.get(i)];
            while (!boxes.isEmpty() && fits(boxes.get(0), vessel)) {
                teu -= world.boxes.teu(boxes.get(0));
                sendAboard(boxes.remove(), vessel);
            }
            if (boxes.isEmpty()) {
                fillWithYielding(vessel);
            } else {
                line.considerLeaving(vessel);
            }
        }
        callFromTheRoads();
        // Asked for every box: only what finds no room, or room for what one is held for, lets those on the roads sail.
        if (!boxes.isEmpty() || mayHold) {
            considerLeaving(roads);
        }
        if (terminal.lends) {
            terminal.yard.lookAgain();
        }
    }

    private void considerLeaving(IntQueue vessels) {
        for (int i = 0; i < vessels.size(); i++) {
            line.considerLeaving(line.vessels[vessels.get(i)]);
        }
    }

    /** Somebody waits for one: who only waits for more cargo makes room. */
    void berthWanted() {
        considerLeaving(atBerth);
    }

    /**
     * One at a time, while the quay is open; when it is at its berth and full, the next. One with some cargo goes first, if there is
     * a berth to be had: in a queue it could miss its time. For boxes that give way to cargo a berth must be free.
     */
    void callFromTheRoads() {
        IntQueue cargo = boxes.isEmpty() ? yielding : boxes;
        if (roads.isEmpty() || cargo.isEmpty() || terminal.isClosed() || isCalled()) {
            return;
        }
        boolean free = terminal.berthsFor(line.service).has(1);
        Vessel called = boxes.isEmpty() && !free ? null : firstWithRoom(cargo.get(0), free || isOneIdleAtBerth());
        if (called != null) {
            remove(called, roads);
            line.askForBerth(called);
        }
    }

    private @Nullable Vessel firstWithRoom(int box, boolean alsoWithCargo) {
        Vessel empty = null;
        for (int i = 0; i < roads.size(); i++) {
            Vessel vessel = line.vessels[roads.get(i)];
            if (fits(box, vessel)) {
                if (alsoWithCargo && !vessel.boxes.isEmpty()) {
                    return vessel;
                }
                empty = empty == null && vessel.boxes.isEmpty() ? vessel : empty;
            }
        }
        return empty;
    }

    /** Whether a berth will be left to whoever asks for it. */
    private boolean isOneIdleAtBerth() {
        Store berths = terminal.berthsFor(line.service);
        if (!berths.passesOn()) {
            return false;
        }
        for (Quayside other : terminal.callers) {
            if (terminal.berthsFor(other.line.service) == berths && other.hasIdleAtBerth()) {
                return true;
            }
        }
        return false;
    }

    private boolean hasIdleAtBerth() {
        for (int i = 0; i < atBerth.size(); i++) {
            if (line.vessels[atBerth.get(i)].liesIdle()) {
                return true;
            }
        }
        return false;
    }

    /** Whether one is on its way to a berth for what waits here. */
    private boolean isCalled() {
        for (Vessel vessel : line.vessels) {
            boolean comes = vessel.atFirstPort == first && vessel.state == Vessel.State.AT_ANCHOR;
            if (comes && !vessel.isLaden() && !line.isOut(vessel)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void announced() {
        for (Vessel vessel : line.vessels) {
            if (vessel.atFirstPort == first && vessel.hold.isOn()) {
                line.considerLeaving(vessel);
            }
        }
    }

    /** Room of the other vessels in port: what they can take is no reason to hold this one. */
    int roomOfOthers(Vessel vessel) {
        int room = 0;
        for (Vessel other : line.vessels) {
            if (other != vessel && other.atFirstPort == first && !line.isOut(other)) {
                room += roomOf(other);
            }
        }
        return room;
    }

    private int roomOf(Vessel vessel) {
        return switch (vessel.state) {
            case AT_ANCHOR, AT_BERTH, ON_THE_ROADS ->
                // What it brought goes ashore.
                vessel.isLaden() ? line.capacityTeu() : Math.max(0, line.capacityTeu() - vessel.teu);
            case AT_SEA, LAID_UP -> 0;
        };
    }

    private void fillWithYielding(Vessel vessel) {
        while (!yielding.isEmpty() && fits(yielding.get(0), vessel)) {
            int box = yielding.remove();
            sendAboard(box, vessel);
            world.shipped(box);
        }
    }

    private boolean fits(int box, Vessel vessel) {
        return vessel.teu + world.boxes.teu(box) <= line.capacityTeu() && !line.isOut(vessel);
    }

    private void sendAboard(int box, Vessel vessel) {
        vessel.teu += world.boxes.teu(box);
        if (!vessel.isWorked()) {
            vessel.workingSince = world.now();
        }
        vessel.toLiftOn++;
        world.boxes.setVehicle(box, vessel.id);
        vessel.boxes.add(box);
        world.turn(box, unlessClosed(Cause.HANDLING));
        vessel.gang.on(box);
    }

    /** The quay closes or opens: what waits here waits for another reason. */
    void terminalChanged() {
        turnWaiting();
        for (Vessel vessel : line.vessels) {
            if (vessel.atFirstPort == first && vessel.state == Vessel.State.AT_ANCHOR) {
                if (vessel.isLaden()) {
                    line.aboard.turnAll(vessel, unlessClosed(Cause.WAITING_BERTH));
                } else {
                    line.aboard.rest(vessel, waiting());
                }
            } else if (vessel.atFirstPort == first && vessel.state == Vessel.State.AT_BERTH) {
                if (terminal.isClosed()) {
                    line.aboard.turnAll(vessel, terminal.whyClosed());
                } else {
                    line.aboard.goOnWorking(vessel);
                }
                line.considerLeaving(vessel);
            } else if (vessel.atFirstPort == first) {
                line.considerLeaving(vessel);
            }
        }
    }

    /** The fleet stops or goes on, work at the quay goes on in any case. */
    void fleetChanged() {
        turnWaiting();
        for (Vessel vessel : line.vessels) {
            if (vessel.atFirstPort == first && vessel.state != Vessel.State.AT_SEA) {
                line.aboard.goOnResting(vessel, waiting());
            }
        }
        capacityChanged();
    }

    /** There may be more room on vessels, or less. */
    void capacityChanged() {
        fill();
        for (Vessel vessel : line.vessels) {
            if (vessel.atFirstPort == first) {
                line.considerLeaving(vessel);
            }
        }
    }

    private void turnWaiting() {
        for (int i = 0; i < boxes.size(); i++) {
            world.turn(boxes.get(i), waiting());
        }
        for (int i = 0; i < yielding.size(); i++) {
            world.turn(yielding.get(i), waiting());
        }
    }
}
