package corridor.export;

import corridor.stats.Estimate;
import corridor.study.Phrase;
import corridor.study.Sheet;
import corridor.study.Sheet.Cell;
import corridor.study.Sheet.Column;
import corridor.study.Study;
import java.util.List;
import java.util.Locale;

/** {@code summary.json} of a study: every figure of its sheets in one document. Each field stands in {@code docs/results.md}. */
public final class StudySummary {

    static final String SCHEMA = "corridor-study/1";

    private StudySummary() {}

    /** The document; the same bytes for the same study. */
    public static String text(Study study) {
        return JsonText.of(json -> json.text("schema", SCHEMA)
                .text("command", study.command())
                .texts("scenarios", study.scenarios())
                .whole("seed", study.seed())
                .whole("replications", study.replications())
                .texts("findings", study.findings().stream().map(Phrase::words).toList())
                .objects("sheets", study.sheets(), StudySummary::sheet));
    }

    private static void sheet(JsonText json, Sheet sheet) {
        json.text("name", sheet.name())
                .text("title", sheet.title().words())
                .objects("columns", sheet.columns(), StudySummary::column)
                .objects("rows", sheet.rows(), (row, cells) -> row(row, sheet.columns(), cells));
    }

    private static void column(JsonText json, Column column) {
        json.text("id", column.id())
                .text("label", column.label().words())
                .textIfAny("unit", column.unit())
                .text("kind", column.kind().name().toLowerCase(Locale.ROOT));
    }

    private static void row(JsonText json, List<Column> columns, List<Cell> cells) {
        for (int i = 0; i < columns.size(); i++) {
            String id = columns.get(i).id();
            Cell cell = cells.get(i);
            switch (columns.get(i).kind()) {
                case TEXT -> json.text(id, cell.text().words());
                case NUMBER -> json.number(id, cell.value().mean());
                case ESTIMATE -> json.object(id, figure -> estimate(figure, cell.value()));
            }
        }
    }

    private static void estimate(JsonText json, Estimate value) {
        json.number("mean", value.mean())
                .numbers("ci95", value.low(), value.high())
                .whole("n", value.n());
    }
}
