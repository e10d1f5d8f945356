package corridor.report;

import corridor.report.PublishedTable.Column;
import corridor.result.Published;
import corridor.result.ScenarioResult;
import java.util.List;

/** What was observed in the world beside what was simulated. */
final class ObservedRows {

    static final PublishedTable<Published> TABLE = new PublishedTable<>(
            "observed",
            ScenarioResult::observed,
            List.of(
                    new Column<>(
                            "observed.observation",
                            (scenario, it, words) -> it.about().isEmpty() ? it.id() : it.about()),
                    new Column<>("head.scenario", (scenario, it, words) -> scenario.name()),
                    new Column<>("head.measure", (scenario, it, words) -> it.measure()),
                    new Column<>("observed.reported", (scenario, it, words) -> text(it).reported()),
                    new Column<>("head.range", (scenario, it, words) -> text(it).range(words)),
                    new Column<>("head.simulated", (scenario, it, words) -> text(it).simulated()),
                    new Column<>("head.interval", (scenario, it, words) -> text(it).interval(words)),
                    new Column<>("head.difference", (scenario, it, words) -> text(it).relative()),
                    new Column<>("head.source", (scenario, it, words) -> text(it).source())),
            List.of(
                    new Column<>("observation", (scenario, it, words) -> it.id()),
                    new Column<>("simulated", (scenario, it, words) -> text(it).simulated()),
                    new Column<>("", (scenario, it, words) -> text(it).halfWidth()),
                    new Column<>("reported", (scenario, it, words) -> text(it).reported()),
                    new Column<>("range", (scenario, it, words) -> Double.isNaN(it.low()) ? "" : text(it).range(words)),
                    new Column<>("difference", (scenario, it, words) -> text(it).relative())));

    private ObservedRows() {}

    private static PublishedText text(Published it) {
        return new PublishedText(it, false);
    }
}
