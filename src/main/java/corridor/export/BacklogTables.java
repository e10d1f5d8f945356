package corridor.export;

import corridor.experiment.Backlog;
import corridor.experiment.ExperimentResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What stands at the nodes beside the base, as tables and in {@code summary.json}; only where there is a base. */
final class BacklogTables {

    private BacklogTables() {}

    /** By the name of the file. */
    static Map<String, String> of(ExperimentResult result) {
        Map<String, String> tables = new LinkedHashMap<>();
        if (!result.backlogs().isEmpty()) {
            tables.put("backlogs.csv", backlogs().of(result.backlogs()));
            tables.put("standing.csv", weeks().of(weeksOf(result)));
        }
        return tables;
    }

    private static Table<Backlog> backlogs() {
        return new Table<Backlog>()
                .text("base", Backlog::base)
                .text("candidate", Backlog::candidate)
                .text("node", Backlog::node)
                .number("first_week", it -> it.excess().first())
                .number("weeks_above", it -> it.excess().above())
                .number("peak_week", it -> it.excess().peak())
                .number("peak_containers", it -> it.peak().mean())
                .number("peak_ci95_low_containers", it -> it.peak().low())
                .number("peak_ci95_high_containers", it -> it.peak().high())
                .number("over_week", it -> it.excess().over())
                .number("over_ci95_low_week", it -> it.excess().overEarliest())
                .number("over_ci95_high_week", it -> it.excess().overLatest());
    }

    private record Row(Backlog of, int week, Backlog.Week it) {}

    private static List<Row> weeksOf(ExperimentResult result) {
        return result.backlogs().stream()
                .flatMap(backlog -> IntStream.range(0, backlog.weeks().size())
                        .mapToObj(i -> new Row(backlog, i + 1, backlog.weeks().get(i))))
                .toList();
    }

    private static Table<Row> weeks() {
        return new Table<Row>()
                .text("base", row -> row.of().base())
                .text("candidate", row -> row.of().candidate())
                .text("node", row -> row.of().node())
                .number("week", Row::week)
                .number("base_containers", row -> row.it().base())
                .number("candidate_containers", row -> row.it().candidate())
                .number("difference_containers", row -> row.it().difference().mean())
                .number(
                        "difference_ci95_low_containers",
                        row -> row.it().difference().low())
                .number(
                        "difference_ci95_high_containers",
                        row -> row.it().difference().high());
    }

    static void write(JsonText json, Backlog backlog) {
        json.text("base", backlog.base())
                .text("candidate", backlog.candidate())
                .text("node", backlog.node())
                .whole("firstWeek", backlog.excess().first())
                .whole("weeksAbove", backlog.excess().above())
                .whole("peakWeek", backlog.excess().peak())
                .number("peakContainers", backlog.peak().mean())
                .numbers("peakCi95", backlog.peak().low(), backlog.peak().high())
                .whole("overWeek", backlog.excess().over())
                .numbers(
                        "overCi95",
                        backlog.excess().overEarliest(),
                        backlog.excess().overLatest());
    }
}
