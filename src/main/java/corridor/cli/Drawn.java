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
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is drawn from a result, new or read again: the charts and the page. */
final class Drawn {

    private Drawn() {}

    /** @param replay null for none */
    static void of(
            ExperimentResult result,
            ReportInfo info,
            ResultFolder folder,
            DrawingOptions how,
            @Nullable Replay replay) {
        folder.fill(to -> {
            Charts.write(result, charts(to), how.language());
            ReportPage.write(result, info, page(to), charts(to), how.language(), replay);
        });
    }

    static void of(Study study, ReportInfo info, ResultFolder folder, DrawingOptions how) {
        folder.fill(to -> {
            StudyCharts.write(study, charts(to));
            StudyPage.write(study, info, page(to), charts(to), how.language());
        });
    }

    private static Path charts(Path folder) {
        return folder.resolve("charts");
    }

    private static Path page(Path folder) {
        return folder.resolve("report.html");
    }
}
