package corridor.report;

import corridor.experiment.ExperimentResult;

/**
 * One chart to draw: which, of what, and what it says. Knows nothing of drawing, so that a page about charts can be written
 * without them.
 *
 * @param file name of its files, without their endings
 * @param flow of which flow; empty for charts over several
 * @param title the finding
 * @param note what is shown and of how many
 * @param leading whether it stands at the front, not in the appendix
 */
record ChartSpec(ChartKind kind, String file, String flow, String title, String note, boolean leading) {

    /** Over all flows, or of none. */
    static ChartSpec over(ChartKind kind, String file, String title, String note) {
        return new ChartSpec(kind, file, "", title, note, true);
    }

    /** At the front for the main flow alone. */
    static ChartSpec ofFlow(
            ChartKind kind, String file, ExperimentResult result, String flow, String title, String note) {
        return new ChartSpec(kind, file + "-" + flow, flow, title, note, flow.equals(KeyFlows.main(result)));
    }

    /** The same in the appendix. */
    ChartSpec further() {
        return new ChartSpec(kind, file, flow, title, note, false);
    }
}
