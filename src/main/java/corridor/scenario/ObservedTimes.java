package corridor.scenario;

import corridor.scenario.CsvTable.Cell;
import corridor.scenario.CsvTable.Row;
import corridor.scenario.Problem.Position;
import corridor.scenario.Quantity.Unreadable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the values of a table where a distribution names it: {@code empirical(file: dwell.csv, column: hours, unit: h)} becomes
 * {@code empirical(31 h, 12.5 h)}, so that a resolved scenario needs no other file.
 */
final class ObservedTimes {

    private static final Pattern CALL = Pattern.compile("empirical\\s*\\(([^()]*)\\)");
    private static final Set<String> KEYS = Set.of("file", "column", "unit");
    private static final String FORM = "Write empirical(file: dwell.csv, column: hours, unit: h).";

    private final CsvFiles tables;
    private final Problems problems;

    ObservedTimes(CsvFiles tables, Problems problems) {
        this.tables = tables;
        this.problems = problems;
    }

    /**
     * The text with the values in it; null after a problem.
     *
     * @throws Unreadable if the table is not named as it must be
     */
    @Nullable
    String inlined(String label, String text, Position at) throws Unreadable {
        Matcher call = CALL.matcher(text);
        StringBuilder inlined = new StringBuilder();
        while (call.find()) {
            String values = call.group(1).contains(":") ? values(label, call.group(1), at) : call.group(1);
            if (values == null) {
                return null;
            }
            call.appendReplacement(inlined, Matcher.quoteReplacement("empirical(" + values + ")"));
        }
        return call.appendTail(inlined).toString();
    }

    private @Nullable String values(String label, String written, Position at) throws Unreadable {
        Map<String, String> said = new LinkedHashMap<>();
        for (String part : written.split(",", -1)) {
            String[] pair = part.split(":", 2);
            said.put(pair[0].strip(), pair.length == 1 ? "" : pair[1].strip());
        }
        if (!said.keySet().equals(KEYS)) {
            throw new Unreadable(
                    "%s is 'empirical(%s)', which does not name a table, a column and a unit."
                            .formatted(label, Quantity.abbreviated(written)),
                    FORM);
        }
        String unit = String.valueOf(said.get("unit"));
        if (!Quantity.TIME.accepted().contains(unit)) {
            throw new Unreadable(
                    "%s is drawn in '%s', which is not a unit of time.".formatted(label, Quantity.abbreviated(unit)),
                    "Accepted: %s.".formatted(String.join(", ", Quantity.TIME.accepted())));
        }
        CsvTable table = tables.read(String.valueOf(said.get("file")), at);
        return table == null ? null : values(label, table, String.valueOf(said.get("column")), unit);
    }

    private @Nullable String values(String label, CsvTable table, String column, String unit) throws Unreadable {
        int index = table.names().indexOf(column);
        if (index < 0) {
            throw new Unreadable(
                    "%s is drawn from '%s', which is not a column of '%s'."
                            .formatted(label, column, table.header().at().file()),
                    NearestName.of(column, table.names())
                            .map("Maybe '%s'?"::formatted)
                            .orElse("Columns of it: %s.".formatted(String.join(", ", table.names()))));
        }
        if (table.rows().isEmpty()) {
            problems.add(table.header().at(), "the table has no rows to draw from.", null);
            return null;
        }
        List<String> values = new ArrayList<>();
        for (Row row : table.rows()) {
            Cell cell = row.cells().get(index);
            if (isTime(cell, column, unit)) {
                values.add(cell.text() + " " + unit);
            }
        }
        return values.size() < table.rows().size() ? null : values.stream().collect(Collectors.joining(", "));
    }

    private boolean isTime(Cell cell, String column, String unit) {
        try {
            DistributionText.read(column, cell.text() + " " + unit);
            return !cell.text().contains("(");
        } catch (Unreadable e) {
            String what = cell.text().isEmpty()
                    ? "%s is empty.".formatted(column)
                    : "%s is '%s', which is not a number of '%s' from 0 to 100 years."
                            .formatted(column, Quantity.abbreviated(cell.text()), unit);
            problems.add(cell.at(), what, null);
            return false;
        }
    }
}
