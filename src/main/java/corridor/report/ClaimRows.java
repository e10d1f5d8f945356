package corridor.report;

import corridor.report.PublishedTable.Column;
import corridor.result.Claimed;
import corridor.result.ScenarioResult;
import java.util.List;

/** What was said that a scenario would bring, beside what was simulated: claims, and marked as such. */
final class ClaimRows {

    static final PublishedTable<Claimed> TABLE = new PublishedTable<>(
            "What has been claimed",
            "Claims on record, beside the same measure of the run. A change is one from the base, paired, with its "
                    + "interval; a level stands alone. They were observed by nobody, and no run depends on them.",
            ScenarioResult::claims,
            List.of(
                    new Column<>(
                            "Claim",
                            (scenario, it) -> it.figure().about().isEmpty()
                                    ? it.figure().id()
                                    : it.figure().about()),
                    new Column<>("By", (scenario, it) -> it.by()),
                    new Column<>("Scenario", (scenario, it) -> scenario.name()),
                    new Column<>("Measure", (scenario, it) -> it.figure().measure()),
                    new Column<>("Claimed", (scenario, it) -> text(it).reported()),
                    new Column<>("Range", (scenario, it) -> text(it).range()),
                    new Column<>("Simulated", (scenario, it) -> text(it).simulated()),
                    new Column<>("95% interval", (scenario, it) -> text(it).interval()),
                    new Column<>("Source", (scenario, it) -> text(it).source())),
            List.of(
                    new Column<>("claim", (scenario, it) -> it.figure().id()),
                    new Column<>("simulated", (scenario, it) -> text(it).simulated()),
                    new Column<>("", (scenario, it) -> text(it).halfWidth()),
                    new Column<>("claimed", (scenario, it) -> text(it).reported()),
                    new Column<>(
                            "range", (scenario, it) -> Double.isNaN(it.figure().low()) ? "" : text(it).range()),
                    new Column<>("of", (scenario, it) -> subject(it))));

    private ClaimRows() {}

    /** What is changed or reached, in short: {@code xian-halkali, change}. */
    private static String subject(Claimed it) {
        return it.figure().measure().split("\\.", -1)[1] + ", " + it.kind();
    }

    private static PublishedText text(Claimed it) {
        return new PublishedText(it.figure(), it.change());
    }
}
