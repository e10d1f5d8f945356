package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Occupancy;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.WeekResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How much of berths, tracks and cranes is in use, week by week, and what is used most: where the bottleneck wanders. */
final class BusiestChart implements ChartKind {

    private static final Set<Occupancy> SHARES =
            Set.of(Occupancy.BERTHS, Occupancy.QUAY_CRANES, Occupancy.TRACKS, Occupancy.RAIL_CRANES);
    private static final int MOST_ROWS = 10;

    @Override
    public List<ChartSpec> specs(ExperimentResult result, Texts words) {
        List<WeekGrid.Row> rows = rows(shown(result));
        if (rows.isEmpty()) {
            return List.of();
        }
        return List.of(ChartSpec.over(
                        this,
                        "busiest-by-week",
                        finding(result, words),
                        words.get("busiest.note", KeyFlows.replications(result, words))
                                + LeftOut.scenarios(result.scenarios().size(), MOST_BANDS, "busiest-by-week.csv", words)
                                + LeftOut.rows(rows.size(), MOST_ROWS, "busiest-by-week.csv", words))
                .further());
    }

    private static List<ScenarioResult> shown(ExperimentResult result) {
        return result.scenarios()
                .subList(0, Math.min(MOST_BANDS, result.scenarios().size()));
    }

    /** What is used most in most weeks of any scenario, then what is used much. */
    private static List<WeekGrid.Row> rows(List<ScenarioResult> scenarios) {
        Map<WeekGrid.Row, Double> rank = new HashMap<>();
        for (ScenarioResult scenario : scenarios) {
            busiest(scenario).forEach(row -> rank.merge(row, 1.0, Double::sum));
            scenario.weeks().stream()
                    .filter(week -> SHARES.contains(week.what()) && week.mean() > 0)
                    .forEach(week ->
                            rank.merge(new WeekGrid.Row(week.node(), week.what()), week.mean() / 1000, Double::sum));
        }
        return rank.entrySet().stream()
                .sorted(Map.Entry.<WeekGrid.Row, Double>comparingByValue()
                        .reversed()
                        .thenComparing(it -> it.getKey().toString()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One for each week in which anything was in use. */
    private static List<WeekGrid.Row> busiest(ScenarioResult scenario) {
        Map<Integer, WeekResult> most = new HashMap<>();
        scenario.weeks().stream()
                .filter(week -> SHARES.contains(week.what()) && week.mean() > 0)
                .forEach(
                        week -> most.merge(week.week(), week, (one, other) -> other.mean() > one.mean() ? other : one));
        List<WeekGrid.Row> rows = new ArrayList<>();
        most.values().forEach(week -> rows.add(new WeekGrid.Row(week.node(), week.what())));
        return rows;
    }

    private static String finding(ExperimentResult result, Texts words) {
        List<String> sentences = new ArrayList<>();
        for (ScenarioResult scenario :
                shown(result).subList(0, Math.min(2, shown(result).size()))) {
            List<WeekGrid.Row> busiest = busiest(scenario);
            Optional<WeekGrid.Row> most = busiest.stream()
                    .distinct()
                    .max(Comparator.<WeekGrid.Row>comparingLong(
                                    row -> busiest.stream().filter(row::equals).count())
                            .thenComparing(WeekGrid.Row::toString));
            most.ifPresent(row -> sentences.add(words.get(
                    "busiest.title",
                    scenario.name(),
                    row.inSentence(words),
                    String.valueOf(busiest.stream().filter(row::equals).count()),
                    String.valueOf(busiest.size()),
                    Figures.percent(mean(scenario, row)))));
        }
        return String.join(" ", sentences);
    }

    private static double mean(ScenarioResult scenario, WeekGrid.Row row) {
        return scenario.weeks().stream()
                .filter(row::is)
                .mapToDouble(WeekResult::mean)
                .average()
                .orElse(Double.NaN);
    }

    @Override
    public Body draw(ExperimentResult result, ChartSpec spec, Texts words) {
        WeekGrid.Classes classes = new WeekGrid.Classes(
                List.of(0.3, 0.5, 0.7, 0.8, 0.9),
                List.of("< 30%", "30–50%", "50–70%", "70–80%", "80–90%", words.get("busiest.most")));
        List<WeekGrid.Row> drawn = rows(shown(result)).stream().limit(MOST_ROWS).toList();
        return new WeekGrid(shown(result), drawn, classes, words, true).body();
    }

    @Override
    public String data(ExperimentResult result, ChartSpec spec) {
        CsvText data = new CsvText("scenario", "node", "what", "week", "mean_share", "lowest_share", "highest_share");
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
