package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.export.Tables.Row;
import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.RouteResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The tables with a flow in their second column. */
final class FlowTables {

    private FlowTables() {}

    static Map<String, String> of(ExperimentResult result) {
        List<Row<FlowResult>> flows = Tables.rows(result, ScenarioResult::flows);
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("flows.csv", flows().of(flows));
        tables.put("costs.csv", costs().of(flows));
        tables.put("carec.csv", carec().of(flows));
        tables.put("causes.csv", causes().of(flows));
        tables.put("routes.csv", routes().of(parts(flows, FlowResult::routes)));
        tables.put("profile.csv", profile().of(parts(flows, FlowResult::profile)));
        return tables;
    }

    private static Table<Row<FlowResult>> flows() {
        return new Table<Row<FlowResult>>()
                .text("scenario", Row::scenario)
                .text("flow", row -> row.it().id())
                .text("direction", row -> direction(row.it()))
                .number("containers_per_year", row -> row.it().containers())
                .number("volume_teu_per_year", row -> row.it().teu())
                .number("transit_mean_days", row -> mean(row, Measure.TRANSIT_MEAN))
                .number("transit_mean_ci95_low_days", row -> low(row, Measure.TRANSIT_MEAN))
                .number("transit_mean_ci95_high_days", row -> high(row, Measure.TRANSIT_MEAN))
                .number("transit_sd_days", row -> row.it().deviationDays())
                .number("transit_p5_days", row -> mean(row, Measure.TRANSIT_P5))
                .number("transit_p10_days", row -> mean(row, Measure.TRANSIT_P10))
                .number("transit_p50_days", row -> mean(row, Measure.TRANSIT_P50))
                .number("transit_p90_days", row -> mean(row, Measure.TRANSIT_P90))
                .number("transit_p95_days", row -> mean(row, Measure.TRANSIT_P95))
                .number("free_flow_days", row -> row.it().freeFlowDays())
                .number("buffer_time_index", row -> mean(row, Measure.BUFFER_TIME_INDEX))
                .number("planning_time_index", row -> mean(row, Measure.PLANNING_TIME_INDEX))
                .number("travel_time_index", row -> mean(row, Measure.TRAVEL_TIME_INDEX))
                .number("promised_days", row -> row.it().promisedDays())
                .number("on_time_share", row -> mean(row, Measure.ON_TIME_SHARE))
                .number("cost_usd_per_teu", row -> mean(row, Measure.COST))
                .number("co2e_kg_per_teu", row -> mean(row, Measure.CO2));
    }

    private static Table<Row<FlowResult>> costs() {
        return new Table<Row<FlowResult>>()
                .text("scenario", Row::scenario)
                .text("flow", row -> row.it().id())
                .number("cost_usd_per_teu", row -> mean(row, Measure.COST))
                .number("cost_ci95_low_usd_per_teu", row -> low(row, Measure.COST))
                .number("cost_ci95_high_usd_per_teu", row -> high(row, Measure.COST))
                .number("carriage_usd_per_teu", row -> mean(row, Measure.CARRIAGE))
                .number("handling_usd_per_teu", row -> mean(row, Measure.HANDLING))
                .number("storage_usd_per_teu", row -> mean(row, Measure.STORAGE))
                .number("demurrage_usd_per_teu", row -> mean(row, Measure.DEMURRAGE))
                .number("fees_usd_per_teu", row -> mean(row, Measure.FEES))
                .number("documents_usd_per_teu", row -> mean(row, Measure.DOCUMENTS))
                .number("inventory_usd_per_teu", row -> mean(row, Measure.INVENTORY))
                .number("co2e_kg_per_teu", row -> mean(row, Measure.CO2))
                .number("co2e_rail_kg_per_teu", row -> mean(row, Measure.CO2_RAIL))
                .number("co2e_sea_kg_per_teu", row -> mean(row, Measure.CO2_SEA))
                .number("co2e_road_kg_per_teu", row -> mean(row, Measure.CO2_ROAD));
    }

    private static Table<Row<FlowResult>> carec() {
        return new Table<Row<FlowResult>>()
                .text("scenario", Row::scenario)
                .text("flow", row -> row.it().id())
                .number("tfi1_hours", row -> mean(row, Measure.TFI1))
                .number("tfi2_usd_per_teu", row -> mean(row, Measure.TFI2))
                .number("tfi3_usd", row -> mean(row, Measure.TFI3))
                .number("tfi4_with_delay_km_per_hour", row -> mean(row, Measure.TFI4_WITH_DELAY))
                .number("tfi4_without_delay_km_per_hour", row -> mean(row, Measure.TFI4_WITHOUT_DELAY))
                .number("delay_share", row -> mean(row, Measure.DELAY_SHARE))
                .number("transit_cv", row -> mean(row, Measure.VARIATION));
    }

    private static String direction(FlowResult flow) {
        return flow.direction() == null ? "" : flow.direction().id();
    }

    private static double mean(Row<FlowResult> row, Measure measure) {
        return row.it().value(measure);
    }

    private static double low(Row<FlowResult> row, Measure measure) {
        return row.it().estimate(measure).low();
    }

    private static double high(Row<FlowResult> row, Measure measure) {
        return row.it().estimate(measure).high();
    }

    private static Table<Row<FlowResult>> causes() {
        Table<Row<FlowResult>> table = new Table<Row<FlowResult>>()
                .text("scenario", Row::scenario)
                .text("flow", row -> row.it().id());
        for (Cause cause : Cause.values()) {
            table.number(
                    cause.name().toLowerCase(Locale.ROOT) + "_days",
                    row -> row.it().causesDays().getOrDefault(cause, 0.0));
        }
        return table;
    }

    /** The {@code rank}-th part of a flow, counted from 1. */
    private record Part<T>(String scenario, String flow, int rank, T it) {}

    private static <T> List<Part<T>> parts(List<Row<FlowResult>> flows, Function<FlowResult, List<T>> list) {
        return flows.stream()
                .flatMap(row -> {
                    List<T> items = list.apply(row.it());
                    return IntStream.range(0, items.size())
                            .mapToObj(i -> new Part<>(row.scenario(), row.it().id(), i + 1, items.get(i)));
                })
                .toList();
    }

    private static Table<Part<RouteResult>> routes() {
        return new Table<Part<RouteResult>>()
                .text("scenario", Part::scenario)
                .text("flow", Part::flow)
                .number("route", Part::rank)
                .text("via", row -> String.join(" > ", row.it().via()))
                .number("containers_share", row -> row.it().share())
                .number("teu_share", row -> row.it().teuShare())
                .number("transit_mean_days", row -> row.it().meanDays())
                .number("price_usd_per_teu", row -> row.it().usdPerTeu())
                .number("expected_days", row -> row.it().expectedDays());
    }

    private static Table<Part<ProfilePoint>> profile() {
        return new Table<Part<ProfilePoint>>()
                .text("scenario", Part::scenario)
                .text("flow", Part::flow)
                .number("stop", Part::rank)
                .text("node", row -> row.it().node())
                .number("distance_km", row -> row.it().distanceKm())
                .number("arrive_mean_days", row -> row.it().arriveDays().mean())
                .number("arrive_p10_days", row -> row.it().arriveDays().p10())
                .number("arrive_p50_days", row -> row.it().arriveDays().p50())
                .number("arrive_p90_days", row -> row.it().arriveDays().p90())
                .number("depart_mean_days", row -> row.it().departDays().mean())
                .number("depart_p10_days", row -> row.it().departDays().p10())
                .number("depart_p50_days", row -> row.it().departDays().p50())
                .number("depart_p90_days", row -> row.it().departDays().p90())
                .number("arrive_usd_per_teu", row -> row.it().arriveUsdPerTeu().mean())
                .number(
                        "arrive_ci95_low_usd_per_teu",
                        row -> row.it().arriveUsdPerTeu().low())
                .number(
                        "arrive_ci95_high_usd_per_teu",
                        row -> row.it().arriveUsdPerTeu().high())
                .number("depart_usd_per_teu", row -> row.it().departUsdPerTeu().mean())
                .number(
                        "depart_ci95_low_usd_per_teu",
                        row -> row.it().departUsdPerTeu().low())
                .number(
                        "depart_ci95_high_usd_per_teu",
                        row -> row.it().departUsdPerTeu().high())
                .number("co2e_kg_per_teu", row -> row.it().co2KgPerTeu());
    }
}
