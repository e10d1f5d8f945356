package corridor.flow;

import corridor.result.Cause;
import org.jspecify.annotations.Nullable;

/** Who runs a train or a truck that a border has stopped. */
interface Carrier {

    /** Under one cause, all that is aboard. */
    void turnAll(Train train, Cause cause);

    /** The border is done with it. */
    void leaveBorder(Train train);

    /** Whether all aboard wait for one another: nothing is taken off a truck and left at a border. */
    boolean staysWhole();

    /** Boxes of this volume stay behind at a border, on the platforms that they stand on. */
    default void held(int teu) {}

    /** The pool that its platforms come from, or null where they are not counted. */
    default @Nullable Platforms platforms() {
        return null;
    }
}
