package corridor.report;

import corridor.study.Picture;
import corridor.study.Sheet;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A study as one page with everything in it: opens from disk, asks nothing of any network, prints. */
public final class StudyPage {

    private static final int MOST_ROWS = 200;

    private StudyPage() {}

    /**
     * @param info the command and the scenarios; its sections and assumptions are not shown
     * @param file is written
     * @param chartsDirectory where {@link StudyCharts#write} has put the charts of the same study; charts that are not there are
     *     left out
     * @throws IOException when a chart cannot be read or the file not be written
     */
    public static void write(Study study, ReportInfo info, Path file, Path chartsDirectory) throws IOException {
        List<ChartView> charts = new ArrayList<>();
        for (Picture picture : study.pictures()) {
            ChartView.find(chartsDirectory, picture.name(), picture.title(), picture.note(), true)
                    .ifPresent(charts::add);
        }
        Map<String, Object> model = Map.of(
                "study",
                study,
                "info",
                info,
                "replications",
                StudyWords.replications(study),
                "audit",
                StudyWords.audit(study),
                "charts",
                charts,
                "sheets",
                study.sheets().stream().map(StudyPage::view).toList());
        Template.write("study.ftlh", model, file);
    }

    /**
     * A sheet in the page.
     *
     * @param rest what is said of rows that are not shown; may be empty
     */
    public record SheetView(String name, String title, List<Head> heads, List<List<String>> rows, String rest) {}

    /** @param words whether it is read from the left */
    public record Head(String label, String unit, boolean words) {}

    private static SheetView view(Sheet sheet) {
        SheetText text = new SheetText(sheet);
        int columns = sheet.columns().size();
        int shown = Math.min(MOST_ROWS, sheet.rows().size());
        return new SheetView(
                sheet.name(),
                sheet.title(),
                IntStream.range(0, columns)
                        .mapToObj(column -> new Head(
                                sheet.columns().get(column).label(),
                                sheet.columns().get(column).unit(),
                                text.words(column)))
                        .toList(),
                IntStream.range(0, shown)
                        .mapToObj(row -> IntStream.range(0, columns)
                                .mapToObj(column -> (text.value(row, column) + " " + text.spread(row, column)).strip())
                                .toList())
                        .toList(),
                text.rest(shown));
    }
}
