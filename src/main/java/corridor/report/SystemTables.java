package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.PageTable.Row;
import corridor.result.Direction;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.BorderResult;
import corridor.result.ScenarioResult.NodeResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.stats.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the report says of the corridor itself: its terminals, services and borders. */
final class SystemTables {

    private final ExperimentResult result;
    private final Texts words;

    SystemTables(ExperimentResult result, Texts words) {
        this.result = result;
        this.words = words;
    }

    List<PageTable> all() {
        return Stream.concat(
                        Stream.of(totals(), nodes(), services(), borders()), BalanceTables.of(result, words).stream())
                .toList();
    }

    private PageTable totals() {
        List<Row> rows = result.scenarios().stream()
                .map(s -> Row.of(
                        s.name(),
                        Figures.whole(s.totals().generatedContainers()),
                        Figures.whole(s.totals().deliveredContainers()),
                        Figures.whole(s.totals().inTransitContainers()),
                        Figures.whole(s.totals().deliveredTeu())))
                .toList();
        return PageTable.of(
                "totals",
                rows,
                words,
                "head.scenario",
                "totals.made",
                "totals.delivered",
                "totals.in-transit",
                "totals.teu");
    }

    private PageTable nodes() {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (NodeResult node : scenario.nodes()) {
                rows.add(Row.of(
                        Names.place(node.id(), words.language()),
                        scenario.name(),
                        Figures.whole(node.throughputTeu()),
                        Figures.percent(node.utilisation()),
                        Figures.whole(node.meanTeuInYard()),
                        Figures.one(node.dwellDays().mean()),
                        Figures.one(node.dwellDays().p50()),
                        Figures.one(node.dwellDays().p95())));
            }
        }
        return PageTable.of(
                "nodes",
                rows,
                words,
                "nodes.place",
                "head.scenario",
                "head.teu-year",
                "nodes.utilisation",
                "nodes.yard",
                "nodes.dwell",
                "P50",
                "P95");
    }

    private PageTable services() {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (ServiceResult service : scenario.services()) {
                String handling = service.handlingHours().entrySet().stream()
                        .map(e -> Names.place(e.getKey(), words.language()) + " "
                                + Figures.one(e.getValue().mean()))
                        .collect(Collectors.joining(", "));
                rows.add(Row.of(
                        Names.service(service, words.language()),
                        scenario.name(),
                        Figures.whole(service.departures()),
                        Figures.percent(service.loadFactor()),
                        Figures.one(service.cycleDays().mean()),
                        handling));
            }
        }
        return PageTable.of(
                "services",
                rows,
                words,
                "head.service",
                "head.scenario",
                "head.departures",
                "head.load-factor",
                "services.cycle",
                "services.handling");
    }

    private PageTable borders() {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (BorderResult border : scenario.borders()) {
                rows.add(Row.of(
                        border.id(),
                        scenario.name(),
                        Figures.one(border.meanHours()),
                        Figures.one(border.p50Hours()),
                        Figures.one(border.p95Hours()),
                        hours(border, Direction.WESTBOUND),
                        hours(border, Direction.EASTBOUND)));
            }
        }
        return PageTable.of(
                "borders",
                rows,
                words,
                "borders.border",
                "head.scenario",
                "head.mean",
                "P50",
                "P95",
                "borders.westbound",
                "borders.eastbound");
    }

    private static String hours(BorderResult border, Direction way) {
        Estimate hours = border.tfi1Hours().get(way);
        return Figures.one(hours == null ? Double.NaN : hours.mean());
    }
}
