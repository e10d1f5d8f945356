package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.result.Direction;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.WeekResult;
import corridor.stats.Estimate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of a result: the figures of {@code summary.json} for a spreadsheet, and every replication for a statistician. */
final class Tables {

    private Tables() {}

    /** Every table by the name of its file, as {@code docs/results.md} describes them. */
    static Map<String, String> of(ExperimentResult result) {
        Map<String, String> tables = new LinkedHashMap<>(FlowTables.of(result));
        tables.put("nodes.csv", nodes().of(rows(result, ScenarioResult::nodes)));
        tables.put("services.csv", services().of(rows(result, ScenarioResult::services)));
        tables.put("handling.csv", handling().of(calls(result)));
        tables.putAll(FleetTables.of(result));
        tables.put("borders.csv", borders().of(rows(result, ScenarioResult::borders)));
        tables.put("occupancy.csv", occupancy().of(rows(result, ScenarioResult::weeks)));
        if (!ObservedTable.rows(result).isEmpty()) {
            tables.put("observed.csv", ObservedTable.columns().of(ObservedTable.rows(result)));
        }
        if (!ClaimsTable.rows(result).isEmpty()) {
            tables.put("claims.csv", ClaimsTable.columns().of(ClaimsTable.rows(result)));
        }
        result.pilot().ifPresent(pilot -> tables.put("warm-up.csv", WarmUpTable.of(pilot)));
        tables.put("comparisons.csv", ComparisonTable.of(result));
        tables.putAll(BacklogTables.of(result));
        tables.put("tidy.csv", tidy().of(observations(result)));
        return tables;
    }

    /** A row and the scenario it belongs to. */
    record Row<T>(String scenario, T it) {}

    static <T> List<Row<T>> rows(ExperimentResult result, Function<ScenarioResult, List<T>> list) {
        return result.scenarios().stream()
                .flatMap(scenario -> list.apply(scenario).stream().map(item -> new Row<>(scenario.id(), item)))
                .toList();
    }

    private static Table<Row<NodeResult>> nodes() {
        return new Table<Row<NodeResult>>()
                .text("scenario", Row::scenario)
                .text("node", row -> row.it().id())
                .number("throughput_teu", row -> row.it().throughputTeu())
                .number("utilisation_share", row -> row.it().utilisation())
                .number("yard_mean_teu", row -> row.it().meanTeuInYard())
                .number("dwell_mean_days", row -> row.it().dwellDays().mean())
                .number("dwell_p50_days", row -> row.it().dwellDays().p50())
                .number("dwell_p95_days", row -> row.it().dwellDays().p95());
    }

    private static Table<Row<ServiceResult>> services() {
        return new Table<Row<ServiceResult>>()
                .text("scenario", Row::scenario)
                .text("service", row -> row.it().id())
                .text("mode", row -> row.it().mode())
                .number("departures_per_year", row -> row.it().departures())
                .number("load_factor_share", row -> row.it().loadFactor())
                .number("cycle_mean_days", row -> row.it().cycleDays().mean())
                .number("cycle_ci95_low_days", row -> row.it().cycleDays().low())
                .number("cycle_ci95_high_days", row -> row.it().cycleDays().high());
    }

    private record Call(String scenario, String service, String port, Estimate hours) {}

    private static List<Call> calls(ExperimentResult result) {
        return rows(result, ScenarioResult::services).stream()
                .flatMap(row -> row.it().handlingHours().entrySet().stream()
                        .map(port -> new Call(row.scenario(), row.it().id(), port.getKey(), port.getValue())))
                .toList();
    }

    private static Table<Call> handling() {
        return new Table<Call>()
                .text("scenario", Call::scenario)
                .text("service", Call::service)
                .text("port", Call::port)
                .number("handling_mean_hours", call -> call.hours().mean())
                .number("handling_ci95_low_hours", call -> call.hours().low())
                .number("handling_ci95_high_hours", call -> call.hours().high());
    }

    private static Table<Row<BorderResult>> borders() {
        return new Table<Row<BorderResult>>()
                .text("scenario", Row::scenario)
                .text("border", row -> row.it().id())
                .number("mean_hours", row -> row.it().meanHours())
                .number("p50_hours", row -> row.it().p50Hours())
                .number("p95_hours", row -> row.it().p95Hours())
                .number(
                        "tfi1_westbound_hours",
                        row -> hours(row.it(), Direction.WESTBOUND).mean())
                .number(
                        "tfi1_westbound_ci95_low_hours",
                        row -> hours(row.it(), Direction.WESTBOUND).low())
                .number(
                        "tfi1_westbound_ci95_high_hours",
                        row -> hours(row.it(), Direction.WESTBOUND).high())
                .number(
                        "tfi1_eastbound_hours",
                        row -> hours(row.it(), Direction.EASTBOUND).mean())
                .number(
                        "tfi1_eastbound_ci95_low_hours",
                        row -> hours(row.it(), Direction.EASTBOUND).low())
                .number(
                        "tfi1_eastbound_ci95_high_hours",
                        row -> hours(row.it(), Direction.EASTBOUND).high());
    }

    static Estimate hours(BorderResult border, Direction way) {
        return border.tfi1Hours().getOrDefault(way, Estimate.of(new double[0]));
    }

    private static Table<Row<WeekResult>> occupancy() {
        return new Table<Row<WeekResult>>()
                .text("scenario", Row::scenario)
                .text("node", row -> row.it().node())
                .number("week", row -> row.it().week())
                .text("measure", row -> row.it().what().id())
                .text("unit", row -> row.it().what().unit())
                .number("value", row -> row.it().mean())
                .number("value_lowest", row -> row.it().lowest())
                .number("value_highest", row -> row.it().highest());
    }

    private record Observation(String scenario, String flow, int replication, Measure measure, double value) {}

    private static List<Observation> observations(ExperimentResult result) {
        return rows(result, ScenarioResult::flows).stream()
                .flatMap(row -> Stream.of(Measure.values())
                        .filter(row.it().samples()::containsKey)
                        .flatMap(measure -> {
                            double[] values = row.it().sample(measure);
                            return IntStream.range(0, values.length)
                                    .mapToObj(i -> new Observation(
                                            row.scenario(), row.it().id(), i + 1, measure, values[i]));
                        }))
                .toList();
    }

    private static Table<Observation> tidy() {
        return new Table<Observation>()
                .text("scenario", Observation::scenario)
                .text("flow", Observation::flow)
                .number("replication", Observation::replication)
                .text("metric", row -> row.measure().id())
                .text("unit", row -> row.measure().unit().id())
                .number("value", Observation::value);
    }
}
