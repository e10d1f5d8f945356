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
import corridor.result.Movements;
import corridor.study.Study;
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
            ExperimentResult result,
            ReportInfo info,
            ResultFolder folder,
            DrawingOptions how,
            @Nullable Replay replay) {
        folder.fill(to -> {
            List<Movements> moving = replay == null ? List.of() : replay.scenarios();
            Charts.write(result, moving, charts(to), how.language(), forThePage(how));
            ReportPage.write(result, info, page(to), charts(to), how.language(), replay);
            ChartFormat.keepOnly(how.formats(), charts(to));
        });
    }

    static void of(Study study, ReportInfo info, ResultFolder folder, DrawingOptions how) {
        folder.fill(to -> {
            StudyCharts.write(study, charts(to), forThePage(how));
            StudyPage.write(study, info, page(to), charts(to), how.language());
            ChartFormat.keepOnly(how.formats(), charts(to));
        });
    }

    /** What was asked for, and what the page shows: its pictures do not depend on the files that lie beside it. */
    private static Set<ChartFormat> forThePage(DrawingOptions how) {
        Set<ChartFormat> formats = EnumSet.of(ChartFormat.SVG);
        formats.addAll(how.formats());
        return formats;
    }

    private static Path charts(Path folder) {
        return folder.resolve("charts");
    }

    private static Path page(Path folder) {
        return folder.resolve("report.html");
    }
}
