package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Cause;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the split by cause says: where a shown difference comes from, or what takes most of the time. */
final class CauseFinding {

    private CauseFinding() {}

    static String of(ExperimentResult result, String flow, Locale language) {
        Texts words = Texts.ofPages(language);
        Optional<Comparison> shown = Findings.strongest(result, flow).filter(Findings::shown);
        return shown.map(comparison -> ofDifference(result, comparison, words))
                .orElseGet(() -> ofLevel(result.base(), flow, words));
    }

    /** In English. */
    static String of(ExperimentResult result, String flow) {
        return of(result, flow, Locale.ENGLISH);
    }

    private static String ofDifference(ExperimentResult result, Comparison c, Texts words) {
        ScenarioResult candidate = Findings.scenario(result, c.candidate());
        Map<Cause, Double> before =
                Findings.scenario(result, c.base()).flow(c.flow()).causesDays();
        Map<Cause, Double> after = candidate.flow(c.flow()).causesDays();
        Estimate d = c.difference();
        double sign = Math.signum(d.mean());
        Cause most = Names.CAUSES.stream()
                .max(Comparator.comparingDouble(cause -> sign * change(cause, before, after)))
                .orElseThrow();
        return words.get(
                sign < 0 ? "cause-finding.saves" : "cause-finding.costs",
                candidate.name(),
                Figures.one(Math.abs(d.mean())),
                Figures.one(sign < 0 ? -d.high() : d.low()),
                Figures.one(sign < 0 ? -d.low() : d.high()),
                Names.flow(c.flow(), words.language()),
                Names.cause(most, words.language()),
                Figures.signed(change(most, before, after), 1));
    }

    private static String ofLevel(ScenarioResult scenario, String flow, Texts words) {
        Map<Cause, Double> causes = scenario.flow(flow).causesDays();
        double total = causes.values().stream().mapToDouble(x -> x).sum();
        Cause most = Names.CAUSES.stream()
                .filter(cause -> cause != Cause.MOVING)
                .max(Comparator.comparingDouble(cause -> days(causes, cause)))
                .orElseThrow();
        return words.get(
                "cause-finding.level",
                scenario.name(),
                Figures.one(total),
                Names.flow(flow, words.language()),
                Figures.one(days(causes, Cause.MOVING)),
                Names.cause(most, words.language()),
                Figures.one(days(causes, most)));
    }

    private static double change(Cause cause, Map<Cause, Double> before, Map<Cause, Double> after) {
        return days(after, cause) - days(before, cause);
    }

    static double days(Map<Cause, Double> causes, Cause cause) {
        return causes.getOrDefault(cause, 0.0);
    }
}
