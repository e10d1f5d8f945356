package corridor.flow;

import corridor.engine.IntQueue;
import corridor.result.Cause;

/** Under which causes the boxes aboard of a vessel in port spend their time. */
final class Aboard {

    private final World world;

    Aboard(World world) {
        this.world = world;
    }

    /** What is aboard waits; only what came aboard since this was said last has not been told. */
    void rest(Vessel vessel, Cause cause) {
        int told = vessel.restsUnder == cause ? vessel.resting : 0;
        for (int i = told; i < vessel.boxes.size(); i++) {
            world.turn(vessel.boxes.get(i), cause);
        }
        vessel.resting = vessel.boxes.size();
        vessel.restsUnder = cause;
    }

    /** What waits aboard waits for another reason from now on; what is still being lifted does not wait. */
    void goOnResting(Vessel vessel, Cause cause) {
        if (vessel.restsUnder != null) {
            for (int i = 0; i < vessel.resting; i++) {
                world.turn(vessel.boxes.get(i), cause);
            }
            vessel.restsUnder = cause;
        }
    }

    /** Work at the berth goes on, for what has a slot in the yard. */
    void goOnWorking(Vessel vessel) {
        turnAll(vessel, Cause.HANDLING);
        for (int i = 0; i < vessel.brought.size(); i++) {
            int box = vessel.brought.get(i);
            if (world.boxes.vehicle(box) == vessel.id && world.boxes.blocked(box)) {
                world.turn(box, Cause.BLOCKED);
            }
        }
    }

    /** Under one cause, all that is aboard. */
    void turnAll(Vessel vessel, Cause cause) {
        vessel.restsUnder = null;
        turnAll(vessel.brought, vessel, cause);
        turnAll(vessel.boxes, vessel, cause);
    }

    private void turnAll(IntQueue boxes, Vessel vessel, Cause cause) {
        for (int i = 0; i < boxes.size(); i++) {
            int box = boxes.get(i);
            if (world.boxes.vehicle(box) == vessel.id) {
                world.turn(box, cause);
            }
        }
    }
}
