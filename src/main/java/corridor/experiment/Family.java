package corridor.experiment;

import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.Estimate;
import corridor.stats.Together;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        ScenarioResult base = results.get(0);
        List<Comparison> alone = new ArrayList<>();
        for (ScenarioResult candidate : results.subList(1, results.size())) {
            for (FlowResult flow : base.flows()) {
                candidate.flows().stream()
                        .filter(other -> other.id().equals(flow.id()))
                        .map(other -> Estimate.ofDifference(flow.sample(measure), other.sample(measure)))
                        .forEach(difference -> alone.add(
                                Comparison.alone(base.id(), candidate.id(), flow.id(), measure, difference, margin)));
            }
        }
        List<Together> judged = Together.of(
                alone.stream().map(Comparison::difference).toList(),
                alone.stream().map(Comparison::margin).toList(),
                Together.ERROR);
        return Stream.iterate(0, i -> i + 1)
                .limit(alone.size())
                .map(i -> alone.get(i).among(judged.get(i)));
    }
}
