package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.ReportTables.Row;
import corridor.report.ReportTables.Table;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;

/** What a container costs, emits and meets at borders: sums and main flows, scenario by scenario; the rest is in CSV. */
final class MoneyTables {

    private static final Map<Measure, String> KINDS = kinds();

    private final ExperimentResult result;
    private final List<FlowResult> flows;

    MoneyTables(ExperimentResult result, List<FlowResult> flows) {
        this.result = result;
        this.flows = flows;
    }

    private static Map<Measure, String> kinds() {
        Map<Measure, String> kinds = new LinkedHashMap<>();
        kinds.put(Measure.CARRIAGE, "Carriage");
        kinds.put(Measure.HANDLING, "Handling");
        kinds.put(Measure.STORAGE, "Storage");
        kinds.put(Measure.DEMURRAGE, "Demurrage");
        kinds.put(Measure.FEES, "Border fees");
        kinds.put(Measure.DOCUMENTS, "Documents");
        return kinds;
    }

    /** @param show how the figure is written */
    private record Column(String head, Measure measure, DoubleFunction<String> show) {}

    /** Kinds that cost nothing in any scenario would be columns of zeros. */
    Table costs() {
        List<Column> columns = new ArrayList<>(List.of(whole("Price", Measure.COST)));
        List<String> without = new ArrayList<>();
        KINDS.forEach((measure, name) -> {
            if (costsNothing(measure)) {
                without.add(name.toLowerCase(java.util.Locale.ROOT));
            } else {
                columns.add(whole(name, measure));
            }
        });
        columns.add(whole("Time at its value", Measure.INVENTORY));
        columns.add(whole("kg CO2e", Measure.CO2));
        columns.add(whole("by rail", Measure.CO2_RAIL));
        columns.add(whole("by sea", Measure.CO2_SEA));
        String none = without.isEmpty() ? "" : " Nothing was charged for: %s.".formatted(String.join(", ", without));
        return table(
                "Cost and carbon, per TEU",
                "US dollars and kg of CO2 equivalent. The price is the sum of the kinds after it; the value of the time under way"
                        + " comes on top, for the owner of the cargo." + none + " All flows: tables/costs.csv.",
                columns);
    }

    private boolean costsNothing(Measure kind) {
        return result.scenarios().stream()
                .flatMap(scenario -> scenario.flows().stream())
                .noneMatch(flow -> flow.value(kind) > 0);
    }

    Table carec() {
        List<Column> columns =
                new ArrayList<>(List.of(new Column("Hours per border (TFI1)", Measure.TFI1, Figures::one)));
        if (!costsNothing(Measure.TFI2)) {
            columns.add(whole("USD per border and TEU (TFI2)", Measure.TFI2));
        }
        columns.add(whole("USD per 500 km and 20 t (TFI3)", Measure.TFI3));
        columns.add(new Column("km/h in all (TFI4)", Measure.TFI4_WITH_DELAY, Figures::one));
        columns.add(new Column("km/h in motion", Measure.TFI4_WITHOUT_DELAY, Figures::one));
        columns.add(new Column("Delay", Measure.DELAY_SHARE, Figures::percent));
        columns.add(new Column("CV", Measure.VARIATION, value -> Figures.fixed(value, 2)));
        return table(
                "Borders and speed, as CAREC measures them",
                "A border takes a container from arrival to departure, the wait for the next train or vessel included. Speed in all is"
                        + " over the whole time; delay is the part of it without motion. CV: standard deviation of transit times over their mean. All flows: tables/carec.csv.",
                columns);
    }

    private static Column whole(String head, Measure measure) {
        return new Column(head, measure, Figures::whole);
    }

    private Table table(String title, String about, List<Column> columns) {
        List<String> head = new ArrayList<>(List.of("Flow", "Scenario"));
        columns.forEach(column -> head.add(column.head()));
        List<Row> rows = new ArrayList<>();
        for (FlowResult flow : flows) {
            for (int i = 0; i < result.scenarios().size(); i++) {
                ScenarioResult of = result.scenarios().get(i);
                List<String> cells = new ArrayList<>(List.of(i == 0 ? Names.flow(flow.id()) : "", of.name()));
                columns.forEach(column ->
                        cells.add(column.show().apply(of.flow(flow.id()).value(column.measure()))));
                rows.add(new Row(i == 0 && Names.group(flow.id()), cells));
            }
        }
        return new Table(title, about, head, rows);
    }
}
