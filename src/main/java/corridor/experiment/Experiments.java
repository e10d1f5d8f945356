package corridor.experiment;

import corridor.batch.Archive;
import corridor.batch.Batch;
import corridor.batch.Shard;
import corridor.batch.Variant;
import corridor.batch.WholeYear;
import corridor.network.Network;
import corridor.result.ScenarioResult;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.Problem;
import corridor.scenario.RunPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Runs scenarios side by side on common random numbers: replication {@code i} of each has the same luck. */
public final class Experiments {

    private Experiments() {}

    /**
     * Runs every scenario and compares each with the first. The result does not depend on the number of threads.
     *
     * @param command what is being run, for the record
     * @param batch who runs it
     * @throws InvalidScenario when a scenario makes no sense as a whole, with the problems of all
     */
    public static ExperimentResult run(String command, List<Loaded> scenarios, Plan plan, Batch batch) {
        return run(command, scenarios, plan, Margins.USUAL, batch);
    }

    /**
     * The same, with differences that do not matter.
     *
     * @throws InvalidScenario when a scenario makes no sense as a whole, with the problems of all
     */
    public static ExperimentResult run(
            String command, List<Loaded> scenarios, Plan plan, Margins margins, Batch batch) {
        List<Network> networks = compile(scenarios);
        List<ScenarioSummary> summaries = new ArrayList<>();
        for (int i = 0; i < networks.size(); i++) {
            summaries.add(new ScenarioSummary(networks.get(i), file(scenarios.get(i)), plan.replications()));
        }
        batch.run(
                tasks(scenarios, plan),
                (task, run) -> summaries.get(task % networks.size()).add(task / networks.size(), run));
        List<ScenarioResult> results = new ArrayList<>();
        for (int i = 0; i < summaries.size(); i++) {
            ScenarioResult result = Demand.beside(summaries.get(i).result(), networks.get(i));
            ScenarioResult base = results.isEmpty() ? null : results.get(0);
            results.add(result.against(Observations.of(scenarios.get(i), result))
                    .claimed(Observations.claimed(scenarios.get(i), result, base)));
        }
        return new ExperimentResult(
                command,
                plan.seed(),
                plan.replications(),
                days(networks.get(0).warmUpSeconds()),
                days(networks.get(0).horizonSeconds()),
                results,
                Family.comparisons(results, margins),
                Backlog.of(
                        networks.stream().map(Network::id).toList(),
                        summaries.stream().map(ScenarioSummary::standing).toList(),
                        plan.seed()),
                summaries.stream().map(ScenarioSummary::audit).toList());
    }

    /**
     * Runs one part of the same, for the archive of the batch alone.
     *
     * @return how many years that is
     * @throws InvalidScenario when a scenario makes no sense as a whole, with the problems of all
     */
    public static int share(List<Loaded> scenarios, Plan plan, Shard shard, Batch batch) {
        compile(scenarios);
        List<WholeYear> all = tasks(scenarios, plan);
        List<WholeYear> mine = IntStream.range(0, all.size())
                .filter(shard::has)
                .mapToObj(all::get)
                .toList();
        batch.run(mine, (task, run) -> {});
        return mine.size();
    }

    /**
     * How many of the years of a plan an archive has.
     *
     * @param shard whose years count alone; null for all
     */
    public static int kept(List<Loaded> scenarios, Plan plan, @Nullable Shard shard, Archive archive) {
        List<WholeYear> all = tasks(scenarios, plan);
        return (int) IntStream.range(0, all.size())
                .filter(task -> shard == null || shard.has(task))
                .filter(task -> archive.find(all.get(task)).isPresent())
                .count();
    }

    /** How many replications an archive has of all variants. */
    public static int kept(List<Variant> variants, long seed, Archive archive) {
        int replication = 0;
        while (isKept(variants, seed, replication, archive)) {
            replication++;
        }
        return replication;
    }

    private static boolean isKept(List<Variant> variants, long seed, int replication, Archive archive) {
        return variants.stream()
                .allMatch(variant ->
                        archive.find(new WholeYear(variant, seed, replication)).isPresent());
    }

    /** Scenario by scenario within a replication, so that an interrupted run has whole pairs. */
    private static List<WholeYear> tasks(List<Loaded> scenarios, Plan plan) {
        List<Variant> variants = scenarios.stream().map(Variant::of).toList();
        return IntStream.range(0, plan.replications())
                .boxed()
                .flatMap(replication ->
                        variants.stream().map(variant -> new WholeYear(variant, plan.seed(), replication)))
                .toList();
    }

    /** @throws InvalidScenario when a scenario makes no sense as a whole or cannot be compared, with the problems of all */
    public static List<Network> compile(List<Loaded> scenarios) {
        List<Network> networks = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Loaded scenario : scenarios) {
            try {
                networks.add(Network.compile(scenario));
            } catch (InvalidScenario invalid) {
                problems.addAll(invalid.problems());
            }
        }
        if (problems.isEmpty()) {
            for (int i = 1; i < networks.size(); i++) {
                mustCompare(scenarios.get(0), scenarios.get(i), problems);
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return networks;
    }

    /**
     * Refuses scenarios that cannot be compared with the first.
     *
     * @throws InvalidScenario with all that is in the way
     */
    public static void mustCompare(List<Loaded> scenarios) {
        List<Problem> problems = new ArrayList<>();
        scenarios.stream().skip(1).forEach(other -> mustCompare(scenarios.get(0), other, problems));
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
    }

    /** Pairs are made flow by flow and year by year, so both scenarios must have the same of both. */
    private static void mustCompare(Loaded base, Loaded other, List<Problem> problems) {
        List<String> differ = new ArrayList<>(settings(base.scenario().run()));
        differ.removeAll(settings(other.scenario().run()));
        if (!differ.isEmpty()) {
            problems.add(other.problem(
                    "run",
                    "start, warm-up or horizon differ from those of '%s'.".formatted(base.id()),
                    "Give both the same: -s %s. Lines that open or close on a day follow the start."
                            .formatted(String.join(" -s ", differ))));
        }
        for (String flow : base.scenario().flows().keySet()) {
            if (!other.scenario().flows().containsKey(flow)) {
                problems.add(other.problem(
                        "flows", "there is no flow '%s', which '%s' has.".formatted(flow, base.id()), null));
            }
        }
        for (String flow : other.scenario().flows().keySet()) {
            if (!base.scenario().flows().containsKey(flow)) {
                problems.add(other.problem(
                        "flows." + flow,
                        "there is no flow '%s' in '%s' to compare it with.".formatted(flow, base.id()),
                        null));
            }
        }
    }

    /** Which years are run, as {@code -s} takes it. */
    private static List<String> settings(RunPlan run) {
        return List.of(
                "run.start=" + run.start(),
                "'run.warm-up=%s'".formatted(length(run.warmUp())),
                "'run.horizon=%s'".formatted(length(run.horizon())));
    }

    private static String length(Duration time) {
        return time.equals(Duration.ofDays(time.toDays())) ? time.toDays() + " d" : time.toSeconds() / 60.0 + " min";
    }

    private static String file(Loaded scenario) {
        return scenario.files().get(scenario.files().size() - 1).name();
    }

    private static double days(long seconds) {
        return seconds / 86_400.0;
    }
}
