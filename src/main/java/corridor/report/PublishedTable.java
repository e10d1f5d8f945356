package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.PageTable.Row;
import corridor.result.ScenarioResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Published figures beside what was simulated, for people: what was observed, and what was claimed.
 *
 * @param id of the table; its texts begin with it
 * @param figures of one scenario
 * @param report headings are keys of texts
 * @param terminal headings are what stands there
 */
record PublishedTable<T>(
        String id, Function<ScenarioResult, List<T>> figures, List<Column<T>> report, List<Column<T>> terminal) {

    /** Of the columns of the terminal, which can be missed first: range, interval, the last. */
    private static final int[] SPARE = {4, 2, 5};

    /** A heading and what stands below it. */
    record Column<T>(String heading, Cell<T> cell) {}

    /** How a figure of a scenario is written in a language. */
    interface Cell<T> {
        String of(ScenarioResult scenario, T figure, Texts words);
    }

    boolean any(ExperimentResult result) {
        return result.scenarios().stream()
                .anyMatch(scenario -> !figures.apply(scenario).isEmpty());
    }

    /** For the report. Without rows when there are no figures. */
    PageTable table(ExperimentResult result, Texts words) {
        List<Row> rows = result.scenarios().stream()
                .flatMap(scenario ->
                        figures.apply(scenario).stream().map(it -> new Row(false, cells(report, scenario, it, words))))
                .toList();
        List<String> head =
                report.stream().map(column -> words.get(column.heading())).toList();
        return new PageTable(id, words.get("section." + id), words.get(id + ".about"), head, rows);
    }

    /** For the terminal. */
    List<String> lines(ExperimentResult result, int width, TerminalTable.Paint paint) {
        Texts words = Texts.ofPages(Locale.ENGLISH);
        TextGrid grid =
                new TextGrid(width, terminal.stream().map(Column::heading).toArray(String[]::new));
        grid.spare(SPARE);
        for (ScenarioResult scenario : result.scenarios()) {
            if (result.scenarios().size() > 1 && !figures.apply(scenario).isEmpty()) {
                grid.row(heading(scenario.id()));
            }
            figures.apply(scenario).forEach(it -> grid.row(cells(terminal, scenario, it, words)));
        }
        List<String> lines = new ArrayList<>(List.of(words.get("section." + id)));
        lines.addAll(grid.lines(paint));
        return lines;
    }

    private List<String> cells(List<Column<T>> columns, ScenarioResult scenario, T it, Texts words) {
        return columns.stream()
                .map(column -> column.cell().of(scenario, it, words))
                .toList();
    }

    /** A row of the terminal with nothing but this. */
    private List<String> heading(String text) {
        List<String> row = new ArrayList<>(Collections.nCopies(terminal.size(), ""));
        row.set(0, text);
        return row;
    }
}
