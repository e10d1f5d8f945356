package corridor.experiment;

import corridor.batch.Batch;
import corridor.batch.Variant;
import corridor.batch.WholeYear;
import corridor.result.Audit;
import corridor.result.RunResult;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Years that are run first, from an empty corridor, to find how long an experiment must warm up. One warm-up for all scenarios and
 * replications: the pairs stay pairs, and no replication is cut by what happened in it ({@code docs/decisions/}).
 *
 * @param broken what the audits of its runs found wrong, in words
 */
public record WarmUpPilot(List<Filling> scenarios, List<String> broken) {

    /**
     * Of each scenario, however many the experiment has: more replications later, and a run that goes on, have the warm-up of those
     * before.
     */
    public static final int REPLICATIONS = 10;

    public WarmUpPilot {
        scenarios = List.copyOf(scenarios);
        broken = List.copyOf(broken);
    }

    /**
     * Runs it with the seed of the experiment.
     *
     * @throws InvalidScenario when a scenario makes no sense as a whole, with the problems of all
     */
    public static WarmUpPilot of(List<Loaded> scenarios, long seed, Batch batch) {
        Experiments.compile(scenarios);
        List<WholeYear> tasks = scenarios.stream()
                .map(scenario -> Filling.fromTheStart(
                        Variant.of(scenario), scenario.scenario().run()))
                .flatMap(variant -> IntStream.range(0, REPLICATIONS)
                        .mapToObj(replication -> new WholeYear(variant, seed, replication)))
                .toList();
        List<RunResult> years = batch.all(tasks);
        List<Filling> fillings = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Loaded scenario = scenarios.get(i);
            List<RunResult> own = years.subList(i * REPLICATIONS, (i + 1) * REPLICATIONS);
            fillings.add(Filling.of(scenario.id(), scenario.scenario().run(), own));
            own.stream()
                    .flatMap(year -> year.audit().checks().stream())
                    .filter(check -> !check.passed())
                    .map(Audit.Check::toString)
                    .distinct()
                    .forEach(check -> broken.add("pilot of '%s': %s".formatted(scenario.id(), check)));
        }
        return new WarmUpPilot(fillings, broken);
    }

    /** Scenarios of which no warm-up can be told. */
    public List<Filling> unsettled() {
        return scenarios.stream().filter(filling -> !filling.settled()).toList();
    }

    /** The longest warm-up that any scenario asks for. */
    public int days() {
        return scenarios.stream().mapToInt(Filling::days).max().orElseThrow();
    }

    /** For {@code -s}. */
    public String change() {
        return "run.warm-up=" + days() + " d";
    }
}
