package corridor.scenario;

import corridor.scenario.Problem.Position;
import java.util.List;

/**
 * A table as written, with where each value stands.
 *
 * @param rows each as long as the header
 */
record CsvTable(Row header, List<Row> rows) {

    CsvTable {
        rows = List.copyOf(rows);
    }

    record Row(Position at, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param text without blanks around it */
    record Cell(Position at, String text) {}

    /** The names of the columns. */
    List<String> names() {
        return header.cells().stream().map(Cell::text).toList();
    }
}
