package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.export.Tables.Row;
import corridor.result.Published;
import corridor.result.ScenarioResult;
import java.util.List;

/** What was observed in the world beside what was simulated, as a table and as a part of {@code summary.json}. */
final class ObservedTable {

    private ObservedTable() {}

    /** The rows of all scenarios; empty when nothing was observed of any. */
    static List<Row<Published>> rows(ExperimentResult result) {
        return Tables.rows(result, ScenarioResult::observed);
    }

    static Table<Row<Published>> columns() {
        return new Table<Row<Published>>()
                .text("scenario", Row::scenario)
                .text("observation", row -> row.it().id())
                .text("measure", row -> row.it().measure())
                .text("unit", row -> row.it().unit().id())
                .number("reported", row -> row.it().reported())
                .number("reported_low", row -> row.it().low())
                .number("reported_high", row -> row.it().high())
                .number("simulated", row -> row.it().simulated().value())
                .number("simulated_ci95_low", row -> row.it().simulated().low())
                .number("simulated_ci95_high", row -> row.it().simulated().high())
                .number("difference", row -> row.it().difference())
                .number("relative_difference_share", row -> row.it().relativeDifference())
                .text("source", row -> row.it().source())
                .text("confidence", row -> row.it().confidence())
                .text("about", row -> row.it().about());
    }

    static void write(JsonText json, Published observed) {
        json.text("id", observed.id())
                .text("measure", observed.measure())
                .textIfAny("unit", observed.unit().id())
                .number("reported", observed.reported())
                .numbers("range", observed.low(), observed.high())
                .number("simulated", observed.simulated().value())
                .numbers(
                        "ci95", observed.simulated().low(), observed.simulated().high())
                .number("difference", observed.difference())
                .number("relativeDifference", observed.relativeDifference())
                .textIfAny("source", observed.source())
                .textIfAny("confidence", observed.confidence())
                .textIfAny("about", observed.about());
    }
}
