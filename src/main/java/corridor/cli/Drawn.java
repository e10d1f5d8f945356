package corridor.cli;

import corridor.experiment.ExperimentResult;
import corridor.export.ResultFolder;
import corridor.report.ChartFormat;
import corridor.report.Charts;
import corridor.report.Replay;
import corridor.report.ReportInfo;
import corridor.report.ReportPage;
import corridor.report.StudyCharts;
import corridor.report.StudyPage;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is drawn from a result, new or read again: the charts and the page. */
final class Drawn {

    private Drawn() {}

    /** @param replay null for none */
    static void of(
            ExperimentResult result, ReportInfo info, ResultFolder folder, DrawingOptions how, @Nullable Replay replay)
            throws IOException {
        Path charts = charts(folder);
        Charts.write(result, replay == null ? List.of() : replay.scenarios(), charts, how.language(), forThePage(how));
        ReportPage.write(result, info, page(folder), charts, how.language(), replay);
        ChartFormat.keepOnly(how.formats(), charts);
    }

    static void of(Study study, ReportInfo info, ResultFolder folder, DrawingOptions how) throws IOException {
        Path charts = charts(folder);
        StudyCharts.write(study, charts, forThePage(how));
        StudyPage.write(study, info, page(folder), charts, how.language());
        ChartFormat.keepOnly(how.formats(), charts);
    }

    /** What was asked for, and what the page shows: its pictures do not depend on the files that lie beside it. */
    private static Set<ChartFormat> forThePage(DrawingOptions how) {
        Set<ChartFormat> formats = EnumSet.of(ChartFormat.SVG);
        formats.addAll(how.formats());
        return formats;
    }

    private static Path charts(ResultFolder folder) {
        return folder.path().resolve("charts");
    }

    private static Path page(ResultFolder folder) {
        return folder.path().resolve("report.html");
    }
}
