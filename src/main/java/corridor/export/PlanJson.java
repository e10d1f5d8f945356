package corridor.export;

import corridor.result.LoadPlan;
import corridor.result.LoadPlan.Cut;
import corridor.result.LoadPlan.CutPart;
import corridor.result.LoadPlan.Load;
import corridor.result.LoadPlan.Period;
import corridor.result.LoadPlan.RoutePlan;
import corridor.result.LoadPlan.Volume;

/** A plan as one document. Each field stands in {@code docs/plan.md}; what is not known, or has no limit, is null. */
public final class PlanJson {

    static final String SCHEMA = "corridor-plan/1";

    private PlanJson() {}

    /** The document; the same bytes for the same plan. */
    public static String text(LoadPlan plan) {
        return JsonText.of(json -> json.text("schema", SCHEMA)
                .text("id", plan.id())
                .text("name", plan.name())
                .text("about", plan.about())
                .text("regime", plan.regime())
                .objects("volumes", plan.volumes(), PlanJson::volume)
                .objects(
                        "closedLines",
                        plan.closed(),
                        (line, closed) -> line.text("line", closed.line())
                                .text("opens", closed.opens())
                                .flag("withinTheYear", closed.withinTheYear()))
                .objects("shut", plan.shut(), PlanJson::period)
                .objects("outsideTheRun", plan.outside(), PlanJson::period)
                .texts(
                        "notSeen",
                        plan.unseen().stream().map(LoadPlan.Unseen::id).toList())
                .texts("servicesWithCargo", plan.running())
                .texts("servicesWithoutCargo", plan.idle())
                .objects(
                        "portClosures",
                        plan.weather(),
                        (port, closure) -> port.text("port", closure.port())
                                .number("share", closure.share())
                                .number("worstShare", closure.worstShare())
                                .whole("worstMonth", closure.worstMonth() + 1L))
                .objects("loads", plan.loads(), PlanJson::load)
                .objects("cuts", plan.cuts(), PlanJson::cut)
                .objects("routes", plan.routes(), PlanJson::route)
                .object(
                        "runTime",
                        time -> time.whole("replications", plan.runTime().replications())
                                .number("eventsEach", plan.runTime().events())
                                .number("seconds", plan.runTime().seconds())));
    }

    private static void volume(JsonText json, Volume volume) {
        json.text("direction", volume.direction().id())
                .whole("flows", volume.flows())
                .number("teu", volume.teu())
                .number("emptyTeu", volume.emptyTeu());
    }

    private static void period(JsonText json, Period period) {
        json.text("matter", period.matter().id())
                .text("of", period.of().id())
                .text("subject", period.subject())
                .text("from", period.from())
                .text("to", period.to());
    }

    private static void load(JsonText json, Load load) {
        json.text("kind", load.kind().id())
                .text("subject", load.subject())
                .text("from", load.from().isEmpty() ? null : load.from())
                .text("to", load.to().isEmpty() ? null : load.to())
                .text("unit", load.unit())
                .number("offered", load.offered())
                .number("capacity", load.capacity())
                .number("load", load.load())
                .number("peakLoad", load.peak())
                .whole("peakMonth", load.peakMonth() + 1L)
                .numbers(
                        "shutMonths",
                        load.shutMonths().stream().mapToDouble(m -> m + 1).toArray())
                .number("firmLoad", load.firm())
                .text("state", load.state().id())
                .number("expectedWaitHours", load.waiting().hours())
                .text(
                        "waitFormula",
                        load.waiting().formula().isEmpty()
                                ? null
                                : load.waiting().formula());
    }

    private static void cut(JsonText json, Cut cut) {
        json.text("direction", cut.direction().id())
                .number("capacityTeu", cut.capacityTeu())
                .number("plannedTeu", cut.plannedTeu())
                .objects("parts", cut.parts(), PlanJson::part);
    }

    private static void part(JsonText json, CutPart part) {
        json.text("kind", part.kind().id())
                .text("subject", part.subject())
                .text("from", part.from())
                .number("capacityTeu", part.capacityTeu())
                .number("plannedTeu", part.plannedTeu());
    }

    private static void route(JsonText json, RoutePlan route) {
        json.text("flow", route.flow())
                .text("direction", route.direction().id())
                .texts("via", route.via())
                .number("share", route.share())
                .number("freeFlowDays", route.freeFlowDays())
                .number("usdPerTeu", route.usdPerTeu());
    }
}
