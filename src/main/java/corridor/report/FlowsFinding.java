package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.stats.Estimate;
import corridor.stats.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a candidate does to all flows, each for itself: how many take longer, how many less time, and which most. */
final class FlowsFinding {

    private final ExperimentResult result;
    private final String candidate;
    private final Texts words;
    private final List<Comparison> single;

    FlowsFinding(ExperimentResult result, String candidate, Texts words) {
        this.result = result;
        this.candidate = candidate;
        this.words = words;
        single = result.comparisons().stream()
                .filter(it -> it.candidate().equals(candidate)
                        && it.measure() == Measure.TRANSIT_MEAN
                        && !Names.group(it.flow()))
                .toList();
    }

    /** The largest difference that is shown. */
    Optional<Comparison> most() {
        return single.stream().filter(Findings::shown).max(size());
    }

    /** Empty where there is one flow alone or one replication. */
    Optional<String> sentence() {
        if (single.size() < 2 || result.replications() < 2) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        shown(Verdict.HIGHER, "flows.longer", parts);
        shown(Verdict.LOWER, "flows.shorter", parts);
        counted("flows.equivalent", of(Verdict.EQUIVALENT), parts);
        counted("flows.none", of(Verdict.NO_DIFFERENCE_SHOWN), parts);
        counted("flows.absent", single.stream().filter(Findings::nothing).toList(), parts);
        return Optional.of(
                words.get("finding.flows", Findings.scenario(result, candidate).name(), String.join("; ", parts)));
    }

    private void shown(Verdict verdict, String key, List<String> parts) {
        List<Comparison> flows = of(verdict);
        flows.stream().max(size()).ifPresent(most -> {
            Estimate d = most.difference();
            double sign = Math.signum(d.mean());
            parts.add(words.get(
                    key,
                    String.valueOf(flows.size()),
                    Names.flow(most.flow(), words.language()),
                    Figures.one(sign * d.mean()),
                    Figures.one(sign < 0 ? -d.high() : d.low()),
                    Figures.one(sign < 0 ? -d.low() : d.high())));
        });
    }

    private void counted(String key, List<Comparison> flows, List<String> parts) {
        if (!flows.isEmpty()) {
            parts.add(words.get(key, String.valueOf(flows.size())));
        }
    }

    private List<Comparison> of(Verdict verdict) {
        return single.stream()
                .filter(it -> it.verdict() == verdict && !Findings.nothing(it))
                .toList();
    }

    private static Comparator<Comparison> size() {
        return Comparator.comparingDouble(it -> Math.abs(it.difference().mean()));
    }
}
