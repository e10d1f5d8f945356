package corridor.export;

import corridor.stats.Estimate;
import corridor.study.Sheet;
import corridor.study.Sheet.Cell;
import corridor.study.Sheet.Column;
import corridor.study.Study;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The sheets of a study for a spreadsheet. */
final class StudyTables {

    private static final Map<String, String> IN_WORDS =
            Map.of("min", "minutes", "h", "hours", "d", "days", "y", "years", "%", "percent");

    private StudyTables() {}

    /** Every sheet by the name of its file. */
    static Map<String, String> of(Study study) {
        Map<String, String> tables = new LinkedHashMap<>();
        study.sheets().forEach(sheet -> tables.put(sheet.name() + ".csv", text(sheet)));
        return tables;
    }

    /** Which columns of each sheet hold words. */
    static Map<String, Set<String>> words(Study study) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        study.sheets()
                .forEach(sheet -> words.put(
                        sheet.name(),
                        sheet.columns().stream()
                                .filter(column -> column.kind() == Sheet.Kind.TEXT)
                                .map(Column::id)
                                .collect(Collectors.toSet())));
        return words;
    }

    private static String text(Sheet sheet) {
        Table<List<Cell>> table = new Table<>();
        for (int i = 0; i < sheet.columns().size(); i++) {
            add(table, sheet.columns().get(i), i);
        }
        return table.of(sheet.rows());
    }

    private static void add(Table<List<Cell>> table, Column column, int at) {
        String unit = ending(column.unit());
        switch (column.kind()) {
            case TEXT -> table.text(column.id(), row -> row.get(at).text().words());
            case NUMBER ->
                table.number(column.id() + unit, row -> value(row, at).mean());
            case ESTIMATE ->
                table.number(column.id() + unit, row -> value(row, at).mean())
                        .number(
                                column.id() + "_ci95_low" + unit,
                                row -> value(row, at).low())
                        .number(
                                column.id() + "_ci95_high" + unit,
                                row -> value(row, at).high());
        }
    }

    private static Estimate value(List<Cell> row, int at) {
        return row.get(at).value();
    }

    /** A unit as the last words of a column: {@code TEU/y} is {@code _teu_per_year}. */
    static String ending(String unit) {
        if (unit.isEmpty()) {
            return "";
        }
        String[] parts = unit.split("/", -1);
        String per = Arrays.stream(parts)
                .skip(1)
                .map(part -> "_per_" + words(part).replaceFirst("s$", ""))
                .collect(Collectors.joining());
        return (parts[0].isEmpty() ? "" : "_" + words(parts[0])) + per;
    }

    private static String words(String unit) {
        String plain = unit.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}%]+", "_");
        return IN_WORDS.getOrDefault(plain, plain);
    }
}
