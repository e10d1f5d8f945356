package corridor.report;

import corridor.report.PublishedTable.Column;
import corridor.result.Claimed;
import corridor.result.ScenarioResult;
import java.util.List;

/** What was said that a scenario would bring, beside what was simulated: claims, and marked as such. */
final class ClaimRows {

    static final PublishedTable<Claimed> TABLE = new PublishedTable<>(
            "claimed",
            ScenarioResult::claims,
            List.of(
                    new Column<>(
                            "claimed.claim",
                            (scenario, it, words) -> it.figure().about().isEmpty()
                                    ? it.figure().id()
                                    : it.figure().about()),
                    new Column<>("claimed.by", (scenario, it, words) -> it.by()),
                    new Column<>("head.scenario", (scenario, it, words) -> scenario.name()),
                    new Column<>(
                            "head.measure", (scenario, it, words) -> it.figure().measure()),
                    new Column<>("claimed.claimed", (scenario, it, words) -> text(it).reported()),
                    new Column<>("head.range", (scenario, it, words) -> text(it).range(words)),
                    new Column<>("head.simulated", (scenario, it, words) -> text(it).simulated()),
                    new Column<>("head.interval", (scenario, it, words) -> text(it).interval(words)),
                    new Column<>("head.source", (scenario, it, words) -> text(it).source())),
            List.of(
                    new Column<>("claim", (scenario, it, words) -> it.figure().id()),
                    new Column<>("simulated", (scenario, it, words) -> text(it).simulated()),
                    new Column<>("", (scenario, it, words) -> text(it).halfWidth()),
                    new Column<>("claimed", (scenario, it, words) -> text(it).reported()),
                    new Column<>(
                            "range",
                            (scenario, it, words) -> Double.isNaN(it.figure().low()) ? "" : text(it).range(words)),
                    new Column<>("of", (scenario, it, words) -> subject(it))));

    private ClaimRows() {}

    /** What is changed or reached, in short: {@code xian-halkali, change}. */
    private static String subject(Claimed it) {
        return it.figure().measure().split("\\.", -1)[1] + ", " + it.kind();
    }

    private static PublishedText text(Claimed it) {
        return new PublishedText(it.figure(), it.change());
    }
}
