package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Audit;
import corridor.result.Cause;
import corridor.result.Direction;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.stats.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of the report as text, ready to be laid out. */
final class ReportTables {

    private final ExperimentResult result;

    ReportTables(ExperimentResult result) {
        this.result = result;
    }

    /** @param head of each column; the first is a label, the others are figures */
    public record Table(String title, String about, List<String> head, List<Row> rows) {}

    /** @param strong for sums and for what stands first */
    public record Row(boolean strong, List<String> cells) {}

    Map<String, Object> model() {
        String main = ChartSpec.mainFlow(result);
        MoneyTables money = new MoneyTables(
                result,
                flows().stream()
                        .filter(flow -> Names.group(flow.id())
                                || ChartSpec.keyFlows(result).contains(flow.id()))
                        .toList());
        return Map.of(
                "result", result,
                "compares", !result.comparisons().isEmpty(),
                "mainFlow", Names.flow(main),
                "findings", Findings.all(result, main),
                "overall", Findings.all(result, "all"),
                "causeFinding", CauseFinding.of(result, main),
                "flowTables",
                        Stream.of(times(), otherMeasures(), money.costs(), money.carec())
                                .toList(),
                "causeTables", causeTables(),
                "systemTables",
                        Stream.of(totals(), nodes(), services(), borders()).toList(),
                "audit", audit());
    }

    boolean passed() {
        return result.audits().stream().allMatch(Audit::passed);
    }

    private List<FlowResult> flows() {
        List<FlowResult> all = result.base().flows();
        return Stream.concat(
                        all.stream().filter(f -> Names.group(f.id())),
                        all.stream().filter(f -> !Names.group(f.id())))
                .toList();
    }

    private Table times() {
        List<String> head = new ArrayList<>(List.of("Flow", "Scenario", "Mean", "95% interval", "P50", "P95"));
        if (!result.comparisons().isEmpty()) {
            head.addAll(List.of("Difference", "95% interval", "Verdict"));
        }
        List<Row> rows = new ArrayList<>();
        for (FlowResult flow : flows()) {
            for (int i = 0; i < result.scenarios().size(); i++) {
                rows.add(timeRow(flow.id(), i));
            }
        }
        return new Table("Transit time, days", "From ready at origin to delivered.", head, rows);
    }

    private Row timeRow(String flow, int scenario) {
        ScenarioResult of = result.scenarios().get(scenario);
        Estimate mean = of.flow(flow).estimate(Measure.TRANSIT_MEAN);
        List<String> cells = new ArrayList<>(List.of(
                scenario == 0 ? Names.flow(flow) : "",
                of.name(),
                Figures.one(mean.mean()),
                Figures.interval(mean, 1),
                Figures.one(of.flow(flow).value(Measure.TRANSIT_P50)),
                Figures.one(of.flow(flow).value(Measure.TRANSIT_P95))));
        if (!result.comparisons().isEmpty()) {
            cells.addAll(Findings.comparison(result, of.id(), flow, Measure.TRANSIT_MEAN)
                    .map(ReportTables::difference)
                    .orElse(List.of("", "", "")));
        }
        return new Row(scenario == 0 && Names.group(flow), cells);
    }

    private static List<String> difference(Comparison c) {
        return List.of(
                Figures.signed(c.difference().mean(), 2),
                Figures.signedInterval(c.difference(), 2),
                c.verdict().text());
    }

    private Table otherMeasures() {
        List<Measure> measures = List.of(
                Measure.ON_TIME_SHARE,
                Measure.COST,
                Measure.CO2,
                Measure.BUFFER_TIME_INDEX,
                Measure.PLANNING_TIME_INDEX,
                Measure.TEU);
        List<Row> rows = new ArrayList<>();
        for (FlowResult flow : flows()) {
            for (int i = 0; i < result.scenarios().size(); i++) {
                ScenarioResult of = result.scenarios().get(i);
                List<String> cells = new ArrayList<>(List.of(i == 0 ? Names.flow(flow.id()) : "", of.name()));
                measures.forEach(measure -> cells.add(figure(of.flow(flow.id()).value(measure), measure)));
                rows.add(new Row(i == 0 && Names.group(flow.id()), cells));
            }
        }
        return new Table(
                "Reliability, cost, emissions, volume",
                "Means over replications. Buffer time index: (P95 - mean) / mean. Planning time index: P95 / time without waiting.",
                List.of(
                        "Flow",
                        "Scenario",
                        "On time",
                        "USD per TEU",
                        "kg CO2e per TEU",
                        "Buffer time index",
                        "Planning time index",
                        "TEU a year"),
                rows);
    }

    private static String figure(double value, Measure measure) {
        return switch (measure) {
            case ON_TIME_SHARE -> Figures.percent(value);
            case BUFFER_TIME_INDEX, PLANNING_TIME_INDEX -> Figures.fixed(value, 2);
            default -> Figures.whole(value);
        };
    }

    private List<Table> causeTables() {
        return ChartSpec.flowIds(result)
                .filter(id -> Names.group(id) || ChartSpec.keyFlows(result).contains(id))
                .sorted(java.util.Comparator.comparing(id -> !Names.group(id)))
                .map(this::causes)
                .toList();
    }

    private Table causes(String flow) {
        List<String> head = new ArrayList<>(List.of("Cause"));
        result.scenarios().forEach(scenario -> head.add(scenario.name()));
        List<Row> rows = new ArrayList<>();
        for (Cause cause : Names.CAUSES) {
            List<Double> days = result.scenarios().stream()
                    .map(s -> CauseFinding.days(s.flow(flow).causesDays(), cause))
                    .toList();
            if (days.stream().anyMatch(value -> value >= 0.005)) {
                rows.add(new Row(false, against(Names.cause(cause), days)));
            }
        }
        List<Double> totals = result.scenarios().stream()
                .map(s -> s.flow(flow).causesDays().values().stream()
                        .mapToDouble(x -> x)
                        .sum())
                .toList();
        rows.add(new Row(true, against("all causes", totals)));
        return new Table(Names.flow(flow), "", head, rows);
    }

    /** The base's days, then the candidates', each with its change. */
    private static List<String> against(String label, List<Double> days) {
        List<String> cells = new ArrayList<>(List.of(label, Figures.fixed(days.get(0), 2)));
        for (double value : days.subList(1, days.size())) {
            cells.add("%s (%s)".formatted(Figures.fixed(value, 2), Figures.signed(value - days.get(0), 2)));
        }
        return cells;
    }

    private Table totals() {
        return new Table(
                "Totals",
                "Means over replications, per simulated year.",
                List.of("Scenario", "Containers made", "Delivered", "Still in transit", "TEU delivered"),
                result.scenarios().stream()
                        .map(s -> new Row(
                                false,
                                List.of(
                                        s.name(),
                                        Figures.whole(s.totals().generatedContainers()),
                                        Figures.whole(s.totals().deliveredContainers()),
                                        Figures.whole(s.totals().inTransitContainers()),
                                        Figures.whole(s.totals().deliveredTeu()))))
                        .toList());
    }

    private Table nodes() {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (NodeResult node : scenario.nodes()) {
                rows.add(new Row(
                        false,
                        List.of(
                                Names.place(node.id()),
                                scenario.name(),
                                Figures.whole(node.throughputTeu()),
                                Figures.percent(node.utilisation()),
                                Figures.whole(node.meanTeuInYard()),
                                Figures.one(node.dwellDays().mean()),
                                Figures.one(node.dwellDays().p50()),
                                Figures.one(node.dwellDays().p95()))));
            }
        }
        return new Table(
                "Terminals",
                "Utilisation of what is busiest there: cranes, berths or tracks. Dwell in days.",
                List.of("Place", "Scenario", "TEU a year", "Utilisation", "TEU in yard", "Dwell mean", "P50", "P95"),
                grouped(rows));
    }

    private Table services() {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (ServiceResult service : scenario.services()) {
                String handling = service.handlingHours().entrySet().stream()
                        .map(e -> Names.place(e.getKey()) + " "
                                + Figures.one(e.getValue().mean()))
                        .collect(Collectors.joining(", "));
                rows.add(new Row(
                        false,
                        List.of(
                                service.id() + " (" + service.mode() + ")",
                                scenario.name(),
                                Figures.whole(service.departures()),
                                Figures.percent(service.loadFactor()),
                                Figures.one(service.cycleDays().mean()),
                                handling)));
            }
        }
        return new Table(
                "Services",
                "Departures a year, both ways. Cycle: round trip of a vessel, days. Handling: hours of a vessel at the berth.",
                List.of("Service", "Scenario", "Departures", "Load factor", "Cycle", "Handling"),
                grouped(rows));
    }

    private Table borders() {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (BorderResult border : scenario.borders()) {
                rows.add(new Row(
                        false,
                        List.of(
                                border.id(),
                                scenario.name(),
                                Figures.one(border.meanHours()),
                                Figures.one(border.p50Hours()),
                                Figures.one(border.p95Hours()),
                                hours(border, Direction.WESTBOUND),
                                hours(border, Direction.EASTBOUND))));
            }
        }
        return new Table(
                "Borders",
                "Hours from arrival to release; TFI1: of a container to its departure, the wait for the next train or vessel included.",
                List.of("Border", "Scenario", "Mean", "P50", "P95", "TFI1 westbound", "TFI1 eastbound"),
                grouped(rows));
    }

    private static String hours(BorderResult border, Direction way) {
        Estimate hours = border.tfi1Hours().get(way);
        return Figures.one(hours == null ? Double.NaN : hours.mean());
    }

    /** Rows of one thing together, in the order in which the things were first named; the label stands once. */
    private static List<Row> grouped(List<Row> rows) {
        List<Row> grouped = new ArrayList<>();
        Map<String, List<Row>> byLabel = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.cells().get(0), java.util.LinkedHashMap::new, Collectors.toList()));
        byLabel.values()
                .forEach(group -> IntStream.range(0, group.size()).forEach(i -> {
                    List<String> cells = new ArrayList<>(group.get(i).cells());
                    cells.set(0, i == 0 ? cells.get(0) : "");
                    grouped.add(new Row(group.get(i).strong(), cells));
                }));
        return grouped;
    }

    private Table audit() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < result.audits().size(); i++) {
            String name =
                    i < result.scenarios().size() ? result.scenarios().get(i).name() : "";
            for (Audit.Check check : result.audits().get(i).checks()) {
                rows.add(new Row(
                        !check.passed(),
                        List.of(
                                check.subject(),
                                name,
                                check.law(),
                                Figures.fixed(check.expected(), 1),
                                Figures.fixed(check.found(), 1),
                                Figures.fixed(check.tolerance(), 1),
                                check.passed() ? "holds" : "BROKEN")));
            }
        }
        return new Table(
                passed() ? "Audit: all %d checks hold".formatted(rows.size()) : "Audit: a check is broken",
                "What the run proves about itself. A broken check is a defect of the program.",
                List.of("Subject", "Scenario", "Law", "Expected", "Found", "Tolerance", "Result"),
                grouped(rows));
    }
}
