package corridor.flow;

import corridor.engine.Engine.Action;
import corridor.network.Crossing;
import corridor.random.Draw;
import corridor.random.Luck;
import corridor.result.Cause;

/**
 * Boxes that a border has opened or scanned. They are taken off the train and follow with the next that has room; at a
 * terminal they join the others in the yard. How many are looked at at a time is not limited: nothing is published.
 */
final class Inspections {

    private final World world;
    private final Draw inspection;
    private final long inspectedKey;
    private final long inspectionKey;
    private final Action opened = this::opened;

    Inspections(World world, Crossing crossing) {
        this.world = world;
        inspection = world.luck.draw(crossing.inspectionSeconds());
        inspectedKey = world.luck.key("inspected/" + crossing.id());
        inspectionKey = world.luck.key("inspection/" + crossing.id());
    }

    /** Whether the luck of the draw picks out a box. */
    boolean picks(int box, double share) {
        return Luck.uniform(Luck.meet(world.boxes.key(box), inspectedKey)) < share;
    }

    /** Takes a box off its train, if it is on one. */
    void open(int box, int stop) {
        long key = world.boxes.key(box);
        world.turn(box, Cause.INSPECTION);
        world.boxes.setVehicle(box, Boxes.NONE);
        world.boxes.setHeldAt(box, stop);
        world.engine.schedule(inspection.secondsAt(Luck.meet(key, inspectionKey)), 0, opened, box);
    }

    /** The same for a box that stays on its vehicle. */
    void openAboard(int box, Action whenOpened) {
        long key = Luck.meet(world.boxes.key(box), inspectionKey);
        world.engine.schedule(inspection.secondsAt(key), 0, whenOpened, box);
    }

    private void opened(int box) {
        release(box, world.boxes.heldAt(box));
    }

    /** A box that is on no vehicle goes on: by a train from this stop of its line, or from the terminal. */
    void release(int box, int stop) {
        if (stop == Groups.NONE) {
            world.goOn(box);
        } else {
            world.trainLineOf(box).rejoin(box, stop);
        }
    }
}
