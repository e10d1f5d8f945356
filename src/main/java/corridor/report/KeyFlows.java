package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Direction;
import corridor.result.ScenarioResult.FlowResult;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which flows stand for the others. */
final class KeyFlows {

    /** Flows that stand for the others, where there is no room for all. */
    private static final List<String> KEYS = List.of("xian-halkali", "xian-poti", "xian-absheron", "xian-budapest");

    private KeyFlows() {}

    /** Xi'an to Istanbul, else the largest westbound flow, of those that arrive in every scenario; else all of them together. */
    static String main(ExperimentResult result) {
        List<FlowResult> flows = result.base().flows();
        return Stream.concat(
                        flows.stream().filter(flow -> flow.id().equals(KEYS.get(0))),
                        flows.stream()
                                .filter(flow -> flow.direction() == Direction.WESTBOUND && !Names.group(flow.id()))
                                .sorted(Comparator.comparingDouble(FlowResult::teu)
                                        .reversed()))
                .map(FlowResult::id)
                .filter(flow -> result.scenarios().stream()
                        .allMatch(scenario -> scenario.flow(flow).distribution().count() > 0))
                .findFirst()
                .orElse("all");
    }

    /** The key flows that the result has; where it has none, its main flow. */
    static List<String> of(ExperimentResult result) {
        List<String> ids = ids(result).toList();
        List<String> found = KEYS.stream().filter(ids::contains).toList();
        return found.isEmpty() ? List.of(main(result)) : found;
    }

    /** The key flows and the sum over all, which is left out where it is of other cargo in some scenario. */
    static List<String> withSum(ExperimentResult result) {
        boolean same = !CargoFinding.otherFlows(result);
        return Stream.concat(of(result).stream(), ids(result).filter(flow -> same && flow.equals("all")))
                .distinct()
                .toList();
    }

    static Stream<String> ids(ExperimentResult result) {
        return result.base().flows().stream().map(FlowResult::id);
    }

    /** Whether any of it arrives in any scenario. */
    static boolean seen(ExperimentResult result, String flow) {
        return result.scenarios().stream()
                .anyMatch(scenario -> scenario.flow(flow).distribution().count() > 0);
    }

    static String replications(ExperimentResult result, Texts words) {
        return result.replications() == 1
                ? words.get("replications.one")
                : words.get("replications", String.valueOf(result.replications()));
    }

    /** Of what is counted over all of them. */
    static String pooled(ExperimentResult result, Texts words) {
        return result.replications() == 1
                ? words.get("replications.one")
                : words.get("replications.together", String.valueOf(result.replications()));
    }
}
