package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.PublishedTable.Column;
import corridor.result.Published;
import corridor.result.ScenarioResult;
import corridor.units.Unit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

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
                    new Column<>("head.difference", (scenario, it, words) -> difference(it, words)),
                    new Column<>("head.source", (scenario, it, words) -> text(it).source())),
            List.of(
                    new Column<>("observation", (scenario, it, words) -> it.id()),
                    new Column<>("simulated", (scenario, it, words) -> text(it).simulated()),
                    new Column<>("", (scenario, it, words) -> text(it).halfWidth()),
                    new Column<>("reported", (scenario, it, words) -> text(it).reported()),
                    new Column<>("range", (scenario, it, words) -> Double.isNaN(it.low()) ? "" : text(it).range(words)),
                    // A word that makes the column no wider.
                    new Column<>(
                            "difference",
                            (scenario, it, words) -> text(it).relative() + (it.liesOutside() ? " out" : ""))));

    private ObservedRows() {}

    private static PublishedText text(Published it) {
        return new PublishedText(it, false);
    }

    private static String difference(Published it, Texts words) {
        String relative = text(it).relative();
        return it.liesOutside() ? words.get("observed.outside", relative) : relative;
    }

    /** What was published of measures that begin so, each once. */
    static List<Published> find(ExperimentResult result, Unit unit, String measures) {
        return result.scenarios().stream()
                .flatMap(scenario -> scenario.observed().stream())
                .filter(figure -> figure.unit() == unit && figure.measure().startsWith(measures))
                .collect(Collectors.toMap(Published::id, figure -> figure, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
