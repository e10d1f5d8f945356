package corridor.report;

import corridor.experiment.ExperimentResult;
import java.util.List;
import org.jfree.chart.plot.Plot;

/**
 * One way to look at a result. A new one is a class of its own and a line in {@link ChartKinds}. What draws stands in a class
 * inside it, so that a page about charts can be written without the drawing library.
 */
interface ChartKind {

    /** Bands of more scenarios than this would hide each other. */
    int MOST_BANDS = 3;

    /** What it shows of a result, the most telling first; nothing where the result has not what it takes. */
    List<ChartSpec> specs(ExperimentResult result, Texts words);

    Body draw(ExperimentResult result, ChartSpec spec, Texts words);

    /** The numbers behind it as CSV, with the unit in the column's name. */
    String data(ExperimentResult result, ChartSpec spec);

    /**
     * What stands between the note and the foot.
     *
     * @param height of the whole picture, with one line each of title, note and foot; pixels
     */
    record Body(Plot plot, int height) {}
}
