package corridor.export;

import corridor.result.Cause;
import corridor.result.Measure;
import corridor.result.ScenarioResult.FlowResult;
import corridor.result.ScenarioResult.ProfilePoint;
import corridor.result.ScenarioResult.RouteResult;
import corridor.result.ScenarioResult.Spread;
import corridor.stats.Estimate;

/** One flow in {@code summary.json}. */
final class FlowSummary {

    private FlowSummary() {}

    static void write(JsonText json, FlowResult flow) {
        json.text("id", flow.id())
                .text(
                        "direction",
                        flow.direction() == null ? null : flow.direction().id())
                .number("containers", flow.containers())
                .number("teu", flow.teu())
                .object("transitDays", transit -> transit(transit, flow))
                .number("bufferTimeIndex", mean(flow, Measure.BUFFER_TIME_INDEX))
                .number("planningTimeIndex", mean(flow, Measure.PLANNING_TIME_INDEX))
                .number("onTimeShare", mean(flow, Measure.ON_TIME_SHARE))
                .number("travelTimeIndex", mean(flow, Measure.TRAVEL_TIME_INDEX))
                .number("freeFlowDays", flow.freeFlowDays())
                .number("promisedDays", flow.promisedDays())
                .number("costUsdPerTeu", mean(flow, Measure.COST))
                .object("costsUsdPerTeu", costs -> costs(costs, flow))
                .number("inventoryUsdPerTeu", mean(flow, Measure.INVENTORY))
                .number("co2KgPerTeu", mean(flow, Measure.CO2))
                .object(
                        "co2KgPerTeuByMode",
                        modes -> modes.number("rail", mean(flow, Measure.CO2_RAIL))
                                .number("sea", mean(flow, Measure.CO2_SEA))
                                .number("road", mean(flow, Measure.CO2_ROAD)))
                .object("carec", carec -> carec(carec, flow))
                .object("causesDays", causes -> causes(causes, flow))
                .objects("routes", flow.routes(), FlowSummary::route)
                .objects("profile", flow.profile(), FlowSummary::point);
    }

    private static void transit(JsonText json, FlowResult flow) {
        Estimate mean = flow.estimate(Measure.TRANSIT_MEAN);
        json.number("mean", mean.mean())
                .numbers("ci95", mean.low(), mean.high())
                .number("sd", flow.deviationDays())
                .number("p5", mean(flow, Measure.TRANSIT_P5))
                .number("p10", mean(flow, Measure.TRANSIT_P10))
                .number("p50", mean(flow, Measure.TRANSIT_P50))
                .number("p90", mean(flow, Measure.TRANSIT_P90))
                .number("p95", mean(flow, Measure.TRANSIT_P95));
    }

    private static void costs(JsonText json, FlowResult flow) {
        json.number("carriage", mean(flow, Measure.CARRIAGE))
                .number("handling", mean(flow, Measure.HANDLING))
                .number("storage", mean(flow, Measure.STORAGE))
                .number("demurrage", mean(flow, Measure.DEMURRAGE))
                .number("fees", mean(flow, Measure.FEES))
                .number("documents", mean(flow, Measure.DOCUMENTS));
    }

    private static void carec(JsonText json, FlowResult flow) {
        json.number("tfi1Hours", mean(flow, Measure.TFI1))
                .number("tfi2UsdPerTeu", mean(flow, Measure.TFI2))
                .number("tfi3Usd", mean(flow, Measure.TFI3))
                .number("tfi4WithDelayKmPerHour", mean(flow, Measure.TFI4_WITH_DELAY))
                .number("tfi4WithoutDelayKmPerHour", mean(flow, Measure.TFI4_WITHOUT_DELAY))
                .number("delayShare", mean(flow, Measure.DELAY_SHARE))
                .number("transitCv", mean(flow, Measure.VARIATION));
    }

    private static double mean(FlowResult flow, Measure measure) {
        return flow.value(measure);
    }

    /** All of them, also those that took no time: a reader need not ask whether a key is there. */
    private static void causes(JsonText json, FlowResult flow) {
        for (Cause cause : Cause.values()) {
            json.number(cause.id(), flow.causesDays().getOrDefault(cause, 0.0));
        }
    }

    private static void route(JsonText json, RouteResult route) {
        json.texts("via", route.via())
                .number("share", route.share())
                .number("teuShare", route.teuShare())
                .object("transitDays", transit -> transit.number("mean", route.meanDays()));
    }

    private static void point(JsonText json, ProfilePoint point) {
        json.text("node", point.node())
                .number("distanceKm", point.distanceKm())
                .object("arriveDays", arrive -> spread(arrive, point.arriveDays()))
                .object("departDays", depart -> spread(depart, point.departDays()))
                .number("arriveUsdPerTeu", point.arriveUsdPerTeu().mean())
                .numbers(
                        "arriveUsdPerTeuCi95",
                        point.arriveUsdPerTeu().low(),
                        point.arriveUsdPerTeu().high())
                .number("departUsdPerTeu", point.departUsdPerTeu().mean())
                .numbers(
                        "departUsdPerTeuCi95",
                        point.departUsdPerTeu().low(),
                        point.departUsdPerTeu().high())
                .number("co2KgPerTeu", point.co2KgPerTeu());
    }

    private static void spread(JsonText json, Spread spread) {
        json.number("mean", spread.mean())
                .number("p10", spread.p10())
                .number("p50", spread.p50())
                .number("p90", spread.p90());
    }
}
