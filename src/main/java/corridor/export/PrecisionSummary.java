package corridor.export;

import corridor.experiment.Precision;
import corridor.experiment.PrecisionOutcome;
import corridor.stats.StoppingRule;

/** What came of one {@code --precision}, in {@code summary.json}. */
final class PrecisionSummary {

    private PrecisionSummary() {}

    static void write(JsonText json, PrecisionOutcome outcome) {
        Precision asked = outcome.asked();
        StoppingRule rule = asked.rule();
        json.text("asked", asked.text())
                .text("flow", asked.flow())
                .text("metric", asked.measure().id())
                .flag("difference", asked.difference())
                .text("rule", rule.relative() ? "chow-robbins-relative" : "chow-robbins")
                .number("halfWidth", rule.relative() ? Double.NaN : rule.width())
                .number("share", rule.relative() ? rule.width() : Double.NaN)
                .flag("reached", outcome.reached())
                .whole("replications", outcome.replications())
                .number(
                        "replicationsNeeded",
                        outcome.needed().isPresent() ? outcome.needed().getAsLong() : Double.NaN)
                .objects("values", outcome.parts(), PrecisionSummary::part);
    }

    private static void part(JsonText json, PrecisionOutcome.Part part) {
        json.text("scenario", part.scenario().id())
                .number("mean", part.value().mean())
                .numbers("ci95", part.value().low(), part.value().high())
                .number("halfWidth", part.value().halfWidth())
                .whole("n", part.value().n())
                .flag("reached", part.reached());
    }
}
