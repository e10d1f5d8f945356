package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.report.PageTable.Row;
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
    static List<PageTable> of(ExperimentResult result, Texts words) {
        List<PageTable> tables = new ArrayList<>(List.of(ways(result, words)));
        if (anyFleet(result)) {
            tables.add(fleets(result, words));
        }
        return tables;
    }

    static boolean anyFleet(ExperimentResult result) {
        return result.scenarios().stream()
                .anyMatch(scenario -> !scenario.balance().equals(Balance.NONE));
    }

    private static PageTable ways(ExperimentResult result, Texts words) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (ServiceResult service : scenario.services()) {
                for (WayResult way : service.ways()) {
                    rows.add(Row.of(
                            service.id() + ", " + way(way, words),
                            scenario.name(),
                            Figures.whole(way.teu()),
                            Figures.whole(way.otherTeu()),
                            Figures.percent(way.loadFactor()),
                            Figures.whole(way.departures()),
                            Figures.whole(way.emptyDepartures())));
                }
            }
        }
        return PageTable.of(
                "ways",
                rows,
                words,
                "head.service",
                "head.scenario",
                "TEU",
                "ways.other",
                "head.load-factor",
                "head.departures",
                "ways.empty");
    }

    private static String way(WayResult way, Texts words) {
        return words.get(
                "flow.between", Names.place(way.from(), words.language()), Names.place(way.to(), words.language()));
    }

    private static PageTable fleets(ExperimentResult result, Texts words) {
        List<Row> rows = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            for (PoolResult pool : scenario.balance().platforms()) {
                for (StandResult stand : pool.stands()) {
                    rows.add(Row.of(
                            words.get("fleets.platforms", pool.id(), Names.place(stand.node(), words.language())),
                            scenario.name(),
                            Figures.whole(stand.idle()),
                            Figures.whole(stand.waits()),
                            Figures.one(stand.waitingTrains())));
                }
            }
            for (EmptiesResult empties : scenario.balance().empties()) {
                rows.add(Row.of(
                        words.get("fleets.empties", Names.place(empties.node(), words.language())),
                        scenario.name(),
                        Figures.whole(empties.standingTeu()),
                        "",
                        ""));
            }
        }
        return PageTable.of(
                "fleets", rows, words, "fleets.what", "head.scenario", "fleets.idle", "fleets.waits", "fleets.waiting");
    }

    /** One for each pool and each place where empties gather. */
    static List<String> sentences(ExperimentResult result, Texts words) {
        List<String> sentences = new ArrayList<>();
        for (ScenarioResult scenario : result.scenarios()) {
            Balance balance = scenario.balance();
            balance.platforms().forEach(pool -> sentences.add(scenario.id() + ": " + sentence(pool, words)));
            balance.empties().forEach(empties -> sentences.add(scenario.id() + ": " + sentence(empties, words)));
        }
        return sentences;
    }

    private static String sentence(PoolResult pool, Texts words) {
        String idle = pool.stands().stream()
                .map(stand -> Names.place(stand.node(), words.language()) + " " + Figures.whole(stand.idle()))
                .collect(Collectors.joining(", "));
        double waits = pool.stands().stream().mapToDouble(StandResult::waits).sum();
        return words.get(
                "fleets.pool",
                Figures.whole(pool.count()),
                pool.id(),
                idle,
                Figures.percent(pool.emptyKmShare()),
                Figures.whole(waits));
    }

    private static String sentence(EmptiesResult empties, Texts words) {
        return words.get(
                "fleets.gathered",
                Figures.whole(empties.gatheredTeu()),
                Names.place(empties.node(), words.language()),
                Figures.whole(empties.sentTeu()),
                Names.place(empties.home(), words.language()),
                Figures.whole(empties.standingTeu()));
    }
}
