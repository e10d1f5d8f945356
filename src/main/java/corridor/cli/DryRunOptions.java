package corridor.cli;

import corridor.batch.Batch;
import corridor.experiment.Preflight;
import corridor.scenario.Loaded;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether it is run at all; if not, how much it would be and about how long it would take. */
final class DryRunOptions {

    /** Nobody knows how many years it may come to. */
    static final int OPEN = Integer.MAX_VALUE;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = "--dry-run",
            description = "Say how many years would be simulated and how long it takes; run nothing.")
    private boolean asked;

    boolean asked() {
        return asked;
    }

    /**
     * The same of a study.
     *
     * @param expected who was told how many years it takes
     */
    void say(List<Loaded> scenarios, String what, Batch expected, int jobs) {
        int kept = expected.found();
        say(scenarios, what, expected.expected() - kept, expected.most() - kept, kept, jobs);
    }

    /**
     * Says it on standard output.
     *
     * @param what comes before the number of years
     * @param least years that it takes in any case, of all scenarios together
     * @param most years that it may come to, or {@link #OPEN}
     * @param kept years that are there already
     * @param jobs years simulated at a time
     */
    void say(List<Loaded> scenarios, String what, int least, int most, int kept, int jobs) {
        String years = range(Integer.toString(least), Integer.toString(most), least, most);
        String times = range(clock(scenarios, least, jobs), clock(scenarios, most, jobs), least, most);
        command.commandLine()
                .getOut()
                .printf(
                        "Would simulate %s%s %s on %d %s, %s.%s Nothing was run.%n",
                        what,
                        years,
                        most == 1 ? "year" : "years",
                        jobs,
                        jobs == 1 ? "thread" : "threads",
                        (most == OPEN ? "" : "about ") + times,
                        kept == 0 ? "" : " %d more are kept from before.".formatted(kept));
    }

    private static String range(String least, String most, int from, int to) {
        if (to == OPEN) {
            return "at least " + least;
        }
        return from == to ? least : least + " to " + most;
    }

    private static String clock(List<Loaded> scenarios, int years, int jobs) {
        return ProgressLine.clock(Preflight.seconds(scenarios, years, jobs));
    }
}
