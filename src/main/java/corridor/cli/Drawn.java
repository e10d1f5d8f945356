package corridor.cli;

import corridor.experiment.ExperimentResult;
import corridor.export.ResultFolder;
import corridor.report.Charts;
import corridor.report.Replay;
import corridor.report.ReportInfo;
import corridor.report.ReportPage;
import corridor.report.StudyCharts;
import corridor.report.StudyPage;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is drawn from a result, new or read again: the charts and the page. */
final class Drawn {

    private Drawn() {}

    /** @param replay null for none */
    static void of(
            ExperimentResult result, ReportInfo info, ResultFolder folder, DrawingOptions how, @Nullable Replay replay)
            throws IOException {
        Charts.write(result, charts(folder), how.language());
        ReportPage.write(result, info, page(folder), charts(folder), how.language(), replay);
    }

    static void of(Study study, ReportInfo info, ResultFolder folder, DrawingOptions how) throws IOException {
        StudyCharts.write(study, charts(folder));
        StudyPage.write(study, info, page(folder), charts(folder), how.language());
    }

    private static Path charts(ResultFolder folder) {
        return folder.path().resolve("charts");
    }

    private static Path page(ResultFolder folder) {
        return folder.path().resolve("report.html");
    }
}
