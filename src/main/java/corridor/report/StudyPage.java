package corridor.report;

import corridor.report.PageTable.Row;
import corridor.study.Picture;
import corridor.study.Sheet;
import corridor.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** A study as one page with everything in it: opens from disk, asks nothing of any network, prints. */
public final class StudyPage {

    private static final int MOST_ROWS = 200;

    private StudyPage() {}

    /**
     * @param info the command and the scenarios; its sections are not shown
     * @param file is written
     * @param chartsDirectory where {@link StudyCharts#write} has put the charts of the same study; charts that are not there are
     *     left out
     * @throws IOException when a chart cannot be read or the file not be written
     */
    public static void write(Study study, ReportInfo info, Path file, Path chartsDirectory, Locale language)
            throws IOException {
        Texts words = Texts.ofPages(language);
        List<ChartView> charts = new ArrayList<>();
        for (Picture picture : study.pictures()) {
            PictureText text = new PictureText(picture, Texts.ofCharts(language));
            ChartView.find(chartsDirectory, picture.name(), text.title(), text.note(), true)
                    .ifPresent(charts::add);
        }
        List<SheetView> sheets = study.sheets().stream()
                .map(sheet -> view(sheet.in(language), words))
                .toList();
        LedgerTable ledger = new LedgerTable(info, words);
        Map<String, Object> model = new HashMap<>();
        model.put("title", words.get("study.title", study.command(), String.join(", ", study.scenarios())));
        model.put("study", study);
        model.put(
                "findings",
                study.findings().stream()
                        .map(finding -> PictureText.signs(finding.in(language)))
                        .toList());
        model.put("info", info);
        model.put("ledger", ledger.counts());
        model.put("values", ledger.values());
        model.put("replications", StudyWords.replications(study, words));
        model.put("sample", words.get(study.replications() > 1 ? "study.sample" : "study.sample.one"));
        model.put("audit", StudyWords.audit(study, words));
        model.put("charts", charts);
        model.put("sheets", sheets);
        model.put("links", links(charts, sheets, info, words));
        new Template(words, List.of("page.css"), List.of("page.js")).write("study.ftlh", model, file);
    }

    private static List<PageLink> links(List<ChartView> charts, List<SheetView> sheets, ReportInfo info, Texts words) {
        List<PageLink> links = new ArrayList<>();
        if (!charts.isEmpty()) {
            links.add(new PageLink("charts", words.get("section.charts")));
        }
        sheets.forEach(sheet ->
                links.add(new PageLink(sheet.table().id(), sheet.table().title())));
        if (!info.assumptions().isEmpty()) {
            links.add(new PageLink("assumptions", words.get("section.assumptions")));
        }
        links.add(new PageLink("audit", words.get("section.audit")));
        links.add(new PageLink("method", words.get("study.repeat")));
        return links;
    }

    /**
     * A sheet in the page.
     *
     * @param rest what is said of rows that are not shown; may be empty
     */
    public record SheetView(PageTable table, String rest) {}

    private static SheetView view(Sheet sheet, Texts words) {
        SheetText text = new SheetText(sheet, words);
        int columns = sheet.columns().size();
        int shown = Math.min(MOST_ROWS, sheet.rows().size());
        List<Row> rows = IntStream.range(0, shown)
                .mapToObj(row -> new Row(
                        false,
                        IntStream.range(0, columns)
                                .mapToObj(column -> (text.value(row, column) + " " + text.spread(row, column)).strip())
                                .toList()))
                .toList();
        List<String> head = sheet.columns().stream()
                .map(column -> column.label().words() + (column.unit().isEmpty() ? "" : ", " + column.unit()))
                .toList();
        PageTable table = new PageTable("sheet-" + sheet.name(), sheet.title().words(), "", head, rows);
        int more = sheet.rows().size() - shown;
        return new SheetView(table, more <= 0 ? "" : words.get("study.rest", String.valueOf(more), sheet.name()));
    }
}
