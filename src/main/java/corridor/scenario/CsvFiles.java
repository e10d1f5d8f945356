package corridor.scenario;

import corridor.scenario.CsvTable.Cell;
import corridor.scenario.CsvTable.Row;
import corridor.scenario.Loaded.SourceFile;
import corridor.scenario.Problem.Position;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables that scenario files name, each read once. */
final class CsvFiles {

    private final Problems problems;
    private final Map<Path, @Nullable CsvTable> tables = new LinkedHashMap<>();
    private final List<SourceFile> files = new ArrayList<>();

    CsvFiles(Problems problems) {
        this.problems = problems;
    }

    /** Every table read. */
    List<SourceFile> files() {
        return List.copyOf(files);
    }

    /**
     * Reads a table.
     *
     * @param named where its name stands: in the file beside which it lies
     * @return null after a problem
     */
    @Nullable
    CsvTable read(String name, Position named) {
        try {
            Path file = Path.of(named.file()).resolveSibling(name).normalize();
            if (!tables.containsKey(file)) {
                tables.put(file, readNew(file, named));
            }
            return tables.get(file);
        } catch (InvalidPathException e) {
            problems.add(named, "'%s' is not the name of a file.".formatted(name), null);
            return null;
        }
    }

    private @Nullable CsvTable readNew(Path file, Position named) {
        String text = SourceText.read(file, named, problems);
        if (text == null) {
            return null;
        }
        files.add(new SourceFile(file.toString(), text));
        List<String> lines = text.lines().toList();
        List<Row> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .forEach(row -> rows.add(row(row, file.toString(), lines)));
        } catch (CsvParseException e) {
            int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).at().line() + 1;
            problems.add(
                    new Position(file.toString(), Math.min(line, Math.max(1, lines.size())), 1),
                    "this cannot be read as CSV: %s.".formatted(e.getMessage()),
                    "Put a text with commas or quotes in quotes, and close them.");
            return null;
        }
        if (rows.isEmpty()) {
            problems.add(
                    new Position(file.toString(), 1, 1), "the table is empty.", "Begin with a line of column names.");
            return null;
        }
        return evenRows(new CsvTable(rows.get(0), rows.subList(1, rows.size())));
    }

    private static Row row(CsvRecord written, String file, List<String> lines) {
        int line = (int) written.getStartingLineNumber();
        String text = line <= lines.size() ? lines.get(line - 1) : "";
        List<Cell> cells = new ArrayList<>();
        int column = 1;
        for (String field : written.getFields()) {
            cells.add(new Cell(new Position(file, line, Math.min(column, text.length() + 1)), field.strip()));
            column = afterSeparator(text, column);
        }
        return new Row(new Position(file, line, 1), cells);
    }

    /** The column behind the next comma outside of quotes. */
    private static int afterSeparator(String line, int column) {
        boolean quoted = false;
        for (int i = column - 1; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (line.charAt(i) == ',' && !quoted) {
                return i + 2;
            }
        }
        return line.length() + 1;
    }

    private @Nullable CsvTable evenRows(CsvTable table) {
        boolean even = true;
        int columns = table.header().cells().size();
        for (Row row : table.rows()) {
            int count = row.cells().size();
            if (count != columns) {
                even = false;
                problems.add(
                        row.at(), "this row has %d values, and the header has %d.".formatted(count, columns), null);
            }
        }
        return even ? table : null;
    }
}
