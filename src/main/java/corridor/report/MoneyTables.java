package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.PageTable.Row;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** What a container costs, emits and meets at borders: sums and main flows, scenario by scenario; the rest is in CSV. */
final class MoneyTables {

    private static final List<Measure> KINDS = List.of(
            Measure.CARRIAGE, Measure.HANDLING, Measure.STORAGE, Measure.DEMURRAGE, Measure.FEES, Measure.DOCUMENTS);

    private final ExperimentResult result;
    private final List<FlowResult> flows;
    private final Texts words;

    MoneyTables(ExperimentResult result, List<FlowResult> flows, Texts words) {
        this.result = result;
        this.flows = flows;
        this.words = words;
    }

    /** @param show how the figure is written */
    private record Column(String head, Measure measure, DoubleFunction<String> show) {}

    /** Kinds that cost nothing in any scenario, and roads that nothing went on, would be columns of zeros. */
    PageTable costs() {
        List<Column> columns = new ArrayList<>(List.of(whole("costs.price", Measure.COST)));
        List<String> without = new ArrayList<>();
        for (Measure kind : KINDS) {
            String name = "costs." + kind.name().toLowerCase(Locale.ROOT);
            if (costsNothing(kind)) {
                without.add(words.get(name).toLowerCase(words.language()));
            } else {
                columns.add(whole(name, kind));
            }
        }
        columns.add(whole("costs.time", Measure.INVENTORY));
        columns.add(whole("costs.co2", Measure.CO2));
        columns.add(whole("costs.co2-rail", Measure.CO2_RAIL));
        columns.add(whole("costs.co2-sea", Measure.CO2_SEA));
        if (!costsNothing(Measure.CO2_ROAD)) {
            columns.add(whole("costs.co2-road", Measure.CO2_ROAD));
        }
        String about = without.isEmpty()
                ? words.get("costs.about")
                : words.get("costs.about.without", String.join(", ", without));
        return table("costs", about, columns);
    }

    private boolean costsNothing(Measure kind) {
        return result.scenarios().stream()
                .flatMap(scenario -> scenario.flows().stream())
                .noneMatch(flow -> flow.value(kind) > 0);
    }

    PageTable carec() {
        List<Column> columns = new ArrayList<>(List.of(column("carec.tfi1", Measure.TFI1, Figures::one)));
        if (!costsNothing(Measure.TFI2)) {
            columns.add(whole("carec.tfi2", Measure.TFI2));
        }
        columns.add(whole("carec.tfi3", Measure.TFI3));
        columns.add(column("carec.tfi4", Measure.TFI4_WITH_DELAY, Figures::one));
        columns.add(column("carec.moving", Measure.TFI4_WITHOUT_DELAY, Figures::one));
        columns.add(column("carec.delay", Measure.DELAY_SHARE, Figures::percent));
        columns.add(column("carec.cv", Measure.VARIATION, value -> Figures.fixed(value, 2)));
        return table("carec", words.get("carec.about"), columns);
    }

    private Column whole(String head, Measure measure) {
        return column(head, measure, Figures::whole);
    }

    private Column column(String head, Measure measure, DoubleFunction<String> show) {
        return new Column(words.get(head), measure, show);
    }

    private PageTable table(String id, String about, List<Column> columns) {
        List<String> head = new ArrayList<>(List.of(words.get("head.flow"), words.get("head.scenario")));
        columns.forEach(column -> head.add(column.head()));
        List<Row> rows = new ArrayList<>();
        for (FlowResult flow : flows) {
            for (ScenarioResult of : result.scenarios()) {
                List<String> cells = new ArrayList<>(List.of(Names.flow(flow.id(), words.language()), of.name()));
                columns.forEach(column ->
                        cells.add(column.show().apply(of.flow(flow.id()).value(column.measure()))));
                rows.add(new Row(Names.group(flow.id()), cells));
            }
        }
        return new PageTable(id, words.get(id), about, head, rows);
    }
}
