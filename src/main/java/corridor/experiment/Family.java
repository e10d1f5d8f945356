package corridor.experiment;

import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.Estimate;
import corridor.stats.Together;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All differences of one measure, of every flow and every candidate: what one table shows, and what is judged together
 * ({@code docs/decisions/0020-verdicts-hold-together.md}).
 */
final class Family {

    private Family() {}

    /**
     * Candidate by candidate, then flow by flow, then measure by measure.
     *
     * @param results the base first
     */
    static List<Comparison> comparisons(List<ScenarioResult> results, Margins margins) {
        List<String> candidates =
                results.stream().skip(1).map(ScenarioResult::id).toList();
        List<String> flows = results.get(0).flows().stream().map(FlowResult::id).toList();
        return ExperimentResult.HEADLINES.stream()
                .flatMap(measure -> of(measure, results, margins.of(measure)))
                .sorted(Comparator.<Comparison>comparingInt(it -> candidates.indexOf(it.candidate()))
                        .thenComparingInt(it -> flows.indexOf(it.flow())))
                .toList();
    }

    private static Stream<Comparison> of(Measure measure, List<ScenarioResult> results, double margin) {
        List<Pair> pairs = results.stream()
                .skip(1)
                .flatMap(candidate -> pairs(results.get(0), candidate, measure))
                .toList();
        List<Together> judged = Together.of(
                pairs.stream().map(Pair::difference).toList(),
                Collections.nCopies(pairs.size(), margin),
                Together.ERROR);
        String base = results.get(0).id();
        return IntStream.range(0, pairs.size()).mapToObj(i -> {
            Pair pair = pairs.get(i);
            return new Comparison(
                    base, pair.candidate(), pair.flow(), measure, pair.difference(), margin, judged.get(i));
        });
    }

    private record Pair(String candidate, String flow, Estimate difference) {}

    private static Stream<Pair> pairs(ScenarioResult base, ScenarioResult candidate, Measure measure) {
        return base.flows().stream()
                .flatMap(flow -> candidate.flows().stream()
                        .filter(other -> other.id().equals(flow.id()))
                        .map(other -> new Pair(
                                candidate.id(),
                                flow.id(),
                                Estimate.ofDifference(flow.sample(measure), other.sample(measure)))));
    }
}
