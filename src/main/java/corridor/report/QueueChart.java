package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Occupancy;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.WeekResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Vessels that wait for a berth and trains that wait for a track, week by week: where the corridor clogs, and when. */
final class QueueChart implements ChartKind {

    private static final Set<Occupancy> QUEUES = Set.of(Occupancy.VESSELS_WAITING, Occupancy.TRAINS_WAITING);
    private static final int MOST_ROWS = 12;

    /** Less is no queue: one vehicle for less than four hours of a week. */
    private static final double LEAST = 0.02;

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        return rows(shown(result)).isEmpty()
                ? List.of()
                : List.of(ChartSpec.over(
                        this,
                        "queues-by-week",
                        finding(result, words),
                        words.get("queues.note", KeyFlows.replications(result, words))
                                + LeftOut.scenarios(result.scenarios().size(), MOST_BANDS, "queues-by-week.csv", words)
                                + LeftOut.rows(rows(shown(result)).size(), MOST_ROWS, "queues-by-week.csv", words)));
    }

    /** Those with the longest queues of any week, the longest first. */
    private static List<WeekGrid.Row> rows(List<ScenarioResult> scenarios) {
        Map<WeekGrid.Row, Double> most = scenarios.stream()
                .flatMap(scenario -> scenario.weeks().stream())
                .filter(week -> QUEUES.contains(week.what()) && week.mean() >= LEAST)
                .collect(Collectors.toMap(
                        week -> new WeekGrid.Row(week.node(), week.what()), WeekResult::mean, Math::max));
        return most.entrySet().stream()
                .sorted(Map.Entry.<WeekGrid.Row, Double>comparingByValue()
                        .reversed()
                        .thenComparing(it -> it.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** As many as a panel holds. */
    private static List<WeekGrid.Row> drawn(ExperimentResult result) {
        return rows(shown(result)).stream().limit(MOST_ROWS).toList();
    }

    /** As many panels as a page holds. */
    private static List<ScenarioResult> shown(ExperimentResult result) {
        return result.scenarios()
                .subList(0, Math.min(MOST_BANDS, result.scenarios().size()));
    }

    private static String finding(ExperimentResult result, Texts words) {
        return shown(result).stream()
                .limit(2)
                .map(scenario -> longest(scenario, words))
                .collect(Collectors.joining(" "));
    }

    private static String longest(ScenarioResult scenario, Texts words) {
        return scenario.weeks().stream()
                .filter(week -> QUEUES.contains(week.what()) && week.mean() >= LEAST)
                .max(Comparator.comparingDouble(WeekResult::mean))
                .map(week -> words.get(
                        "queues." + week.what().id(),
                        scenario.name(),
                        Names.place(week.node(), words.language()),
                        Figures.one(week.mean()),
                        String.valueOf(week.week()),
                        Figures.one(week.lowest()),
                        Figures.one(week.highest())))
                .orElseGet(() -> words.get("queues.none", scenario.name()));
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        WeekGrid.Classes classes = new WeekGrid.Classes(
                List.of(0.05, 0.2, 0.5, 1.0, 2.0),
                List.of("< 0.05", "0.05–0.2", "0.2–0.5", "0.5–1", "1–2", words.get("queues.most")));
        return new WeekGrid(shown(result), drawn(result), classes, words, false).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data =
                new CsvText("scenario", "node", "what", "week", "mean_vehicles", "lowest_vehicles", "highest_vehicles");
        List<WeekGrid.Row> rows = rows(result.scenarios());
        for (ScenarioResult scenario : result.scenarios()) {
            scenario.weeks().stream()
                    .filter(week -> rows.stream().anyMatch(row -> row.is(week)))
                    .forEach(week -> data.row(
                            scenario.id(),
                            week.node(),
                            week.what().id(),
                            week.week(),
                            week.mean(),
                            week.lowest(),
                            week.highest()));
        }
        return data.text();
    }
}
