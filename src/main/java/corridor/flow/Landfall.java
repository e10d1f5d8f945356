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
            long down = world.now() + sailSeconds + plannedOffSeconds(vessel, vessel.boxes, to);
            long papers = plannedPapersSeconds(vessel.boxes, to);
            world.connections.tell(vessel.boxes, down, papers, true);
            world.journal.expected(world.now(), line.serviceIndex, to.site(), down + papers);
        }
    }

    /** It lies off the port, where a berth may be taken, or the weather bad: nobody can tell yet when it is unloaded. */
    void comes(Vessel vessel, Quayside port) {
        CustomsOffice office = port.officeOnArrival();
        if (live && !vessel.boxes.isEmpty()) {
            world.connections.tell(vessel.boxes, Connections.UNKNOWN, 0, false);
            if (office != null) {
                office.expect(vessel.groups, 0);
            }
        }
    }

    /** It is at its berth, which every port knows of its own. */
    void unloads(Vessel vessel, Quayside port) {
        if (world.connections.areKept() && !vessel.brought.isEmpty()) {
            long down = world.now() + plannedOffSeconds(vessel, vessel.brought, port);
            world.connections.tell(vessel.brought, down, plannedPapersSeconds(vessel.brought, port), false);
        }
    }

    /** From the berth until all boxes are off. */
    private long plannedOffSeconds(Vessel vessel, IntQueue boxes, Quayside port) {
        Rolling rolls = fleet.rolling();
        return rolls == null
                ? port.terminal.plannedOffVesselSeconds(boxes.size())
                : Math.round(Math.ceil((double) vessel.teu / rolls.cutTeu())
                        * rolls.cutSeconds().mean());
    }

    /** From then until they are cleared; the papers of the first stand for all. */
    private long plannedPapersSeconds(IntQueue boxes, Quayside port) {
        CustomsOffice office = port.officeOnArrival();
        int regime = world.lots.regime[world.boxes.lot(boxes.get(0))];
        return office == null ? 0 : office.plannedPapersSeconds(regime);
    }
}
