package corridor.report;

import corridor.stats.Estimate;
import corridor.study.Sheet;
import corridor.study.Sheet.Column;
import corridor.study.Sheet.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A sheet of a study as text, cell by cell: one for the terminal and the page. */
final class SheetText {

    private final Sheet sheet;
    private final Texts words;
    /** By column, then by row. */
    private final List<List<Rounding>> roundings = new ArrayList<>();

    SheetText(Sheet sheet, Texts words) {
        this.sheet = sheet;
        this.words = words;
        for (int i = 0; i < sheet.columns().size(); i++) {
            int at = i;
            List<Estimate> figures =
                    sheet.rows().stream().map(row -> row.get(at).value()).toList();
            roundings.add(
                    isMixed(sheet.columns().get(i))
                            ? figures.stream()
                                    .map(figure -> rounding(at, List.of(figure)))
                                    .toList()
                            : Collections.nCopies(figures.size(), rounding(i, figures)));
        }
    }

    /** Whether each row has a unit of its own: digits that suit one of them would hide another. */
    private boolean isMixed(Column column) {
        return column.unit().isEmpty()
                && sheet.columns().stream().anyMatch(other -> other.id().equals("unit"));
    }

    private Rounding rounding(int column, List<Estimate> figures) {
        return columns().get(column).kind() == Kind.ESTIMATE ? Rounding.of(figures) : Rounding.ofExact(figures);
    }

    List<Column> columns() {
        return sheet.columns();
    }

    /** Whether it is read from the left. */
    boolean isText(int column) {
        return columns().get(column).kind() == Kind.TEXT;
    }

    String value(int row, int column) {
        Sheet.Cell cell = sheet.rows().get(row).get(column);
        return isText(column)
                ? PictureText.signs(cell.text())
                : roundings.get(column).get(row).value(cell.value().mean());
    }

    /** The interval of an estimate, if it is known; else empty. */
    String spread(int row, int column) {
        return columns().get(column).kind() == Kind.ESTIMATE
                ? roundings
                        .get(column)
                        .get(row)
                        .spread(sheet.rows().get(row).get(column).value(), words)
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
