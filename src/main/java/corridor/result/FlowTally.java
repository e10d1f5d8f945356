package corridor.result;

/** Placeholder for the first compilation; replaced by the flow's own tallies. */
public final class FlowTally {
    private FlowTally() {}

    static double measure() {
        return Double.NaN;
    }
}
