package corridor.units;

import java.util.Arrays;
import java.util.List;

/**
 * What a run measures and the world may have been observed to be. It stands here, below all else, because a scenario names
 * measures of a result that it must not know of otherwise (decision 12).
 */
public enum Measurable {
    FLOW_TEU("flows", "teu", Unit.TEU_PER_YEAR),
    FLOW_MEAN("flows", "transitDays.mean", Unit.DAYS),
    FLOW_DEVIATION("flows", "transitDays.sd", Unit.DAYS),
    FLOW_P5("flows", "transitDays.p5", Unit.DAYS),
    FLOW_P10("flows", "transitDays.p10", Unit.DAYS),
    FLOW_P50("flows", "transitDays.p50", Unit.DAYS),
    FLOW_P90("flows", "transitDays.p90", Unit.DAYS),
    FLOW_P95("flows", "transitDays.p95", Unit.DAYS),
    FLOW_BUFFER("flows", "bufferTimeIndex", Unit.SHARE),
    FLOW_PLANNING("flows", "planningTimeIndex", Unit.SHARE),
    FLOW_TRAVEL("flows", "travelTimeIndex", Unit.SHARE),
    FLOW_ON_TIME("flows", "onTimeShare", Unit.SHARE),
    FLOW_COST("flows", "costUsdPerTeu", Unit.USD_PER_TEU),
    FLOW_CARRIAGE("flows", "costsUsdPerTeu.carriage", Unit.USD_PER_TEU),
    FLOW_HANDLING("flows", "costsUsdPerTeu.handling", Unit.USD_PER_TEU),
    FLOW_STORAGE("flows", "costsUsdPerTeu.storage", Unit.USD_PER_TEU),
    FLOW_DEMURRAGE("flows", "costsUsdPerTeu.demurrage", Unit.USD_PER_TEU),
    FLOW_FEES("flows", "costsUsdPerTeu.fees", Unit.USD_PER_TEU),
    FLOW_DOCUMENTS("flows", "costsUsdPerTeu.documents", Unit.USD_PER_TEU),
    FLOW_INVENTORY("flows", "inventoryUsdPerTeu", Unit.USD_PER_TEU),
    FLOW_CO2("flows", "co2KgPerTeu", Unit.KG_PER_TEU),
    FLOW_CO2_RAIL("flows", "co2KgPerTeuByMode.rail", Unit.KG_PER_TEU),
    FLOW_CO2_SEA("flows", "co2KgPerTeuByMode.sea", Unit.KG_PER_TEU),
    FLOW_CO2_ROAD("flows", "co2KgPerTeuByMode.road", Unit.KG_PER_TEU),
    FLOW_TFI1("flows", "carec.tfi1Hours", Unit.HOURS),
    FLOW_TFI2("flows", "carec.tfi2UsdPerTeu", Unit.USD_PER_TEU),
    FLOW_TFI3("flows", "carec.tfi3Usd", Unit.USD),
    FLOW_TFI4_WITH_DELAY("flows", "carec.tfi4WithDelayKmPerHour", Unit.KM_PER_HOUR),
    FLOW_TFI4_WITHOUT_DELAY("flows", "carec.tfi4WithoutDelayKmPerHour", Unit.KM_PER_HOUR),
    FLOW_DELAY_SHARE("flows", "carec.delayShare", Unit.SHARE),
    FLOW_VARIATION("flows", "carec.transitCv", Unit.SHARE),
    DAYS_MOVING("flows", "causesDays.moving", Unit.DAYS),
    DAYS_WAITING_VESSEL("flows", "causesDays.waiting-vessel", Unit.DAYS),
    DAYS_WAITING_TRAIN("flows", "causesDays.waiting-train", Unit.DAYS),
    DAYS_WAITING_TRUCK("flows", "causesDays.waiting-truck", Unit.DAYS),
    DAYS_WAITING_BERTH("flows", "causesDays.waiting-berth", Unit.DAYS),
    DAYS_HANDLING("flows", "causesDays.handling", Unit.DAYS),
    DAYS_DOCUMENTS("flows", "causesDays.documents", Unit.DAYS),
    DAYS_INSPECTION("flows", "causesDays.inspection", Unit.DAYS),
    DAYS_GAUGE_CHANGE("flows", "causesDays.gauge-change", Unit.DAYS),
    DAYS_WEATHER("flows", "causesDays.weather", Unit.DAYS),
    DAYS_CLOSED("flows", "causesDays.closed", Unit.DAYS),
    DAYS_BLOCKED("flows", "causesDays.blocked", Unit.DAYS),
    ARRIVAL_MEAN("flows", "profile.*.arriveDays.mean", Unit.DAYS),
    ARRIVAL_P10("flows", "profile.*.arriveDays.p10", Unit.DAYS),
    ARRIVAL_P50("flows", "profile.*.arriveDays.p50", Unit.DAYS),
    ARRIVAL_P90("flows", "profile.*.arriveDays.p90", Unit.DAYS),
    DEPARTURE_MEAN("flows", "profile.*.departDays.mean", Unit.DAYS),
    DEPARTURE_P10("flows", "profile.*.departDays.p10", Unit.DAYS),
    DEPARTURE_P50("flows", "profile.*.departDays.p50", Unit.DAYS),
    DEPARTURE_P90("flows", "profile.*.departDays.p90", Unit.DAYS),
    NODE_TEU("nodes", "throughputTeu", Unit.TEU_PER_YEAR),
    NODE_UTILISATION("nodes", "utilisation", Unit.SHARE),
    NODE_YARD("nodes", "meanTeuInYard", Unit.TEU),
    DWELL_MEAN("nodes", "dwellDays.mean", Unit.DAYS),
    DWELL_P50("nodes", "dwellDays.p50", Unit.DAYS),
    DWELL_P95("nodes", "dwellDays.p95", Unit.DAYS),
    SERVICE_DEPARTURES("services", "departures", Unit.PER_YEAR),
    SERVICE_LOAD("services", "loadFactor", Unit.SHARE),
    SERVICE_CYCLE("services", "cycleDays.mean", Unit.DAYS),
    SERVICE_HANDLING("services", "handlingHours.*.mean", Unit.HOURS),
    BORDER_MEAN("borders", "hours.mean", Unit.HOURS),
    BORDER_P50("borders", "hours.p50", Unit.HOURS),
    BORDER_P95("borders", "hours.p95", Unit.HOURS),
    BORDER_WESTBOUND("borders", "tfi1Hours.westbound", Unit.HOURS),
    BORDER_EASTBOUND("borders", "tfi1Hours.eastbound", Unit.HOURS);

    private final String group;
    private final String words;
    private final Unit unit;

    Measurable(String group, String words, Unit unit) {
        this.group = group;
        this.words = words;
        this.unit = unit;
    }

    /** The list of {@code summary.json} that it stands in. */
    public String group() {
        return group;
    }

    /** Where it stands below the id; a star for the id of a node. */
    public String words() {
        return words;
    }

    public Unit unit() {
        return unit;
    }

    public boolean isAtANode() {
        return words.contains("*");
    }

    /** The lists that measures stand in. */
    public static List<String> groups() {
        return Arrays.stream(values()).map(Measurable::group).distinct().toList();
    }

    /** Those that stand in a list. */
    public static List<Measurable> of(String group) {
        return Arrays.stream(values()).filter(it -> it.group.equals(group)).toList();
    }
}
