package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.experiment.ExperimentResult.Comparison;
import corridor.result.Measure;
import corridor.result.ScenarioResult;
import corridor.result.ScenarioResult.FlowResult;
import corridor.stats.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a candidate delivers what the base delivers. A mean is one of what arrives: a scenario that no longer carries the longest
 * ways looks faster.
 */
final class CargoFinding {

    /** A part of the cargo that somebody would miss. */
    private static final double MISSED = 0.02;

    private final ExperimentResult result;
    private final ScenarioResult candidate;
    private final Texts words;

    CargoFinding(ExperimentResult result, ScenarioResult candidate, Texts words) {
        this.result = result;
        this.candidate = candidate;
        this.words = words;
    }

    /** Whether any flow arrives in one of the two alone: sums over flows are then of different cargo. */
    boolean otherFlows() {
        return otherFlows(result.base(), candidate);
    }

    /** Whether any candidate's sums over flows are of other cargo than the base's. */
    static boolean otherFlows(ExperimentResult result) {
        return result.scenarios().stream().anyMatch(it -> otherFlows(result.base(), it));
    }

    /** Whether the difference is one of a sum that is of other cargo in the candidate than in the base. */
    static boolean otherCargo(ExperimentResult result, Comparison c) {
        ScenarioResult base = Findings.scenario(result, c.base());
        ScenarioResult candidate = Findings.scenario(result, c.candidate());
        return Names.group(c.flow())
                && Stream.concat(onlyIn(base, candidate).stream(), onlyIn(candidate, base).stream())
                        .anyMatch(flow -> c.flow().equals("all")
                                || (flow.direction() != null
                                        && c.flow().equals(flow.direction().id())));
    }

    /** The verdict as it stands in tables; none on a sum that is of other cargo. */
    static String verdict(ExperimentResult result, Comparison c, Locale language) {
        return otherCargo(result, c) ? Texts.ofPages(language).get("verdict.other-cargo") : Names.verdict(c, language);
    }

    /** A note on what is drawn, with a word on sums where they are left out. */
    static String note(ExperimentResult result, String note, Texts words) {
        return otherFlows(result) ? words.get("note.other-cargo", note) : note;
    }

    private static boolean otherFlows(ScenarioResult base, ScenarioResult candidate) {
        return !onlyIn(base, candidate).isEmpty() || !onlyIn(candidate, base).isEmpty();
    }

    /** Whether less arrives, so that this is to be said first. */
    boolean less() {
        return !onlyIn(result.base(), candidate).isEmpty()
                || delivered().filter(it -> it.verdict() == Verdict.LOWER).isPresent();
    }

    /** Empty where about as much is delivered, on the same flows. */
    Optional<String> sentence() {
        List<FlowResult> gone = onlyIn(result.base(), candidate);
        List<FlowResult> added = onlyIn(candidate, result.base());
        if (!gone.isEmpty()) {
            return Optional.of(flows("finding.cargo.gone", gone));
        }
        if (!added.isEmpty()) {
            return Optional.of(flows("finding.cargo.new", added));
        }
        return delivered().map(change -> words.get("finding.cargo", candidate.name(), volumes()));
    }

    private String flows(String key, List<FlowResult> flows) {
        FlowResult largest =
                flows.stream().max(Comparator.comparingDouble(FlowResult::teu)).orElseThrow();
        return words.get(
                key,
                candidate.name(),
                String.valueOf(flows.size()),
                String.valueOf(single(result.base()).size()),
                Names.flow(largest.id(), words.language()),
                volumes());
    }

    private String volumes() {
        double before = teu(result.base());
        double after = teu(candidate);
        String levels = words.get("finding.cargo.levels", Figures.whole(after), Figures.whole(before));
        Optional<Comparison> all = comparison()
                .filter(it ->
                        Findings.shown(it) && !Double.isNaN(it.difference().low()));
        return all.map(Comparison::difference)
                .map(d -> words.get(
                        d.mean() < 0 ? "finding.cargo.less" : "finding.cargo.more",
                        Figures.whole(Math.abs(d.mean())),
                        Figures.whole(Math.min(Math.abs(d.low()), Math.abs(d.high()))),
                        Figures.whole(Math.max(Math.abs(d.low()), Math.abs(d.high()))),
                        levels))
                .orElse(levels);
    }

    private static double teu(ScenarioResult scenario) {
        return scenario.flow("all").estimate(Measure.TEU).mean();
    }

    /** The difference in what is delivered, where it is shown and anybody would miss it. */
    private Optional<Comparison> delivered() {
        return comparison()
                .filter(it -> Findings.shown(it) && Math.abs(it.difference().mean()) >= MISSED * teu(result.base()));
    }

    private Optional<Comparison> comparison() {
        return Findings.comparison(result, candidate.id(), "all", Measure.TEU);
    }

    private static List<FlowResult> onlyIn(ScenarioResult one, ScenarioResult other) {
        return single(one).stream()
                .filter(flow -> arrives(flow) && !arrives(other.flow(flow.id())))
                .toList();
    }

    private static boolean arrives(FlowResult flow) {
        return flow.distribution().count() > 0;
    }

    private static List<FlowResult> single(ScenarioResult scenario) {
        return scenario.flows().stream().filter(flow -> !Names.group(flow.id())).toList();
    }
}
