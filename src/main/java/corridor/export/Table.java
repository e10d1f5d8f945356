package corridor.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * A CSV table (RFC 4180, but with the line end of Unix, which every reader takes and which tools for text prefer). One figure in
 * a column, its unit last in the column's name; an empty cell is a figure that is not known.
 *
 * @param <R> what a row is made from
 */
final class Table<R> {

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private record Column<R>(String name, Function<R, String> cell) {}

    private final List<Column<R>> columns = new ArrayList<>();

    Table<R> text(String column, Function<R, @Nullable String> cell) {
        columns.add(new Column<>(column, row -> harmless(cell.apply(row))));
        return this;
    }

    Table<R> number(String column, ToDoubleFunction<R> cell) {
        columns.add(new Column<>(column, row -> {
            double value = cell.applyAsDouble(row);
            return Figures.known(value) ? Figures.text(value) : "";
        }));
        return this;
    }

    String of(List<R> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(columns.stream().map(Column::name).toList());
            for (R row : rows) {
                csv.writeRecord(
                        columns.stream().map(column -> column.cell().apply(row)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from a StringWriter
        }
        return text.toString();
    }

    /** A name that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
    private static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return STARTS_A_FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
