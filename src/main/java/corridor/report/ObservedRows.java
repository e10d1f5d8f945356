package corridor.report;

import corridor.report.PublishedTable.Column;
import corridor.result.Published;
import corridor.result.ScenarioResult;
import java.util.List;

/** What was observed in the world beside what was simulated. */
final class ObservedRows {

    static final PublishedTable<Published> TABLE = new PublishedTable<>(
            "Observed and simulated",
            "What has been published about the world, beside the same measure of the run, counts as of 365 days. "
                    + "No run depends on it.",
            ScenarioResult::observed,
            List.of(
                    new Column<>("Observation", (scenario, it) -> it.about().isEmpty() ? it.id() : it.about()),
                    new Column<>("Scenario", (scenario, it) -> scenario.name()),
                    new Column<>("Measure", (scenario, it) -> it.measure()),
                    new Column<>("Reported", (scenario, it) -> text(it).reported()),
                    new Column<>("Range", (scenario, it) -> text(it).range()),
                    new Column<>("Simulated", (scenario, it) -> text(it).simulated()),
                    new Column<>("95% interval", (scenario, it) -> text(it).interval()),
                    new Column<>("Difference", (scenario, it) -> text(it).relative()),
                    new Column<>("Source", (scenario, it) -> text(it).source())),
            List.of(
                    new Column<>("observation", (scenario, it) -> it.id()),
                    new Column<>("simulated", (scenario, it) -> text(it).simulated()),
                    new Column<>("", (scenario, it) -> text(it).halfWidth()),
                    new Column<>("reported", (scenario, it) -> text(it).reported()),
                    new Column<>("range", (scenario, it) -> Double.isNaN(it.low()) ? "" : text(it).range()),
                    new Column<>("difference", (scenario, it) -> text(it).relative())));

    private ObservedRows() {}

    private static PublishedText text(Published it) {
        return new PublishedText(it, false);
    }
}
