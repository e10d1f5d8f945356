package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import corridor.stats.StoppingRule;
import corridor.stats.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The result in a sentence: computed, with its interval, and no stronger than what was shown. */
final class Findings {

    /** A difference that somebody would act on: six hours. */
    private static final double WORTH_DAYS = 0.25;

    /** Chance of showing it. */
    private static final double POWER = 0.8;

    private Findings() {}

    /** For the flow, the clearest of the candidates; with one scenario alone, its level. */
    static String headline(ExperimentResult result, String flow) {
        return strongest(result, flow)
                .map(comparison -> sentence(result, comparison))
                .orElseGet(() -> level(result.base(), flow));
    }

    /** One sentence for each candidate. */
    static List<String> all(ExperimentResult result, String flow) {
        List<String> sentences = comparisons(result, flow, Measure.TRANSIT_MEAN).stream()
                .map(comparison -> sentence(result, comparison) + enough(comparison))
                .toList();
        return sentences.isEmpty() ? List.of(level(result.base(), flow)) : sentences;
    }

    static List<Comparison> comparisons(ExperimentResult result, String flow, Measure measure) {
        return result.comparisons().stream()
                .filter(c -> c.flow().equals(flow) && c.measure() == measure)
                .toList();
    }

    static Optional<Comparison> comparison(ExperimentResult result, String candidate, String flow, Measure measure) {
        return comparisons(result, flow, measure).stream()
                .filter(c -> c.candidate().equals(candidate))
                .findFirst();
    }

    /** A shown difference before one that is not, then the larger. */
    static Optional<Comparison> strongest(ExperimentResult result, String flow) {
        return comparisons(result, flow, Measure.TRANSIT_MEAN).stream()
                .max(Comparator.<Comparison>comparingInt(c -> shown(c) ? 1 : 0)
                        .thenComparingDouble(c -> Math.abs(c.difference().mean())));
    }

    static boolean shown(Comparison comparison) {
        return switch (comparison.verdict()) {
            case LOWER, HIGHER -> true;
            case NO_DIFFERENCE_SHOWN, EQUIVALENT -> false;
        };
    }

    static ScenarioResult scenario(ExperimentResult result, String id) {
        return result.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String sentence(ExperimentResult result, Comparison c) {
        ScenarioResult candidate = scenario(result, c.candidate());
        double before = mean(scenario(result, c.base()), c.flow());
        double after = mean(candidate, c.flow());
        String levels = "%s against %s days".formatted(Figures.one(after), Figures.one(before));
        String start = "%s: %s".formatted(candidate.name(), subject(c.flow()));
        Estimate d = c.difference();
        return switch (c.verdict()) {
            case LOWER ->
                "%s takes %s days less (95%% interval %s to %s), %s."
                        .formatted(start, less(d), Figures.one(-d.high()), Figures.one(-d.low()), levels);
            case HIGHER ->
                "%s takes %s days longer (95%% interval %s), %s."
                        .formatted(start, Figures.one(d.mean()), Figures.interval(d, 1), levels);
            case EQUIVALENT ->
                "%s takes as long, within the margin (%s days, 95%% interval %s), %s."
                        .formatted(start, Figures.signed(d.mean(), 1), Figures.signedInterval(d, 1), levels);
            case NO_DIFFERENCE_SHOWN -> notShown(start, d, levels);
        };
    }

    private static String notShown(String start, Estimate d, String levels) {
        if (Double.isNaN(d.mean())) {
            return "%s, %s; nothing to compare, where none arrives.".formatted(start, levels);
        }
        if (Double.isNaN(d.low())) {
            return "%s, %s; one replication cannot show a difference.".formatted(start, levels);
        }
        return "%s, no difference shown (%s days, 95%% interval %s), %s."
                .formatted(start, Figures.signed(d.mean(), 1), Figures.signedInterval(d, 1), levels);
    }

    /** How many replications would show what matters to a planner, where a difference is not shown. */
    private static String enough(Comparison comparison) {
        Estimate d = comparison.difference();
        if (comparison.verdict() != Verdict.NO_DIFFERENCE_SHOWN || d.n() < 2) {
            return "";
        }
        long needed = StoppingRule.replicationsToShow(d, WORTH_DAYS, POWER);
        return needed <= d.n() ? "" : " About %d replications would show 6 h.".formatted(needed);
    }

    private static String less(Estimate difference) {
        return Figures.one(-difference.mean());
    }

    private static String level(ScenarioResult scenario, String flow) {
        Estimate mean = scenario.flow(flow).estimate(Measure.TRANSIT_MEAN);
        double p95 = scenario.flow(flow).value(Measure.TRANSIT_P95);
        String interval = Double.isNaN(mean.low()) ? "" : " (95%% interval %s)".formatted(Figures.interval(mean, 1));
        return "%s: %s takes %s days%s; 19 in 20 arrive within %s days."
                .formatted(scenario.name(), subject(flow), Figures.one(mean.mean()), interval, Figures.one(p95));
    }

    private static double mean(ScenarioResult scenario, String flow) {
        return scenario.flow(flow).estimate(Measure.TRANSIT_MEAN).mean();
    }

    private static String subject(String flow) {
        return switch (flow) {
            case "all" -> "the average container";
            case "westbound" -> "the average westbound container";
            case "eastbound" -> "the average eastbound container";
            default -> Names.flow(flow);
        };
    }
}
