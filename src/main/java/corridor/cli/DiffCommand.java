package corridor.cli;

import corridor.scenario.Difference;
import corridor.scenario.Loaded;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = DiffCommand.ABOUT,
        footer = {"", "Example: corridor diff scenarios/today.yaml scenarios/zangezur.yaml"})
final class DiffCommand implements Callable<Integer> {

    static final String ABOUT =
            "Say in what two scenarios differ once all that they extend is laid together: each value with the"
                    + " file and line it comes from.";

    @Parameters(index = "0", paramLabel = "A", description = "A scenario file.")
    private Path before;

    @Parameters(index = "1", paramLabel = "B", description = "The scenario file to hold against it.")
    private Path after;

    @Option(names = "--json", description = "Print it as one JSON document.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Loaded> both = ScenarioFiles.read(spec, List.of(before, after), new ScenarioOptions());
        List<Difference> differences = Difference.between(both.get(0), both.get(1));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ScenarioJson.differences(before, after, differences));
        } else {
            new DiffText(Screen.of(ConsoleOptions.of(spec)))
                    .lines(before, after, differences)
                    .forEach(out::println);
        }
        out.flush();
        return ExitCode.RAN.code();
    }
}
