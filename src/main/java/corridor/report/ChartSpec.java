package corridor.report;

import corridor.experiment.ExperimentResult;
import corridor.result.Direction;
import corridor.result.ScenarioResult.FlowResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One chart to draw: which, of what, and what it says. Knows nothing of drawing, so that a page about charts can be written
 * without them.
 *
 * @param flow of which flow; empty for charts over several
 * @param title the finding
 * @param note what is shown and of how many
 */
record ChartSpec(Kind kind, String flow, String title, String note) {

    enum Kind {
        DISTRIBUTION,
        CAUSES,
        PROFILE,
        DIFFERENCES
    }

    /** Bands of more scenarios than this would hide each other. */
    static final int MOST_BANDS = 3;

    /** Flows that stand for the others, where there is no room for all. */
    private static final List<String> KEY_FLOWS =
            List.of("xian-halkali", "xian-poti", "xian-absheron", "xian-budapest");

    /** Name of its files, without their endings. */
    String file() {
        return switch (kind) {
            case DISTRIBUTION -> "distribution-" + flow;
            case CAUSES -> "days-by-cause";
            case PROFILE -> "time-distance-" + flow;
            case DIFFERENCES -> "differences";
        };
    }

    static List<ChartSpec> of(ExperimentResult result) {
        List<ChartSpec> specs = new ArrayList<>();
        String main = mainFlow(result);
        if (!result.comparisons().isEmpty()) {
            specs.add(differences(result));
        }
        specs.add(distribution(result, main));
        specs.add(causes(result, main));
        keyFlows(result).stream()
                .filter(flow -> result.scenarios().stream()
                        .anyMatch(scenario -> scenario.flow(flow).profile().size() > 1))
                .forEach(flow -> specs.add(profile(result, flow)));
        flowIds(result)
                .filter(flow -> !flow.equals(main) && seen(result, flow))
                .forEach(flow -> specs.add(distribution(result, flow)));
        return specs;
    }

    /** Xi'an to Istanbul, else the largest westbound flow, of those that arrive in every scenario; else all of them together. */
    static String mainFlow(ExperimentResult result) {
        List<FlowResult> flows = result.base().flows();
        return Stream.concat(
                        flows.stream().filter(flow -> flow.id().equals(KEY_FLOWS.get(0))),
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
    static List<String> keyFlows(ExperimentResult result) {
        List<String> ids = flowIds(result).toList();
        List<String> found = KEY_FLOWS.stream().filter(ids::contains).toList();
        return found.isEmpty() ? List.of(mainFlow(result)) : found;
    }

    /** The key flows and the sum over all. */
    static List<String> causeFlows(ExperimentResult result) {
        return Stream.concat(keyFlows(result).stream(), flowIds(result).filter("all"::equals))
                .distinct()
                .toList();
    }

    static Stream<String> flowIds(ExperimentResult result) {
        return result.base().flows().stream().map(FlowResult::id);
    }

    private static boolean seen(ExperimentResult result, String flow) {
        return result.scenarios().stream()
                .anyMatch(scenario -> scenario.flow(flow).distribution().count() > 0);
    }

    private static ChartSpec distribution(ExperimentResult result, String flow) {
        String note = "Days from ready to delivered: %s, %s; box: middle half, whiskers: 5%% to 95%%"
                .formatted(containers(result, flow), pooled(result));
        return new ChartSpec(Kind.DISTRIBUTION, flow, Findings.headline(result, flow), note);
    }

    private static String containers(ExperimentResult result, String flow) {
        double least = result.scenarios().stream()
                .mapToDouble(s -> s.flow(flow).distribution().count())
                .min()
                .orElse(0);
        return result.scenarios().size() == 1
                ? Figures.whole(least) + " containers"
                : Figures.whole(least) + " containers or more per scenario";
    }

    private static String pooled(ExperimentResult result) {
        return result.replications() == 1 ? "one replication" : result.replications() + " replications together";
    }

    private static ChartSpec causes(ExperimentResult result, String main) {
        String note =
                "Mean days from ready at origin to delivered, by what the container was waiting for or doing; mean of "
                        + "%s, ± half of the 95%% interval".formatted(replications(result));
        return new ChartSpec(Kind.CAUSES, "", CauseFinding.of(result, main), note);
    }

    private static ChartSpec profile(ExperimentResult result, String flow) {
        String note = "Main route of each scenario: mean over %s; vertical steps are stops; %s"
                .formatted(
                        replications(result),
                        result.scenarios().size() <= MOST_BANDS
                                ? "bands, brackets: 10% to 90% of containers"
                                : "in brackets: 10% to 90% of containers");
        return new ChartSpec(Kind.PROFILE, flow, Findings.headline(result, flow), note);
    }

    private static ChartSpec differences(ExperimentResult result) {
        String note =
                "Difference in mean transit time from %s, paired over %s on common random numbers; bars: 95%% interval"
                        .formatted(result.base().name(), replications(result));
        return new ChartSpec(Kind.DIFFERENCES, "", Findings.headline(result, "all"), note);
    }

    static String replications(ExperimentResult result) {
        return result.replications() == 1 ? "one replication" : result.replications() + " replications";
    }
}
