package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Cause;
import corridor.result.ScenarioResult;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** What the split by cause says: where a shown difference comes from, or what takes most of the time. */
final class CauseFinding {

    private CauseFinding() {}

    static String of(ExperimentResult result, String flow) {
        Optional<Comparison> shown = Findings.strongest(result, flow).filter(Findings::shown);
        return shown.map(comparison -> ofDifference(result, comparison)).orElseGet(() -> ofLevel(result.base(), flow));
    }

    private static String ofDifference(ExperimentResult result, Comparison c) {
        ScenarioResult candidate = Findings.scenario(result, c.candidate());
        Map<Cause, Double> before =
                Findings.scenario(result, c.base()).flow(c.flow()).causesDays();
        Map<Cause, Double> after = candidate.flow(c.flow()).causesDays();
        double sign = Math.signum(c.difference().mean());
        Cause most = Names.CAUSES.stream()
                .max(Comparator.comparingDouble(cause -> sign * change(cause, before, after)))
                .orElseThrow();
        return "%s %s %s days (95%% interval %s) on %s, the largest part in %s (%s days)."
                .formatted(
                        candidate.name(),
                        sign < 0 ? "saves" : "costs",
                        Figures.one(Math.abs(c.difference().mean())),
                        sign < 0
                                ? Figures.one(-c.difference().high()) + " to "
                                        + Figures.one(-c.difference().low())
                                : Figures.interval(c.difference(), 1),
                        Names.flow(c.flow()),
                        Names.cause(most),
                        Figures.signed(change(most, before, after), 1));
    }

    private static String ofLevel(ScenarioResult scenario, String flow) {
        Map<Cause, Double> causes = scenario.flow(flow).causesDays();
        double total = causes.values().stream().mapToDouble(x -> x).sum();
        Cause most = Names.CAUSES.stream()
                .filter(cause -> cause != Cause.MOVING)
                .max(Comparator.comparingDouble(cause -> days(causes, cause)))
                .orElseThrow();
        return "%s: of %s days on %s, %s are moving; the largest other part is %s (%s days)."
                .formatted(
                        scenario.name(),
                        Figures.one(total),
                        Names.flow(flow),
                        Figures.one(days(causes, Cause.MOVING)),
                        Names.cause(most),
                        Figures.one(days(causes, most)));
    }

    private static double change(Cause cause, Map<Cause, Double> before, Map<Cause, Double> after) {
        return days(after, cause) - days(before, cause);
    }

    static double days(Map<Cause, Double> causes, Cause cause) {
        return causes.getOrDefault(cause, 0.0);
    }
}
