package corridor.cli;

import corridor.batch.Cluster;
import corridor.batch.LocalWorkers;
import corridor.batch.Workers;
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
                            + " the base scenario's run.replications; a study says its own at the end of its help.")
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

    @Option(
            names = "--on",
            paramLabel = "ADDRESS",
            description = "The cluster that simulates, such as spark://HOST:7077, with the same results as here; needs"
                    + " the build for it (docs/cluster.md). Default: this machine.")
    private @Nullable String address;

    /** @param base what holds where the command line is silent */
    long seed(RunPlan base) {
        return seed == null ? base.seed() : seed;
    }

    /** Whether what was kept is gone on with. */
    boolean resumes() {
        return resume || adds();
    }

    /** Whether so many more are asked for as are named. */
    boolean adds() {
        return replications != null && replications.more();
    }

    /**
     * @param otherwise how many, where the command line does not say
     * @param kept how many there are already
     */
    int replications(int otherwise, IntSupplier kept) {
        if (replications == null) {
            return otherwise;
        }
        int number = Counts.atLeast(command, "--replications", replications.number(), 1);
        return replications.more() ? kept.getAsInt() + number : number;
    }

    /** How many years are simulated at a time. */
    int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : Counts.atLeast(command, "--jobs", jobs, 1);
    }

    /** Who simulates: the cluster that is named, or that started this process; else threads here. */
    Workers workers() {
        return address == null ? workersAround() : workersAt(address);
    }

    private Workers workersAround() {
        for (Cluster cluster : Cluster.all()) {
            if (cluster.startedOn().isPresent()) {
                return cluster.connect(cluster.startedOn().get());
            }
        }
        return new LocalWorkers(jobs());
    }

    private Workers workersAt(String wanted) {
        for (Cluster cluster : Cluster.all()) {
            if (cluster.serves(wanted)) {
                return connect(cluster, wanted);
            }
        }
        throw new ParameterException(
                command.commandLine(),
                ("--on is '%s', and this build knows no such cluster."
                                + "%n  Build the one for Spark with 'mvn -Pspark -DskipTests package' (docs/cluster.md).")
                        .formatted(wanted));
    }

    private Workers connect(Cluster cluster, String wanted) {
        try {
            return cluster.connect(wanted);
        } catch (Cluster.Unreachable e) {
            throw new ParameterException(
                    command.commandLine(),
                    "--on is '%s', and %s.%n  %s".formatted(wanted, e.getMessage(), e.remedy()),
                    e);
        }
    }
}
