package corridor.report;

import corridor.experiment.ExperimentResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One page with everything in it: opens from disk, asks nothing of any network, prints. */
public final class ReportPage {

    private ReportPage() {}

    /**
     * @param file is written
     * @param chartsDirectory where {@link Charts#write} has put the charts of the same result; charts that are not there are
     *     left out
     * @param replay left out where it is null
     * @throws IOException when a chart cannot be read or the file not be written
     */
    public static void write(
            ExperimentResult result, ReportInfo info, Path file, Path chartsDirectory, @Nullable Replay replay)
            throws IOException {
        Map<String, Object> model = new HashMap<>(new ReportTables(result).model());
        List<ChartView> charts = charts(result, chartsDirectory);
        model.put("observed", ObservedRows.TABLE.table(result));
        model.put("claimed", ClaimRows.TABLE.table(result));
        model.put("sections", SectionRows.table(info));
        model.put("info", info);
        model.put("charts", charts.stream().filter(ChartView::leading).toList());
        model.put("moreCharts", charts.stream().filter(c -> !c.leading()).toList());
        if (replay == null) {
            Template.write("report.ftlh", model, file);
        } else {
            model.put("replay", replay.model(Locale.ENGLISH));
            Template.write("report.ftlh", model, Replay.STYLES, Replay.SCRIPTS, file);
        }
    }

    private static List<ChartView> charts(ExperimentResult result, Path directory) throws IOException {
        List<ChartView> charts = new ArrayList<>();
        String main = ChartSpec.mainFlow(result);
        for (ChartSpec spec : ChartSpec.of(result)) {
            boolean leading = spec.flow().isEmpty() || spec.flow().equals(main);
            ChartView.find(directory, spec.file(), spec.title(), spec.note(), leading)
                    .ifPresent(charts::add);
        }
        return charts;
    }
}
