package corridor.bench.model;

import nl.tudelft.simulation.dsol.formalisms.eventscheduling.Executable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** An event of {@link ObjectModel}, in the form that plain Java, MASON and DSOL take it without a wrapper. */
@FunctionalInterface
interface Happening extends Steppable, Executable {

    void happen();

    @Override
    default void step(SimState state) {
        happen();
    }

    @Override
    default void execute() {
        happen();
    }
}
