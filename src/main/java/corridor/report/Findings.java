package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.stats.Estimate;
import corridor.stats.StoppingRule;
import corridor.stats.Together;
import corridor.stats.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The result in a sentence: computed, with its interval, and no stronger than what was shown. */
final class Findings {

    /** A difference that somebody would act on: six hours. */
    private static final double WORTH_DAYS = 0.25;

    /** Chance of showing it. */
    private static final double POWER = 0.8;

    private Findings() {}

    /** For the flow, the clearest of the candidates; with one scenario alone, its level. */
    static String headline(ExperimentResult result, String flow, Locale language) {
        return strongest(result, flow)
                .map(comparison -> sentence(result, comparison, language))
                .orElseGet(() -> level(result.base(), flow, language));
    }

    /** In English. */
    static String headline(ExperimentResult result, String flow) {
        return headline(result, flow, Locale.ENGLISH);
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

    /** Whether there is nothing to compare, since nothing arrives in one of the two. */
    static boolean nothing(Comparison comparison) {
        return Double.isNaN(comparison.difference().mean());
    }

    static ScenarioResult scenario(ExperimentResult result, String id) {
        return result.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static String sentence(ExperimentResult result, Comparison c, Locale language) {
        Texts words = Texts.ofPages(language);
        ScenarioResult candidate = scenario(result, c.candidate());
        Estimate d = c.difference();
        String levels = words.get(
                "finding.levels",
                Figures.one(mean(candidate, c.flow())),
                Figures.one(mean(scenario(result, c.base()), c.flow())));
        Sentence sentence = new Sentence(words, candidate.name(), subject(c.flow(), words), levels);
        return switch (c.verdict()) {
            case LOWER -> sentence.of("lower", Figures.one(-d.mean()), Figures.one(-d.high()), Figures.one(-d.low()));
            case HIGHER -> sentence.of("higher", Figures.one(d.mean()), Figures.one(d.low()), Figures.one(d.high()));
            case EQUIVALENT -> sentence.of("equivalent", d);
            case NO_DIFFERENCE_SHOWN -> notShown(sentence, d);
        };
    }

    /** What is said of a flow in a candidate, whatever the verdict. */
    private record Sentence(Texts words, String scenario, String flow, String levels) {
        String of(String kind, String days, String low, String high) {
            return words.get("finding." + kind, scenario, flow, days, low, high, levels);
        }

        String of(String kind, Estimate d) {
            return of(kind, Figures.signed(d.mean(), 1), Figures.signed(d.low(), 1), Figures.signed(d.high(), 1));
        }

        String bare(String kind) {
            return words.get("finding." + kind, scenario, flow, levels);
        }
    }

    private static String notShown(Sentence sentence, Estimate d) {
        if (Double.isNaN(d.mean())) {
            return sentence.bare("none");
        }
        if (Double.isNaN(d.low())) {
            return sentence.bare("one");
        }
        return sentence.of(d.low() > 0 || d.high() < 0 ? "not-together" : "not-shown", d);
    }

    /**
     * How many replications would show what matters to a planner, or the difference that was seen where that is larger, where none is
     * shown: as many as if it had to be the first to be shown of all that are read together (Holm's first step), which is more than
     * most need.
     */
    static Optional<String> enough(ExperimentResult result, Comparison comparison, Locale language) {
        Estimate d = comparison.difference();
        if (comparison.verdict() != Verdict.NO_DIFFERENCE_SHOWN || d.n() < 2) {
            return Optional.empty();
        }
        double error = Together.ERROR / family(result, comparison.measure());
        double seen = Math.abs(d.mean());
        long needed = StoppingRule.replicationsToShow(d, Math.max(WORTH_DAYS, seen), POWER, error);
        Texts words = Texts.ofPages(language);
        return needed <= d.n()
                ? Optional.empty()
                : Optional.of(words.get(
                        seen > WORTH_DAYS ? "finding.enough.seen" : "finding.enough",
                        String.valueOf(needed),
                        scenario(result, comparison.candidate()).name(),
                        subject(comparison.flow(), words),
                        Figures.one(seen)));
    }

    private static long family(ExperimentResult result, Measure measure) {
        return result.comparisons().stream()
                .filter(it -> it.measure() == measure && !nothing(it))
                .count();
    }

    static String level(ScenarioResult scenario, String flow, Locale language) {
        Texts words = Texts.ofPages(language);
        Estimate mean = scenario.flow(flow).estimate(Measure.TRANSIT_MEAN);
        String p95 = Figures.one(scenario.flow(flow).value(Measure.TRANSIT_P95));
        String days = Figures.one(mean.mean());
        String subject = subject(flow, words);
        return Double.isNaN(mean.low())
                ? words.get("finding.level.one", scenario.name(), subject, days, p95)
                : words.get(
                        "finding.level",
                        scenario.name(),
                        subject,
                        days,
                        Figures.one(mean.low()),
                        Figures.one(mean.high()),
                        p95);
    }

    private static double mean(ScenarioResult scenario, String flow) {
        return scenario.flow(flow).estimate(Measure.TRANSIT_MEAN).mean();
    }

    private static String subject(String flow, Texts words) {
        return Names.group(flow) ? words.get("subject." + flow) : Names.flow(flow, words.language());
    }
}
