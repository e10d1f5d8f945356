package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.ReportTables.Row;
import corridor.report.ReportTables.Table;
import corridor.result.ScenarioResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Published figures beside what was simulated, for people: what was observed, and what was claimed.
 *
 * @param figures of one scenario
 */
record PublishedTable<T>(
        String title,
        String about,
        Function<ScenarioResult, List<T>> figures,
        List<Column<T>> report,
        List<Column<T>> terminal) {

    /** A heading and what stands below it. */
    record Column<T>(String heading, BiFunction<ScenarioResult, T, String> cell) {}

    boolean any(ExperimentResult result) {
        return result.scenarios().stream()
                .anyMatch(scenario -> !figures.apply(scenario).isEmpty());
    }

    /** For the report. Without rows when there are no figures. */
    Table table(ExperimentResult result) {
        List<Row> rows = result.scenarios().stream()
                .flatMap(scenario ->
                        figures.apply(scenario).stream().map(it -> new Row(false, cells(report, scenario, it))))
                .toList();
        return new Table(title, about, headings(report), rows);
    }

    /** For the terminal. */
    List<String> lines(ExperimentResult result, int width, TerminalTable.Paint paint) {
        TextGrid grid = new TextGrid(width, headings(terminal).toArray(String[]::new));
        for (ScenarioResult scenario : result.scenarios()) {
            if (result.scenarios().size() > 1 && !figures.apply(scenario).isEmpty()) {
                grid.row(heading(scenario.id()));
            }
            figures.apply(scenario).forEach(it -> grid.row(cells(terminal, scenario, it)));
        }
        List<String> lines = new ArrayList<>(List.of(title));
        lines.addAll(grid.lines(paint));
        return lines;
    }

    private List<String> headings(List<Column<T>> columns) {
        return columns.stream().map(Column::heading).toList();
    }

    private List<String> cells(List<Column<T>> columns, ScenarioResult scenario, T it) {
        return columns.stream().map(column -> column.cell().apply(scenario, it)).toList();
    }

    /** A row of the terminal with nothing but this. */
    private List<String> heading(String text) {
        List<String> row = new ArrayList<>(Collections.nCopies(terminal.size(), ""));
        row.set(0, text);
        return row;
    }
}
