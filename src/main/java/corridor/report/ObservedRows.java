package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.ReportTables.Row;
import corridor.report.ReportTables.Table;
import corridor.result.Observed;
import corridor.result.ScenarioResult;
import corridor.units.Unit;
import java.util.ArrayList;
import java.util.List;

/** What was observed in the world beside what was simulated, for people. */
final class ObservedRows {

    private static final double LARGE = 1_000;

    private ObservedRows() {}

    static boolean any(ExperimentResult result) {
        return result.scenarios().stream()
                .anyMatch(scenario -> !scenario.observed().isEmpty());
    }

    /** For the report. Without rows when nothing was observed. */
    static Table table(ExperimentResult result) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (Observed it : scenario.observed()) {
                rows.add(new Row(
                        false,
                        List.of(
                                it.about().isEmpty() ? it.id() : it.about(),
                                scenario.name(),
                                it.measure(),
                                figure(it.reported(), it.unit()) + unit(it.unit()),
                                span(it.low(), it.high(), it.unit()),
                                figure(it.simulated().value(), it.unit()),
                                span(it.simulated().low(), it.simulated().high(), it.unit()),
                                relative(it),
                                (it.source() + " " + it.confidence()).strip())));
            }
        }
        return new Table(
                "Observed and simulated",
                "What has been published about the world, beside the same measure of the run. No run depends on it.",
                List.of(
                        "Observation",
                        "Scenario",
                        "Measure",
                        "Reported",
                        "Range",
                        "Simulated",
                        "95% interval",
                        "Difference",
                        "Source"),
                rows);
    }

    /** For the terminal. */
    static List<String> lines(ExperimentResult result, int width, TerminalTable.Paint paint) {
        TextGrid grid = new TextGrid(width, "observation", "simulated", "", "reported", "range", "difference");
        for (ScenarioResult scenario : result.scenarios()) {
            if (result.scenarios().size() > 1 && !scenario.observed().isEmpty()) {
                grid.row(List.of(scenario.id(), "", "", "", "", ""));
            }
            for (Observed it : scenario.observed()) {
                double half = (it.simulated().high() - it.simulated().low()) / 2;
                grid.row(List.of(
                        it.id(),
                        figure(it.simulated().value(), it.unit()),
                        Double.isNaN(half) ? "" : "+-" + figure(half, it.unit()),
                        figure(it.reported(), it.unit()) + unit(it.unit()),
                        Double.isNaN(it.low()) ? "" : span(it.low(), it.high(), it.unit()),
                        relative(it)));
            }
        }
        List<String> lines = new ArrayList<>(List.of("Observed and simulated"));
        lines.addAll(grid.lines(paint));
        return lines;
    }

    private static String figure(double value, Unit unit) {
        if (unit == Unit.SHARE) {
            return Figures.percent(value);
        }
        return Math.abs(value) >= LARGE ? Figures.whole(value) : Figures.one(value);
    }

    private static String unit(Unit unit) {
        return unit.id().isEmpty() ? "" : " " + unit.id();
    }

    private static String span(double low, double high, Unit unit) {
        return Double.isNaN(low) ? Figures.one(low) : figure(low, unit) + " to " + figure(high, unit);
    }

    private static String relative(Observed it) {
        double percent = 100 * it.relativeDifference();
        return Double.isNaN(percent) ? Figures.one(percent) : Figures.signed(percent, 0) + "%";
    }
}
