package corridor.cli;

import corridor.scenario.Loaded;
import corridor.scenario.ResolvedYaml;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description = ShowCommand.ABOUT,
        footer = {"", "Example: corridor show scenarios/zangezur.yaml --resolved"})
final class ShowCommand implements Callable<Integer> {

    static final String ABOUT = "Say in a few lines what a scenario is; or print the whole of it as it is run.";

    @Mixin
    private OneScenario scenario;

    @Option(
            names = "--resolved",
            description = "Print it as one complete scenario file, each value with the file and line it comes from, and"
                    + " what is said of its source.")
    private boolean resolved;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Loaded loaded = scenario.read();
        Screen screen = Screen.of(ConsoleOptions.of(spec));
        PrintWriter out = spec.commandLine().getOut();
        if (resolved) {
            out.print(ResolvedYaml.annotated(loaded));
        } else {
            OverviewText.lines(loaded, screen).forEach(out::println);
        }
        out.flush();
        return ExitCode.RAN.code();
    }
}
