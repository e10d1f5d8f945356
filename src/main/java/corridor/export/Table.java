package corridor.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A CSV table (RFC 4180, but with the line end of Unix, which every reader takes and which tools for text prefer). One figure in
 * a column, its unit last in the column's name; an empty cell is a figure that is not known.
 *
 * @param <R> what a row is made from
 */
final class Table<R> {

    /** Behind apostrophes too, so that one more can be told from one that belongs to the name. */
    private static final Pattern STARTS_A_FORMULA = Pattern.compile("'*[=+\\-@\t\r]");

    private record Column<R>(String name, Function<R, String> cell) {}

    private final List<Column<R>> columns = new ArrayList<>();

    Table<R> text(String column, Function<R, @Nullable String> cell) {
        columns.add(new Column<>(column, row -> harmless(cell.apply(row))));
        return this;
    }

    Table<R> whole(String column, ToLongFunction<R> cell) {
        columns.add(new Column<>(column, row -> Long.toString(cell.applyAsLong(row))));
        return this;
    }

    Table<R> number(String column, ToDoubleFunction<R> cell) {
        columns.add(new Column<>(column, row -> {
            double value = cell.applyAsDouble(row);
            return Figures.known(value) ? Figures.text(value) : "";
        }));
        return this;
    }

    /** Their names, in order. */
    List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    String of(List<R> rows) {
        StringWriter text = new StringWriter();
        try (Rows<R> table = onto(text)) {
            rows.forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // not from a StringWriter
        }
        return text.toString();
    }

    /**
     * For tables that are too long to hold.
     *
     * @param out is closed with the rows
     */
    Rows<R> onto(Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(columns());
        return new Rows<>(csv, columns);
    }

    /** A table that grows row by row. */
    static final class Rows<R> implements Closeable {
        private final CsvWriter csv;
        private final List<Column<R>> columns;

        private Rows(CsvWriter csv, List<Column<R>> columns) {
            this.csv = csv;
            this.columns = columns;
        }

        /** @throws UncheckedIOException when it cannot be written */
        void add(R row) {
            CsvWriter.CsvWriterRecord cells = csv.writeRecord();
            columns.forEach(column -> cells.writeField(column.cell().apply(row)));
            cells.endRecord();
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /** A name that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection). */
    private static String harmless(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return STARTS_A_FORMULA.matcher(cell).lookingAt() ? "'" + cell : cell;
    }

    /** A name as it was before it was made harmless, for what keeps words as words. */
    static String asItWas(String cell) {
        return cell.startsWith("'") && STARTS_A_FORMULA.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
