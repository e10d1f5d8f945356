package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Direction;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.Totals;
import corridor.stats.Estimate;

/** {@code summary.json}: every figure of a result in one document. Each field stands in {@code docs/results.md}. */
public final class Summary {

    static final String SCHEMA = "corridor-summary/1";

    private Summary() {}

    /** The document; the same bytes for the same result. */
    public static String text(ExperimentResult result) {
        return JsonText.of(json -> json.text("schema", SCHEMA)
                .text("command", result.command())
                .whole("seed", result.seed())
                .whole("replications", result.replications())
                .number("warmUpDays", result.warmUpDays())
                .number("horizonDays", result.horizonDays())
                .objects("scenarios", result.scenarios(), Summary::scenario)
                .objects("comparisons", result.comparisons(), Summary::comparison)
                .objectsIfAny("backlogs", result.backlogs(), BacklogTables::write)
                .objectsIfAny("precision", result.outcomes(), PrecisionSummary::write)
                .objectIfAny("warmUp", result.pilot(), WarmUpTable::write));
    }

    private static void scenario(JsonText json, ScenarioResult scenario) {
        json.text("id", scenario.id())
                .text("file", scenario.file())
                .object("totals", totals -> totals(totals, scenario.totals()))
                .objects("flows", scenario.flows(), FlowSummary::write)
                .objects("nodes", scenario.nodes(), Summary::node)
                .objects("services", scenario.services(), Summary::service)
                .objects("borders", scenario.borders(), Summary::border)
                .object("balance", balance -> FleetTables.write(balance, scenario.balance()))
                .objects("observed", scenario.observed(), ObservedTable::write)
                .objects("claims", scenario.claims(), ClaimsTable::write);
    }

    private static void totals(JsonText json, Totals totals) {
        json.number("generatedContainers", totals.generatedContainers())
                .number("deliveredContainers", totals.deliveredContainers())
                .number("inTransitContainers", totals.inTransitContainers())
                .number("deliveredTeu", totals.deliveredTeu())
                .object("underWayTeu", teu -> estimate(teu, totals.underWay()))
                .object("leftTeu", teu -> estimate(teu, totals.leftTeu()))
                .number("events", totals.events());
    }

    private static void estimate(JsonText json, Estimate of) {
        json.number("mean", of.mean()).numbers("ci95", of.low(), of.high());
    }

    private static void node(JsonText json, NodeResult node) {
        json.text("id", node.id())
                .number("throughputTeu", node.throughputTeu())
                .number("utilisation", node.utilisation())
                .number("meanTeuInYard", node.meanTeuInYard())
                .object(
                        "dwellDays",
                        dwell -> dwell.number("mean", node.dwellDays().mean())
                                .number("p50", node.dwellDays().p50())
                                .number("p95", node.dwellDays().p95()));
    }

    private static void service(JsonText json, ServiceResult service) {
        json.text("id", service.id())
                .text("mode", service.mode())
                .number("departures", service.departures())
                .number("loadFactor", service.loadFactor())
                .object(
                        "cycleDays",
                        cycle -> cycle.number("mean", service.cycleDays().mean()))
                .object(
                        "handlingHours",
                        ports -> service.handlingHours()
                                .forEach((port, hours) ->
                                        ports.object(port, mean -> mean.number("mean", hours.mean()))));
        FleetTables.writeWays(json, service);
    }

    private static void border(JsonText json, BorderResult border) {
        json.text("id", border.id())
                .object(
                        "hours",
                        hours -> hours.number("mean", border.meanHours())
                                .number("p50", border.p50Hours())
                                .number("p95", border.p95Hours()))
                .object("tfi1Hours", ways -> {
                    for (Direction way : Direction.values()) {
                        ways.number(way.id(), Tables.hours(border, way).mean());
                    }
                });
    }

    private static void comparison(JsonText json, Comparison comparison) {
        json.text("base", comparison.base())
                .text("candidate", comparison.candidate())
                .text("flow", comparison.flow())
                .text("metric", comparison.measure().id())
                .number("difference", comparison.difference().mean())
                .numbers(
                        "ci95",
                        comparison.difference().low(),
                        comparison.difference().high())
                .text("verdict", comparison.verdictAlone().text())
                .number("margin", comparison.margin())
                .number("pAdjusted", comparison.together().differenceP())
                .number("equivalencePAdjusted", comparison.together().equivalenceP())
                .text("verdictHolm", comparison.verdict().text());
    }
}
