package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.ReportTables.Row;
import corridor.report.ReportTables.Table;
import corridor.result.Observed;
import corridor.result.ScenarioResult;
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** What was observed in the world beside what was simulated, for people. */
final class ObservedRows {

    private static final double LARGE = 1_000;

    /** An observation and the scenario that has it. */
    private record Line(ScenarioResult scenario, Observed it) {}

    /** A heading and what stands below it. */
    private record Column(String heading, Function<Line, String> cell) {}

    private static final List<Column> REPORT = List.of(
            new Column(
                    "Observation",
                    line -> line.it().about().isEmpty()
                            ? line.it().id()
                            : line.it().about()),
            new Column("Scenario", line -> line.scenario().name()),
            new Column("Measure", line -> line.it().measure()),
            new Column("Reported", line -> reported(line.it())),
            new Column("Range", line -> range(line.it())),
            new Column("Simulated", line -> simulated(line.it())),
            new Column("95% interval", line -> interval(line.it())),
            new Column("Difference", line -> relative(line.it())),
            new Column("Source", line -> (line.it().source() + " " + line.it().confidence()).strip()));

    private static final List<Column> TERMINAL = List.of(
            new Column("observation", line -> line.it().id()),
            new Column("simulated", line -> simulated(line.it())),
            new Column("", line -> halfWidth(line.it())),
            new Column("reported", line -> reported(line.it())),
            new Column("range", line -> Double.isNaN(line.it().low()) ? "" : range(line.it())),
            new Column("difference", line -> relative(line.it())));

    private ObservedRows() {}

    static boolean any(ExperimentResult result) {
        return result.scenarios().stream()
                .anyMatch(scenario -> !scenario.observed().isEmpty());
    }

    /** For the report. Without rows when nothing was observed. */
    static Table table(ExperimentResult result) {
        List<Row> rows = result.scenarios().stream()
                .flatMap(scenario -> scenario.observed().stream().map(it -> new Line(scenario, it)))
                .map(line -> new Row(false, cells(REPORT, line)))
                .toList();
        return new Table(
                "Observed and simulated",
                "What has been published about the world, beside the same measure of the run, counts as of 365 days. "
                        + "No run depends on it.",
                headings(REPORT),
                rows);
    }

    /** For the terminal. */
    static List<String> lines(ExperimentResult result, int width, TerminalTable.Paint paint) {
        TextGrid grid = new TextGrid(width, headings(TERMINAL).toArray(String[]::new));
        for (ScenarioResult scenario : result.scenarios()) {
            if (result.scenarios().size() > 1 && !scenario.observed().isEmpty()) {
                grid.row(heading(scenario.id()));
            }
            scenario.observed().forEach(it -> grid.row(cells(TERMINAL, new Line(scenario, it))));
        }
        List<String> lines = new ArrayList<>(List.of("Observed and simulated"));
        lines.addAll(grid.lines(paint));
        return lines;
    }

    private static List<String> headings(List<Column> columns) {
        return columns.stream().map(Column::heading).toList();
    }

    private static List<String> cells(List<Column> columns, Line line) {
        return columns.stream().map(column -> column.cell().apply(line)).toList();
    }

    /** A row of the terminal with nothing but this. */
    private static List<String> heading(String text) {
        List<String> row = new ArrayList<>(Collections.nCopies(TERMINAL.size(), ""));
        row.set(0, text);
        return row;
    }

    private static String reported(Observed it) {
        return figure(it.reported(), it)
                + (it.unit().id().isEmpty() ? "" : " " + it.unit().id());
    }

    private static String range(Observed it) {
        return span(it.low(), it.high(), it);
    }

    private static String simulated(Observed it) {
        return figure(it.simulated().value(), it);
    }

    private static String interval(Observed it) {
        return span(it.simulated().low(), it.simulated().high(), it);
    }

    private static String halfWidth(Observed it) {
        double half = (it.simulated().high() - it.simulated().low()) / 2;
        return Double.isNaN(half) ? "" : "+-" + figure(half, it);
    }

    private static String relative(Observed it) {
        double percent = 100 * it.relativeDifference();
        return Double.isNaN(percent) ? Figures.one(percent) : Figures.signed(percent, 0) + "%";
    }

    private static String span(double low, double high, Observed it) {
        return Double.isNaN(low) ? Figures.one(low) : figure(low, it) + " to " + figure(high, it);
    }

    /** All figures of an observation with the same digits: those of its values, not of each. */
    private static String figure(double value, Observed it) {
        if (it.unit() == Unit.SHARE) {
            return Figures.percent(value);
        }
        boolean large = it.reported() >= LARGE || it.simulated().value() >= LARGE;
        return large ? Figures.whole(value) : Figures.one(value);
    }
}
