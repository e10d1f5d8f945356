package corridor.flow;

import corridor.engine.IntQueue;
import corridor.network.Rolling;
import corridor.network.Service;

/**
 * What is told ahead of the vessels of one line, as {@link Approach} of trains: that they sail, with the time that the crossing
 * is planned to take; with tracking, that they lie off the port; and that they are unloaded.
 */
final class Landfall {

    private final FeederLine line;
    private final World world;
    private final Service.Fleet fleet;
    private final boolean live;

    Landfall(FeederLine line, Service.Fleet fleet) {
        this.line = line;
        this.fleet = fleet;
        world = line.world;
        live = world.network.tracksCargo();
    }

    /** A vessel leaves one port for the other. */
    void sails(Vessel vessel, Quayside from, Quayside to) {
        long sailSeconds = Math.round(fleet.sailSeconds().mean());
        CustomsOffice office = from.officeAhead();
        if (office != null) {
            office.announce(vessel.boxes, vessel.groups, sailSeconds);
        }
        if (world.connections.areKept() && !vessel.boxes.isEmpty()) {
            long ready = world.now() + sailSeconds + plannedSeconds(vessel, vessel.boxes, to);
            world.connections.tell(vessel.boxes, ready, true);
            world.journal.expected(world.now(), line.serviceIndex, to.site(), ready);
        }
    }

    /** It lies off the port, where a berth may be taken, or the weather bad: nobody can tell yet when it is unloaded. */
    void comes(Vessel vessel, Quayside port) {
        CustomsOffice office = port.officeOnArrival();
        if (live && !vessel.boxes.isEmpty()) {
            world.connections.tell(vessel.boxes, Connections.UNKNOWN, false);
            if (office != null) {
                office.expect(vessel.groups, 0);
            }
        }
    }

    /** It is at its berth, which every port knows of its own. */
    void unloads(Vessel vessel, Quayside port) {
        if (world.connections.areKept() && !vessel.brought.isEmpty()) {
            long ready = world.now() + plannedSeconds(vessel, vessel.brought, port);
            world.connections.tell(vessel.brought, ready, false);
        }
    }

    /** From the berth until all boxes are ready to go on; the papers of the first stand for all. */
    private long plannedSeconds(Vessel vessel, IntQueue boxes, Quayside port) {
        Rolling rolls = fleet.rolling();
        long off = rolls == null
                ? port.terminal.plannedOffVesselSeconds(boxes.size())
                : Math.round(Math.ceil((double) vessel.teu / rolls.cutTeu())
                        * rolls.cutSeconds().mean());
        CustomsOffice office = port.officeOnArrival();
        int regime = world.lots.regime[world.boxes.lot(boxes.get(0))];
        return office == null ? off : off + office.plannedPapersSeconds(regime);
    }
}
