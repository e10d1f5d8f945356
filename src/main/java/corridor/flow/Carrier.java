package corridor.flow;

import corridor.result.Cause;

/** Who runs a train or a truck that a border has stopped. */
interface Carrier {

    /** Under one cause, all that is aboard. */
    void turnAll(Train train, Cause cause);

    /** The border is done with it. */
    void leaveBorder(Train train);

    /** Whether all aboard wait for one another: nothing is taken off a truck and left at a border. */
    boolean staysWhole();
}
