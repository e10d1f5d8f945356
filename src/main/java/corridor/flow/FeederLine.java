package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.network.Closures;
import corridor.network.LineUse;
import corridor.network.Rolling;
import corridor.network.Service;
import corridor.network.Steps;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;
import java.util.List;
import java.util.Objects;

/**
 * A fleet of vessels that cycle between two ports: wait for a berth, unload, load, wait for cargo or for the weather, sail.
 * How long a cycle takes comes out of that.
 */
final class FeederLine {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final double DAYS_PER_YEAR = 365;
    private static final int AFTER_EVERYTHING_ELSE = 1;

    final World world;
    final int serviceIndex;
    final Service service;
    final Vessel[] vessels;
    final Aboard aboard;

    private final int firstVesselId;
    private final Service.Fleet fleet;
    private final Muster muster;
    private int capacityTeu;
    private final Quayside[] ports;
    private final Landfall landfall;
    private final Draw sailing;
    private final long sailKey;

    private final Action arrive = this::arrive;
    private final Action berth = this::berth;
    private final Action slotGiven = this::slotGiven;
    private final Action check = this::check;

    /** @param firstVesselId ids of this line's vessels count down from it */
    FeederLine(World world, int serviceIndex, int firstVesselId) {
        this.world = world;
        aboard = new Aboard(world);
        this.firstVesselId = firstVesselId;
        this.serviceIndex = serviceIndex;
        service = world.network.services().get(serviceIndex);
        fleet = Objects.requireNonNull(service.fleet());
        capacityTeu = service.capacityTeu(0);
        vessels = new Vessel[fleet.vessels()];
        ports = new Quayside[] {new Quayside(this, true), new Quayside(this, false)};
        for (int i = 0; i < vessels.length; i++) {
            Gang gang = gang();
            Hold hold = new Hold(world, world.network.coordination().schedules(), World.directed(serviceIndex, true));
            vessels[i] = new Vessel(i, firstVesselId - i, gang, hold);
        }
        landfall = new Landfall(this, fleet);
        muster = new Muster(this, fleet);
        sailing = world.luck.draw(fleet.sailSeconds());
        sailKey = world.luck.key("sail/" + service.id());
    }

    private Gang gang() {
        Rolling rolling = fleet.rolling();
        return rolling == null
                ? new CraneGang(ports[0].terminal, this::liftedOff, this::liftedOn)
                : new RampGang(world, rolling, ports[0].terminal, this::liftedOff, this::liftedOn);
    }

    /** Vessels begin at sea, spread over one sailing time and bound for the two ports in turn, so that they do not come in a bunch. */
    void start() {
        double sail = fleet.sailSeconds().mean();
        for (Vessel vessel : vessels) {
            vessel.atFirstPort = vessel.index % 2 == 0;
            world.engine.schedule(Math.round(sail * (vessel.index + 1) / vessels.length), 0, arrive, vessel.index);
        }
        Action changed = ignored -> List.of(ports).forEach(Quayside::fleetChanged);
        for (Closures.Span span : fleet.closures().spans()) {
            world.engine.schedule(span.fromSecond(), 0, changed, 0);
            world.engine.schedule(span.toSecond(), 0, changed, 0);
        }
        muster.start();
        Action draught = ignored -> {
            capacityTeu = service.capacityTeu(world.now());
            List.of(ports).forEach(Quayside::capacityChanged);
        };
        for (Steps.Step step : service.capacityLeft().steps()) {
            if (step.fromSecond() > 0) {
                world.engine.schedule(step.fromSecond(), 0, draught, 0);
            }
        }
    }

    /** What the water lets a vessel take today. */
    int capacityTeu() {
        return capacityTeu;
    }

    /** Whether it is laid up or to be, or under repair. */
    boolean isOut(Vessel vessel) {
        return muster.isOut(vessel);
    }

    /** Whether no vessel may sail today. */
    boolean isStopped() {
        return fleet.closures().at(world.now());
    }

    Quayside port(boolean first) {
        return ports[first ? 0 : 1];
    }

    Vessel vesselOf(int box) {
        return vessels[firstVesselId - world.boxes.vehicle(box)];
    }

    /** TEU a day and direction if no vessel ever waits: two sailings and one day of work in each port. */
    double teuPerDay() {
        double cycleDays = 2 * (fleet.sailSeconds().mean() / SECONDS_PER_DAY + 1);
        double departures = Math.min(vessels.length / cycleDays, LineUse.mostPerYear(service) / DAYS_PER_YEAR);
        return departures * service.capacityTeu();
    }

    private void arrive(int index) {
        Vessel vessel = vessels[index];
        Quayside port = port(vessel.atFirstPort);
        vessel.state = Vessel.State.AT_ANCHOR;
        vessel.hold.leavesFrom(World.directed(serviceIndex, vessel.atFirstPort));
        world.recorder.arrived(vessel.boxes, port.site(), vessel.id);
        world.journal.arrived(world.now(), serviceIndex, vessel.id, port.site(), vessel.teu);
        landfall.comes(vessel, port);
        muster.repair(vessel);
        if (vessel.boxes.isEmpty()) {
            vessel.readySecond = world.now();
            layOnTheRoads(vessel);
        } else {
            vessel.openHatches();
            aboard.turnAll(vessel, port.unlessClosed(Cause.WAITING_BERTH));
            askForBerth(vessel);
        }
    }

    void askForBerth(Vessel vessel) {
        Terminal terminal = port(vessel.atFirstPort).terminal;
        vessel.state = Vessel.State.AT_ANCHOR;
        terminal.berthsFor(service).request(1, false, berth, vessel.index);
        if (vessel.state == Vessel.State.AT_ANCHOR) {
            terminal.callers.forEach(Quayside::berthWanted);
        }
    }

    /** Off the berth, until cargo comes or it is time to sail. */
    private void layOnTheRoads(Vessel vessel) {
        Quayside port = port(vessel.atFirstPort);
        leaveBerth(vessel, Vessel.State.ON_THE_ROADS);
        port.lieOff(vessel);
        port.fill();
        considerLeaving(vessel);
    }

    private void leaveBerth(Vessel vessel, Vessel.State to) {
        if (castOff(vessel, to)) {
            releaseBerth(port(vessel.atFirstPort).terminal);
        }
    }

    private void releaseBerth(Terminal terminal) {
        terminal.berthsFor(service).release(1);
        terminal.callFromTheRoads();
    }

    /** Returns whether it had a berth, which is still to be given back. */
    private boolean castOff(Vessel vessel, Vessel.State to) {
        boolean atBerth = vessel.state == Vessel.State.AT_BERTH;
        port(vessel.atFirstPort).remove(vessel);
        vessel.brought.clear();
        vessel.state = to;
        return atBerth;
    }

    private void berth(int index) {
        Vessel vessel = vessels[index];
        Quayside port = port(vessel.atFirstPort);
        vessel.state = Vessel.State.AT_BERTH;
        vessel.workingSince = world.now();
        vessel.gang.workAt(port.terminal);
        port.add(vessel);
        if (vessel.isLaden()) {
            unload(vessel, port);
        }
        port.fill();
        considerLeaving(vessel);
    }

    private void unload(Vessel vessel, Quayside port) {
        vessel.readySecond = world.now();
        landfall.unloads(vessel, port);
        aboard.turnAll(vessel, Cause.BLOCKED);
        for (int i = 0, size = vessel.brought.size(); i < size; i++) {
            world.boxes.setBlocked(vessel.brought.get(i), true);
            if (fleet.rolling() == null) {
                port.terminal.enterYard(vessel.brought.get(i), port.yardLine, slotGiven);
            } else {
                // On its wagon or trailer it needs no slot.
                slotGiven(vessel.brought.get(i));
            }
        }
    }

    private void slotGiven(int box) {
        Vessel vessel = vesselOf(box);
        Quayside port = port(vessel.atFirstPort);
        port.comesOff(world.boxes.teu(box));
        world.boxes.setBlocked(box, false);
        world.turn(box, port.unlessClosed(Cause.HANDLING));
        vessel.gang.off(box);
    }

    private void liftedOff(int box) {
        Vessel vessel = vesselOf(box);
        Quayside port = port(vessel.atFirstPort);
        world.boxes.setVehicle(box, Boxes.NONE);
        world.boxes.nextHop(box);
        world.reservations.landed(box);
        port.terminal.putDown(box);
        port.comesOff(-world.boxes.teu(box));
        vessel.teu -= world.boxes.teu(box);
        if (--vessel.toLiftOff == 0) {
            vessel.readySecond = world.now();
            workMayBeDone(vessel);
        }
        CustomsOffice office = port.officeOnArrival();
        if (office == null) {
            world.goOn(box);
        } else {
            office.landed(box);
        }
        port.fill();
        workIsDone(vessel);
    }

    private void liftedOn(int box) {
        Vessel vessel = vesselOf(box);
        vessel.toLiftOn--;
        workMayBeDone(vessel);
        port(vessel.atFirstPort).terminal.leaveYard(box);
        workIsDone(vessel);
    }

    /** If it is: then those on the roads may have its berth. */
    private void workIsDone(Vessel vessel) {
        considerLeaving(vessel);
        if (vessel.liesIdle()) {
            port(vessel.atFirstPort).terminal.callFromTheRoads();
        }
    }

    private void workMayBeDone(Vessel vessel) {
        if (!vessel.isWorked()) {
            vessel.workedSeconds += world.now() - vessel.workingSince;
        }
    }

    /** Leaves, or sees to it that this is asked again when the dispatch rule may let it. */
    void considerLeaving(Vessel vessel) {
        if (!vessel.isReady()) {
            return;
        }
        long leaves = hasNoRightToBerth(vessel) ? world.now() : leavesAt(vessel);
        Quayside port = port(vessel.atFirstPort);
        aboard.rest(vessel, port.waiting());
        if (mayMove(vessel) && leaves < vessel.nextCheck) {
            vessel.nextCheck = leaves;
            world.engine.schedule(leaves - world.now(), AFTER_EVERYTHING_ELSE, check, vessel.index);
        }
    }

    private long leavesAt(Vessel vessel) {
        if (isLeft(vessel)) {
            return world.now();
        }
        int offered = offeredTeu(vessel);
        long leaves = vessel.hold.isOn()
                ? vessel.hold.leavesAtSecond(
                        offered, capacityTeu, port(vessel.atFirstPort).roomOfOthers(vessel))
                : service.departs().leavesAtSecond(offered, capacityTeu, vessel.readySecond, world.now());
        return Math.max(leaves, vessel.repairedSecond);
    }

    /** What is aboard, and what found no room there: a vessel that lacks one slot for a box of two counts as full. */
    private int offeredTeu(Vessel vessel) {
        return vessel.teu + port(vessel.atFirstPort).leftAshoreTeu(vessel);
    }

    /** Done, and empty or in the way of one that waits for the berth. */
    private boolean hasNoRightToBerth(Vessel vessel) {
        return vessel.liesIdle()
                && (vessel.boxes.isEmpty()
                        || port(vessel.atFirstPort).terminal.berthsFor(service).waiting() > 0);
    }

    private boolean letsGo(Vessel vessel) {
        Quayside port = port(vessel.atFirstPort);
        return vessel.hold.letsGo(offeredTeu(vessel), capacityTeu, port.roomOfOthers(vessel));
    }

    private void check(int index) {
        Vessel vessel = vessels[index];
        // An earlier check may have taken the place of this one.
        if (vessel.nextCheck != world.now()) {
            return;
        }
        vessel.nextCheck = Long.MAX_VALUE;
        if (!vessel.isReady() || !mayMove(vessel)) {
            return;
        }
        if (isLeft(vessel)) {
            layUp(vessel);
        } else if (port(vessel.atFirstPort).maySail() && leavesAt(vessel) == world.now() && letsGo(vessel)) {
            sail(vessel);
        } else if (hasNoRightToBerth(vessel)) {
            layOnTheRoads(vessel);
        } else {
            considerLeaving(vessel);
        }
    }

    /** Off its berth at least, which it may leave while the fleet is stopped. */
    private boolean mayMove(Vessel vessel) {
        Quayside port = port(vessel.atFirstPort);
        return port.maySail() || (!port.terminal.isClosed() && (hasNoRightToBerth(vessel) || isLeft(vessel)));
    }

    /** Out of service, with nothing aboard: no reason to hold a berth. */
    private boolean isLeft(Vessel vessel) {
        return vessel.boxes.isEmpty() && isOut(vessel);
    }

    private void layUp(Vessel vessel) {
        vessel.hold.end();
        // No cycle is so long for want of anything but service.
        vessel.lastCycleSecond = -1;
        leaveBerth(vessel, Vessel.State.LAID_UP);
    }

    void returnToService(Vessel vessel) {
        vessel.readySecond = world.now();
        layOnTheRoads(vessel);
    }

    private void sail(Vessel vessel) {
        Quayside port = port(vessel.atFirstPort);
        boolean atBerth = castOff(vessel, Vessel.State.AT_SEA);
        world.journal.departed(world.now(), serviceIndex, vessel.id, port.site(), vessel.teu);
        world.boxes.turnAll(vessel.boxes, Cause.MOVING, world.now());
        world.recorder.departed(vessel.boxes, port.site(), vessel.id);
        port.departed(vessel);
        // The water may have fallen since it was loaded.
        int room = Math.max(vessel.teu, capacityTeu);
        world.recorder.leaves(serviceIndex, vessel.atFirstPort, vessel.boxes, room);
        world.recorder.handled(serviceIndex, vessel.atFirstPort, vessel.workedSeconds);
        vessel.workedSeconds = 0;
        if (vessel.atFirstPort) {
            world.recorder.cycle(serviceIndex, vessel.lastCycleSecond, world.now());
            vessel.lastCycleSecond = world.now();
        }
        landfall.sails(vessel, port, port(!vessel.atFirstPort));
        // Vessels that sail on one day meet the same sea.
        long sea = Luck.key(Luck.key(sailKey, vessel.atFirstPort ? 0 : 1), world.now() / SECONDS_PER_DAY);
        long atSea = sailing.secondsAt(sea);
        world.journal.setsOut(
                world.now(), world.now() + atSea, serviceIndex, vessel.atFirstPort, 0, vessel.id, vessel.teu);
        vessel.atFirstPort = !vessel.atFirstPort;
        world.engine.schedule(atSea, 0, arrive, vessel.index);
        if (atBerth) {
            releaseBerth(port.terminal);
        }
    }
}
