package corridor.scenario;

import corridor.scenario.CsvTable.Cell;
import corridor.scenario.CsvTable.Row;
import corridor.scenario.Problem.Position;
import corridor.scenario.Tree.Branch;
import corridor.scenario.Tree.Entry;
import corridor.scenario.Tree.Items;
import corridor.scenario.Tree.Kind;
import corridor.scenario.Tree.Leaf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups of keys given as a table beside the file: {@code flows: {table: flows.csv}}. The rows become what they would be in
 * YAML, so that nothing after this knows of tables; what the file itself says of a flow lies over its row.
 */
final class Tables {

    private static final String KEY = "table";

    private final CsvFiles files;
    private final Problems problems;

    Tables(CsvFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The tree of a file with its tables in it. */
    Branch expanded(Branch tree) {
        Map<String, Entry> entries = new LinkedHashMap<>(tree.entries());
        TableForm.FORMS.forEach((group, form) -> {
            Entry entry = entries.get(group);
            if (entry != null
                    && entry.value() instanceof Branch own
                    && own.find(KEY) instanceof Leaf name
                    && name.is() == Kind.TEXT) {
                entries.put(group, new Entry(entry.key(), withRows(own, name, form)));
            }
        });
        return new Branch(tree.at(), entries);
    }

    private Tree withRows(Branch own, Leaf name, TableForm form) {
        Map<String, Entry> entries = new LinkedHashMap<>(own.entries());
        entries.remove(KEY);
        CsvTable table = files.read(name.text(), name.at());
        Branch rows = new Branch(own.at(), table == null || !fits(table, form) ? Map.of() : things(table, form));
        return Overlay.lay(new Branch(own.at(), entries), rows);
    }

    private boolean fits(CsvTable table, TableForm form) {
        int before = problems.count();
        List<String> names = form.columnNames();
        Map<String, Cell> seen = new HashMap<>();
        for (Cell cell : table.header().cells()) {
            if (!names.contains(cell.text())) {
                Optional<String> maybe = NearestName.of(cell.text(), names);
                problems.add(
                        cell.at(),
                        "'%s' is not a column of a table of %s.".formatted(cell.text(), form.group()),
                        maybe.map("Maybe '%s'?"::formatted)
                                .orElse("Columns of it, separated by commas: %s.".formatted(String.join(", ", names))));
            } else if (seen.put(cell.text(), cell) != null) {
                problems.add(cell.at(), "the column '%s' is there twice.".formatted(cell.text()), null);
            }
        }
        boolean known = problems.count() == before;
        for (String needed : form.needed()) {
            if (known && !seen.containsKey(needed)) {
                problems.add(table.header().at(), "the table lacks the column '%s'.".formatted(needed), null);
            }
        }
        return problems.count() == before;
    }

    private Map<String, Entry> things(CsvTable table, TableForm form) {
        Map<String, List<Row>> rowsOf = new LinkedHashMap<>();
        int id = table.names().indexOf(form.id());
        for (Row row : table.rows()) {
            Cell cell = row.cells().get(id);
            if (cell.text().isEmpty()) {
                problems.add(cell.at(), "%s is empty.".formatted(form.id()), null);
            } else {
                rowsOf.computeIfAbsent(cell.text(), unused -> new ArrayList<>()).add(row);
            }
        }
        Map<String, Entry> things = new LinkedHashMap<>();
        rowsOf.forEach((name, rows) -> {
            if (rows.size() > 1 && !form.byStops()) {
                Position first = rows.get(0).at();
                problems.add(
                        rows.get(1).at(),
                        "'%s' is given twice, first on line %d.".formatted(name, first.line()),
                        "Keep one of the two.");
            }
            things.put(
                    name, new Entry(rows.get(0).at(), thing(table, form, form.byStops() ? rows : rows.subList(0, 1))));
        });
        return things;
    }

    private Branch thing(CsvTable table, TableForm form, List<Row> rows) {
        Branch thing = new Branch(rows.get(0).at(), Map.of());
        for (TableForm.Column column : form.columns()) {
            int index = table.names().indexOf(column.name());
            if (index >= 0) {
                Cell cell = one(
                        column, rows.stream().map(row -> row.cells().get(index)).toList());
                if (!cell.text().isEmpty() || !column.optional()) {
                    thing = (Branch) Overlay.lay(below(column.key(), column.leaf(cell)), thing);
                }
            }
        }
        if (form.byStops()) {
            thing = (Branch) Overlay.lay(below("route", route(table, rows)), thing);
        }
        return form.group().equals("observed") ? ObservedRow.folded(thing, problems) : thing;
    }

    /** What the rows of one thing say in a column: all the same, or nothing. */
    private Cell one(TableForm.Column column, List<Cell> cells) {
        Cell first = cells.stream()
                .filter(cell -> !cell.text().isEmpty())
                .findFirst()
                .orElse(cells.get(0));
        for (Cell cell : cells) {
            if (!cell.text().isEmpty() && !cell.text().equals(first.text())) {
                problems.add(
                        cell.at(),
                        "%s is %s here and %s on line %d."
                                .formatted(
                                        column.name(),
                                        cell.text(),
                                        first.text(),
                                        first.at().line()),
                        null);
            }
        }
        return first;
    }

    private static Branch below(String path, Tree value) {
        String[] keys = path.split("\\.", -1);
        Tree tree = value;
        for (int i = keys.length - 1; i >= 0; i--) {
            tree = new Branch(value.at(), Map.of(keys[i], new Entry(value.at(), tree)));
        }
        return (Branch) tree;
    }

    private Items route(CsvTable table, List<Row> rows) {
        record Stop(int sequence, Tree name) {}
        List<Stop> stops = new ArrayList<>();
        int sequence = table.names().indexOf(TableForm.SEQUENCE);
        int stop = table.names().indexOf(TableForm.STOP);
        for (Row row : rows) {
            Cell number = row.cells().get(sequence);
            Cell name = row.cells().get(stop);
            if (!number.text().matches("\\d{1,6}")) {
                problems.add(
                        number.at(),
                        "%s is '%s', not a whole number.".formatted(TableForm.SEQUENCE, number.text()),
                        null);
                continue;
            }
            int order = Integer.parseInt(number.text());
            if (stops.stream().anyMatch(other -> other.sequence() == order)) {
                problems.add(number.at(), "%s is %d for two stops.".formatted(TableForm.SEQUENCE, order), null);
            }
            stops.add(new Stop(order, TableForm.text(name)));
        }
        stops.sort(Comparator.comparingInt(Stop::sequence));
        return new Items(rows.get(0).at(), stops.stream().map(Stop::name).toList());
    }
}
