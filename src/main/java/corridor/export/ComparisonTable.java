package corridor.export;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.ScenarioResult;
import corridor.stats.Bootstrap;
import corridor.stats.Estimate;
import corridor.stats.Interval;
import java.util.stream.IntStream;

/** Every paired difference, with what it takes to believe many of them at once. */
final class ComparisonTable {

    /** From fewer it covers too little: of normal differences 86 % with five pairs, 90 % with ten, 93 % with twenty. */
    private static final int FEWEST_PAIRS = 20;

    private ComparisonTable() {}

    static String of(ExperimentResult result) {
        return columns(result).of(result.comparisons());
    }

    /** Of the difference of a quantile, supposing nothing of its distribution; unknown for means. */
    private static Interval resampled(ExperimentResult result, Comparison comparison) {
        if (!comparison.measure().isQuantile()) {
            return Interval.UNKNOWN;
        }
        double[] base = sample(result, comparison.base(), comparison);
        double[] candidate = sample(result, comparison.candidate(), comparison);
        double[] differences = IntStream.range(0, base.length)
                .mapToDouble(i -> candidate[i] - base[i])
                .filter(Double::isFinite)
                .toArray();
        return differences.length < FEWEST_PAIRS
                ? Interval.UNKNOWN
                : Bootstrap.seeded(result.seed())
                        .corrected(differences.length, Estimate.CONFIDENCE, Bootstrap.meanOf(differences));
    }

    private static double[] sample(ExperimentResult result, String scenario, Comparison comparison) {
        return result.scenarios().stream()
                .filter(it -> it.id().equals(scenario))
                .map((ScenarioResult it) -> it.flow(comparison.flow()).sample(comparison.measure()))
                .findFirst()
                .orElseThrow();
    }

    private static Table<Comparison> columns(ExperimentResult result) {
        return new Table<Comparison>()
                .text("base", Comparison::base)
                .text("candidate", Comparison::candidate)
                .text("flow", Comparison::flow)
                .text("metric", it -> it.measure().id())
                .text("unit", it -> it.measure().unit().id())
                .number("difference", it -> it.difference().mean())
                .number("difference_ci95_low", it -> it.difference().low())
                .number("difference_ci95_high", it -> it.difference().high())
                .number("bootstrap95_low", it -> resampled(result, it).low())
                .number("bootstrap95_high", it -> resampled(result, it).high())
                .number("replications", it -> it.difference().n())
                .text("verdict", it -> it.verdictAlone().text())
                .number("holm_p", it -> it.together().differenceP())
                .number("margin", Comparison::margin)
                .number("equivalence_holm_p", it -> it.together().equivalenceP())
                .text("verdict_holm", it -> it.verdict().text());
    }
}
