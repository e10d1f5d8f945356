package corridor.cli;

import corridor.experiment.Plan;
import corridor.scenario.RunPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much is run. What is left out, the base scenario says. */
final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-r", "--replications"},
            paramLabel = "N",
            description = "Years to simulate for each scenario. Default: the base scenario's run.replications.")
    private @Nullable Integer replications;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Same seed, same results. Default: the base scenario's run.seed.")
    private @Nullable Long seed;

    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = "Years simulated at a time; the results do not depend on it. Default: one per processor.")
    private @Nullable Integer jobs;

    /** @param base what holds where the command line is silent */
    Plan plan(RunPlan base) {
        return new Plan(
                atLeastOne("--replications", replications, base.replications()),
                seed == null ? base.seed() : seed,
                atLeastOne("--jobs", jobs, Runtime.getRuntime().availableProcessors()));
    }

    private int atLeastOne(String option, @Nullable Integer given, int otherwise) {
        if (given != null && given < 1) {
            throw new ParameterException(
                    command.commandLine(), "%s is %d; it must be 1 or more.".formatted(option, given));
        }
        return given == null ? otherwise : given;
    }
}
