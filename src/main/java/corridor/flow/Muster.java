package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.network.Closures;
import corridor.network.Service;
import corridor.network.Steps;
import java.util.Objects;

/**
 * Which vessels of a fleet are in service. On days with fewer of them the last are laid up, each when it has landed what it
 * brought. One that breaks down in port is repaired there, one at sea when it has come to port; until then it takes nothing
 * aboard and does not sail.
 */
final class Muster {

    private final FeederLine line;
    private final World world;
    private final Service.Fleet fleet;
    private final boolean alwaysThere;
    private final Action repaired = ignored -> changed();
    private int inService;

    Muster(FeederLine line, Service.Fleet fleet) {
        this.line = line;
        this.fleet = fleet;
        world = line.world;
        inService = fleet.inService().of(fleet.vessels(), 0);
        alwaysThere = fleet.inService().constant() && fleet.failures() == null;
    }

    void start() {
        Action recount = ignored -> {
            inService = fleet.inService().of(fleet.vessels(), world.now());
            changed();
        };
        for (Steps.Step step : fleet.inService().steps()) {
            if (step.fromSecond() > 0) {
                world.engine.schedule(step.fromSecond(), 0, recount, 0);
            }
        }
        for (int i = 0; fleet.failures() != null && i < line.vessels.length; i++) {
            breakdowns(line.vessels[i]);
        }
    }

    private void breakdowns(Vessel vessel) {
        String name = line.service.id() + "/" + vessel.index;
        for (Closures.Span repair : Units.repairs(world, name, Objects.requireNonNull(fleet.failures()))
                .spans()) {
            int seconds = Math.toIntExact(repair.toSecond() - repair.fromSecond());
            Action fails = ignored -> fail(vessel, seconds);
            world.engine.schedule(repair.fromSecond(), 0, fails, 0);
        }
    }

    private void fail(Vessel vessel, int repairSeconds) {
        vessel.repairSeconds += repairSeconds;
        if (vessel.state != Vessel.State.AT_SEA) {
            repair(vessel);
        }
    }

    /** It is in port: what is broken is repaired, from now on. */
    void repair(Vessel vessel) {
        if (vessel.repairSeconds > 0) {
            vessel.repairedSecond = Math.max(world.now(), vessel.repairedSecond) + vessel.repairSeconds;
            vessel.repairSeconds = 0;
            world.engine.schedule(vessel.repairedSecond - world.now(), 0, repaired, 0);
            line.considerLeaving(vessel);
        }
    }

    boolean isOut(Vessel vessel) {
        return !alwaysThere && (vessel.index >= inService || vessel.repairedSecond > world.now());
    }

    /** Those that are back lie on the roads, or take what waits; those that are not any more leave their berth. */
    private void changed() {
        for (Vessel vessel : line.vessels) {
            if (vessel.state == Vessel.State.LAID_UP && !isOut(vessel)) {
                line.returnToService(vessel);
            } else if (vessel.state == Vessel.State.AT_BERTH || vessel.state == Vessel.State.ON_THE_ROADS) {
                line.port(vessel.atFirstPort).fill();
                line.considerLeaving(vessel);
            }
        }
    }
}
