package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Sheet;
import corridor.study.Sheet.Column;
import corridor.study.Sheet.Kind;
import java.util.ArrayList;
import java.util.List;

/** A sheet of a study as text, cell by cell: one for the terminal and the page. */
final class SheetText {

    private final Sheet sheet;
    private final List<Rounding> roundings = new ArrayList<>();

    SheetText(Sheet sheet) {
        this.sheet = sheet;
        for (int i = 0; i < sheet.columns().size(); i++) {
            int at = i;
            List<Estimate> figures =
                    sheet.rows().stream().map(row -> row.get(at).value()).toList();
            roundings.add(
                    sheet.columns().get(i).kind() == Kind.ESTIMATE ? Rounding.of(figures) : Rounding.ofExact(figures));
        }
    }

    List<Column> columns() {
        return sheet.columns();
    }

    /** Whether it is read from the left. */
    boolean words(int column) {
        return columns().get(column).kind() == Kind.TEXT;
    }

    String value(int row, int column) {
        Sheet.Cell cell = sheet.rows().get(row).get(column);
        return words(column)
                ? cell.text()
                : roundings.get(column).value(cell.value().mean());
    }

    /** The interval of an estimate, if it is known; else empty. */
    String spread(int row, int column) {
        return columns().get(column).kind() == Kind.ESTIMATE
                ? roundings.get(column).spread(sheet.rows().get(row).get(column).value())
                : "";
    }

    /** What stands below the first rows where not all are shown; empty if all are. */
    String rest(int shown) {
        int more = sheet.rows().size() - shown;
        return more <= 0
                ? ""
                : "... and %d more %s in tables/%s.csv".formatted(more, more == 1 ? "row" : "rows", sheet.name());
    }
}
