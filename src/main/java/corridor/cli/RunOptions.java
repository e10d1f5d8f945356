package corridor.cli;

import corridor.scenario.RunPlan;
import java.util.function.IntSupplier;
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
            converter = Years.Converter.class,
            description =
                    "Years to simulate for each scenario, or +N for so many more than are kept from before. Default:"
                            + " the base scenario's run.replications.")
    private @Nullable Years replications;

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

    @Option(
            names = "--resume",
            description = "Go on with what an interrupted run of the same scenarios into the same folder has kept.")
    private boolean resume;

    /** @param base what holds where the command line is silent */
    long seed(RunPlan base) {
        return seed == null ? base.seed() : seed;
    }

    /** Whether what was kept is gone on with. */
    boolean resumes() {
        return resume || (replications != null && replications.more());
    }

    /**
     * @param otherwise how many, where the command line does not say
     * @param kept how many there are already
     */
    int replications(int otherwise, IntSupplier kept) {
        if (replications == null) {
            return otherwise;
        }
        int number = atLeastOne("--replications", replications.number());
        return replications.more() ? kept.getAsInt() + number : number;
    }

    /** How many years are simulated at a time. */
    int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : atLeastOne("--jobs", jobs);
    }

    private int atLeastOne(String option, int given) {
        if (given < 1) {
            throw new ParameterException(
                    command.commandLine(), "%s is %d; it must be 1 or more.".formatted(option, given));
        }
        return given;
    }
}
