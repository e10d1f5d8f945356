package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.ReportTables.Row;
import corridor.report.ReportTables.Table;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.Balance;
import corridor.result.ScenarioResult.EmptiesResult;
import corridor.result.ScenarioResult.PoolResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.StandResult;
import corridor.result.ScenarioResult.WayResult;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What goes either way and what comes back empty, as tables of the report and as sentences for a terminal. */
final class BalanceTables {
    private BalanceTables() {}

    /** Platforms and empties only where a scenario has them. */
    static List<Table> of(ExperimentResult result) {
        List<Table> tables = new ArrayList<>(List.of(ways(result)));
        if (anyFleet(result)) {
            tables.add(fleets(result));
        }
        return tables;
    }

    static boolean anyFleet(ExperimentResult result) {
        return result.scenarios().stream()
                .anyMatch(scenario -> !scenario.balance().equals(Balance.NONE));
    }

    private static Table ways(ExperimentResult result) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (ServiceResult service : scenario.services()) {
                for (WayResult way : service.ways()) {
                    rows.add(row(
                            service.id() + ", " + way(way),
                            scenario.name(),
                            Figures.whole(way.teu()),
                            Figures.whole(way.otherTeu()),
                            Figures.percent(way.loadFactor()),
                            Figures.whole(way.departures()),
                            Figures.whole(way.emptyDepartures())));
                }
            }
        }
        return new Table(
                "Both ways",
                "TEU and departures a year. Other: empties and other lines. Empty: without any box.",
                List.of("Service", "Scenario", "TEU", "Of it other", "Load factor", "Departures", "Of them empty"),
                ReportTables.grouped(rows));
    }

    private static String way(WayResult way) {
        return Names.place(way.from()) + " to " + Names.place(way.to());
    }

    private static Table fleets(ExperimentResult result) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (PoolResult pool : scenario.balance().platforms()) {
                for (StandResult stand : pool.stands()) {
                    rows.add(row(
                            "Platforms %s at %s".formatted(pool.id(), Names.place(stand.node())),
                            scenario.name(),
                            Figures.whole(stand.idle()),
                            Figures.whole(stand.waits()),
                            Figures.one(stand.waitingTrains())));
                }
            }
            for (EmptiesResult empties : scenario.balance().empties()) {
                rows.add(row(
                        "Empty TEU at " + Names.place(empties.node()),
                        scenario.name(),
                        Figures.whole(empties.standingTeu()),
                        "",
                        ""));
            }
        }
        return new Table(
                "Platforms and empties",
                "Idle, and trains that wait for platforms: means over time.",
                List.of("What", "Scenario", "Idle", "Trains that had to wait a year", "Waiting at a time"),
                ReportTables.grouped(rows));
    }

    private static Row row(String... cells) {
        return new Row(false, List.of(cells));
    }

    /** One for each pool and each place where empties gather. */
    static List<String> sentences(ExperimentResult result) {
        List<String> sentences = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            scenario.balance().platforms().forEach(pool -> sentences.add(scenario.id() + ": " + sentence(pool)));
            scenario.balance().empties().forEach(empties -> sentences.add(scenario.id() + ": " + sentence(empties)));
        }
        return sentences;
    }

    private static String sentence(PoolResult pool) {
        String idle = pool.stands().stream()
                .map(stand -> Names.place(stand.node()) + " " + Figures.whole(stand.idle()))
                .collect(Collectors.joining(", "));
        double waits = pool.stands().stream().mapToDouble(StandResult::waits).sum();
        return "of %s platforms %s idle at %s; %s of their kilometres empty; %s trains a year waited for them."
                .formatted(
                        Figures.whole(pool.count()),
                        pool.id(),
                        idle,
                        Figures.percent(pool.emptyKmShare()),
                        Figures.whole(waits));
    }

    private static String sentence(EmptiesResult empties) {
        return "of %s TEU a year that fell empty in %s, %s set out for %s; %s stand there."
                .formatted(
                        Figures.whole(empties.gatheredTeu()),
                        Names.place(empties.node()),
                        Figures.whole(empties.sentTeu()),
                        Names.place(empties.home()),
                        Figures.whole(empties.standingTeu()));
    }
}
