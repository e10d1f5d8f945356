package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.export.Tables.Row;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.Balance;
import corridor.result.ScenarioResult.EmptiesResult;
import corridor.result.ScenarioResult.PoolResult;
import corridor.result.ScenarioResult.ServiceResult;
import corridor.result.ScenarioResult.StandResult;
import corridor.result.ScenarioResult.WayResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What goes either way and comes back empty, as tables and in {@code summary.json}. */
final class FleetTables {
    private FleetTables() {}

    /** By the name of the file; platforms and empties only where a scenario has them. */
    static Map<String, String> of(ExperimentResult result) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("balance.csv", ways().of(waysOf(result)));
        List<Stand> stands = standsOf(result);
        if (!stands.isEmpty()) {
            tables.put("platforms.csv", stands().of(stands));
        }
        List<Row<EmptiesResult>> empties =
                Tables.rows(result, scenario -> scenario.balance().empties());
        if (!empties.isEmpty()) {
            tables.put("empties.csv", empties().of(empties));
        }
        return tables;
    }

    private record Way(String scenario, String service, WayResult it) {}

    private static List<Way> waysOf(ExperimentResult result) {
        return Tables.rows(result, ScenarioResult::services).stream()
                .flatMap(row -> row.it().ways().stream()
                        .map(way -> new Way(row.scenario(), row.it().id(), way)))
                .toList();
    }

    private static Table<Way> ways() {
        return new Table<Way>()
                .text("scenario", Way::scenario)
                .text("service", Way::service)
                .text("from", row -> row.it().from())
                .text("to", row -> row.it().to())
                .number("departures_per_year", row -> row.it().departures())
                .number("empty_departures_per_year", row -> row.it().emptyDepartures())
                .number("volume_teu_per_year", row -> row.it().teu())
                .number("other_teu_per_year", row -> row.it().otherTeu())
                .number("load_factor_share", row -> row.it().loadFactor())
                .number("demand_teu_per_year", row -> row.it().demandTeu());
    }

    private record Stand(String scenario, PoolResult pool, StandResult it) {}

    private static List<Stand> standsOf(ExperimentResult result) {
        return Tables.rows(result, scenario -> scenario.balance().platforms()).stream()
                .flatMap(row -> row.it().stands().stream().map(stand -> new Stand(row.scenario(), row.it(), stand)))
                .toList();
    }

    private static Table<Stand> stands() {
        return new Table<Stand>()
                .text("scenario", Stand::scenario)
                .text("platforms", row -> row.pool().id())
                .number("count", row -> row.pool().count())
                .number("empty_km_share", row -> row.pool().emptyKmShare())
                .text("node", row -> row.it().node())
                .number("idle_mean", row -> row.it().idle())
                .number("waits_per_year", row -> row.it().waits())
                .number("waiting_trains_mean", row -> row.it().waitingTrains());
    }

    private static Table<Row<EmptiesResult>> empties() {
        return new Table<Row<EmptiesResult>>()
                .text("scenario", Row::scenario)
                .text("node", row -> row.it().node())
                .text("home", row -> row.it().home())
                .number("gathered_teu_per_year", row -> row.it().gatheredTeu())
                .number("sent_teu_per_year", row -> row.it().sentTeu())
                .number("standing_mean_teu", row -> row.it().standingTeu());
    }

    static void writeWays(JsonText json, ServiceResult service) {
        json.objects("ways", service.ways(), FleetTables::way);
    }

    private static void way(JsonText json, WayResult way) {
        json.text("from", way.from())
                .text("to", way.to())
                .number("departures", way.departures())
                .number("emptyDepartures", way.emptyDepartures())
                .number("teu", way.teu())
                .number("otherTeu", way.otherTeu())
                .number("loadFactor", way.loadFactor())
                .number("demandTeu", way.demandTeu());
    }

    static void write(JsonText json, Balance balance) {
        json.objects("platforms", balance.platforms(), FleetTables::pool)
                .objects("empties", balance.empties(), FleetTables::empties);
    }

    private static void pool(JsonText json, PoolResult pool) {
        json.text("id", pool.id())
                .whole("count", pool.count())
                .number("emptyKmShare", pool.emptyKmShare())
                .objects(
                        "stands",
                        pool.stands(),
                        (stand, it) -> stand.text("node", it.node())
                                .number("idle", it.idle())
                                .number("waits", it.waits())
                                .number("waitingTrains", it.waitingTrains()));
    }

    private static void empties(JsonText json, EmptiesResult empties) {
        json.text("node", empties.node())
                .text("home", empties.home())
                .number("gatheredTeu", empties.gatheredTeu())
                .number("sentTeu", empties.sentTeu())
                .number("standingTeu", empties.standingTeu());
    }
}
