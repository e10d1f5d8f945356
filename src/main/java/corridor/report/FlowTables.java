package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.report.PageTable.Row;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What the report says of flows: their times, what else is measured of them, where their days go. */
final class FlowTables {

    /** Days that round to nothing. */
    private static final double NOTHING = 0.005;

    private final ExperimentResult result;
    private final Texts words;

    FlowTables(ExperimentResult result, Texts words) {
        this.result = result;
        this.words = words;
    }

    /** The sums first. */
    private List<FlowResult> flows() {
        List<FlowResult> all = result.base().flows();
        return Stream.concat(
                        all.stream().filter(f -> Names.group(f.id())),
                        all.stream().filter(f -> !Names.group(f.id())))
                .toList();
    }

    /** Those that stand for the others, and the sums. */
    List<FlowResult> leading() {
        return flows().stream()
                .filter(flow -> Names.group(flow.id()) || KeyFlows.of(result).contains(flow.id()))
                .toList();
    }

    private String name(String flow) {
        return Names.flow(flow, words.language());
    }

    PageTable times() {
        List<String> head = new ArrayList<>(Stream.of("flow", "scenario", "mean", "interval")
                .map(it -> words.get("head." + it))
                .toList());
        head.addAll(List.of("P50", "P95"));
        if (compares()) {
            Stream.of("difference", "interval", "verdict").forEach(it -> head.add(words.get("head." + it)));
        }
        List<Row> rows = new ArrayList<>();
        for (FlowResult flow : flows()) {
            result.scenarios().forEach(scenario -> rows.add(timeRow(flow.id(), scenario)));
        }
        String about = words.get("times.about") + (compares() ? " " + words.get("times.verdicts") : "");
        return new PageTable("times", words.get("times"), about, head, rows);
    }

    private boolean compares() {
        return !result.comparisons().isEmpty();
    }

    private Row timeRow(String flow, ScenarioResult of) {
        Estimate mean = of.flow(flow).estimate(Measure.TRANSIT_MEAN);
        List<String> cells = new ArrayList<>(List.of(
                name(flow),
                of.name(),
                Figures.one(mean.mean()),
                Figures.interval(mean, 1, words),
                Figures.one(of.flow(flow).value(Measure.TRANSIT_P50)),
                Figures.one(of.flow(flow).value(Measure.TRANSIT_P95))));
        if (compares()) {
            cells.addAll(Findings.comparison(result, of.id(), flow, Measure.TRANSIT_MEAN)
                    .map(this::difference)
                    .orElse(List.of("", "", "")));
        }
        return new Row(Names.group(flow), cells);
    }

    private List<String> difference(Comparison c) {
        return List.of(
                Figures.signed(c.difference().mean(), 2),
                Figures.signedInterval(c.difference(), 2, words),
                CargoFinding.verdict(result, c, words.language()));
    }

    PageTable otherMeasures() {
        List<Measure> measures = List.of(
                Measure.ON_TIME_SHARE,
                Measure.COST,
                Measure.CO2,
                Measure.BUFFER_TIME_INDEX,
                Measure.PLANNING_TIME_INDEX,
                Measure.TEU);
        List<Row> rows = new ArrayList<>();
        for (FlowResult flow : flows()) {
            for (ScenarioResult of : result.scenarios()) {
                List<String> cells = new ArrayList<>(List.of(name(flow.id()), of.name()));
                measures.forEach(
                        measure -> cells.add(Figures.of(of.flow(flow.id()).value(measure), measure)));
                rows.add(new Row(Names.group(flow.id()), cells));
            }
        }
        List<String> head = Stream.of(
                        "head.flow",
                        "head.scenario",
                        "measures.on-time",
                        "measures.usd",
                        "measures.co2",
                        "measures.buffer",
                        "measures.planning",
                        "head.teu-year")
                .map(words::get)
                .toList();
        return new PageTable("measures", words.get("measures"), words.get("measures.about"), head, rows);
    }

    /** One for each leading flow, the single ones first. */
    List<PageTable> causes() {
        return leading().stream()
                .map(FlowResult::id)
                .sorted(Comparator.comparing(Names::group))
                .map(this::causes)
                .toList();
    }

    private PageTable causes(String flow) {
        List<String> head = new ArrayList<>(List.of(words.get("cause")));
        result.scenarios().forEach(scenario -> head.add(scenario.name()));
        List<Row> rows = new ArrayList<>();
        for (Cause cause : Names.CAUSES) {
            List<Double> days = result.scenarios().stream()
                    .map(s -> CauseFinding.days(s.flow(flow).causesDays(), cause))
                    .toList();
            if (days.stream().anyMatch(value -> value >= NOTHING)) {
                rows.add(new Row(false, against(Names.cause(cause, words.language()), days)));
            }
        }
        List<Double> totals = result.scenarios().stream()
                .map(s -> s.flow(flow).causesDays().values().stream()
                        .mapToDouble(x -> x)
                        .sum())
                .toList();
        rows.add(new Row(true, against(words.get("causes.all"), totals)));
        return new PageTable("causes-" + flow, name(flow), "", head, rows);
    }

    /** The base's days, then the candidates', each with its change. */
    private static List<String> against(String label, List<Double> days) {
        List<String> cells = new ArrayList<>(List.of(label, Figures.fixed(days.get(0), 2)));
        for (double value : days.subList(1, days.size())) {
            cells.add("%s (%s)".formatted(Figures.fixed(value, 2), Figures.signed(value - days.get(0), 2)));
        }
        return cells;
    }
}
