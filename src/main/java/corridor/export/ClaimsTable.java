package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.export.Tables.Row;
import corridor.result.Claimed;
import corridor.result.ScenarioResult;
import java.util.List;

/** What was claimed beside what was simulated, as a table and as a part of {@code summary.json}. */
final class ClaimsTable {

    private ClaimsTable() {}

    /** The rows of all scenarios; empty when nothing was claimed of any that could be held against it. */
    static List<Row<Claimed>> rows(ExperimentResult result) {
        return Tables.rows(result, ScenarioResult::claims);
    }

    static Table<Row<Claimed>> columns() {
        return new Table<Row<Claimed>>()
                .text("scenario", Row::scenario)
                .text("claim", row -> row.it().figure().id())
                .text("by", row -> row.it().by())
                .text("measure", row -> row.it().figure().measure())
                .text("kind", row -> row.it().kind())
                .text("unit", row -> row.it().figure().unit().id())
                .number("claimed", row -> row.it().figure().reported())
                .number("claimed_low", row -> row.it().figure().low())
                .number("claimed_high", row -> row.it().figure().high())
                .number("simulated", row -> row.it().figure().simulated().value())
                .number(
                        "simulated_ci95_low",
                        row -> row.it().figure().simulated().low())
                .number(
                        "simulated_ci95_high",
                        row -> row.it().figure().simulated().high())
                .number("difference", row -> row.it().figure().difference())
                .text("source", row -> row.it().figure().source())
                .text("confidence", row -> row.it().figure().confidence())
                .text("about", row -> row.it().figure().about());
    }

    static void write(JsonText json, Claimed claim) {
        json.text("id", claim.figure().id())
                .text("by", claim.by())
                .text("measure", claim.figure().measure())
                .text("kind", claim.kind())
                .textIfAny("unit", claim.figure().unit().id())
                .number("claimed", claim.figure().reported())
                .numbers("range", claim.figure().low(), claim.figure().high())
                .number("simulated", claim.figure().simulated().value())
                .numbers(
                        "ci95",
                        claim.figure().simulated().low(),
                        claim.figure().simulated().high())
                .number("difference", claim.figure().difference())
                .textIfAny("source", claim.figure().source())
                .textIfAny("confidence", claim.figure().confidence())
                .textIfAny("about", claim.figure().about());
    }
}
