package corridor.cli;

import corridor.batch.Archive;
import corridor.batch.Shard;
import corridor.experiment.Experiments;
import corridor.experiment.Plan;
import corridor.experiment.Sequential;
import corridor.experiment.WarmUpPilot;
import corridor.scenario.Loaded;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many years a {@code run} or {@code compare} would simulate.
 *
 * @param replications of each scenario, to begin with
 * @param goals that it would go on for
 * @param shard that is simulated alone; null for the whole
 * @param piloted whether pilot years find the warm-up
 * @param recorded whether each year is told once more
 */
record Forecast(
        List<Loaded> scenarios,
        int replications,
        List<?> goals,
        @Nullable Shard shard,
        boolean piloted,
        boolean recorded) {

    /**
     * Says it.
     *
     * @param kept what is there already
     * @throws corridor.scenario.InvalidScenario for what could not be run
     */
    void say(DryRunOptions dryRun, long seed, Archive kept, int jobs) {
        Experiments.compile(scenarios);
        int known = Experiments.kept(scenarios, new Plan(first(), seed), shard, kept);
        int least = years() - known;
        dryRun.say(scenarios, words(), least, goals.isEmpty() ? least : DryRunOptions.OPEN, known, jobs);
    }

    private int first() {
        return Sequential.first(replications, goals);
    }

    private int years() {
        int all = first() * scenarios.size();
        int mine = shard == null
                ? all
                : (int) IntStream.range(0, all).filter(shard::has).count();
        return mine * (recorded ? 2 : 1) + pilots() * scenarios.size();
    }

    private int pilots() {
        return piloted ? WarmUpPilot.REPLICATIONS : 0;
    }

    private String words() {
        StringBuilder words = new StringBuilder(goals.isEmpty() ? "" : "at least ");
        words.append(first())
                .append(first() == 1 ? " replication" : " replications")
                .append(" of ");
        words.append(scenarios.stream().map(Loaded::id).collect(Collectors.joining(", ")));
        words.append(recorded ? ", each once more for --record" : "");
        words.append(piloted ? ", and %d pilot years of each before".formatted(pilots()) : "");
        words.append(shard == null ? "" : ", of which shard %s".formatted(shard));
        return words.append(": ").toString();
    }
}
