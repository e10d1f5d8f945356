package corridor.cli;

import corridor.scenario.Loaded;
import corridor.scenario.Parameter;
import corridor.scenario.Parameters;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "params",
        description = ParamsCommand.ABOUT,
        footer = {"", "Example: corridor params scenarios/today.yaml 'borders.*.inspection.share'"})
final class ParamsCommand implements Callable<Integer> {

    static final String ABOUT =
            "List what can be changed with -s: each path with its value, range, confidence and source.";

    @Mixin
    private OneScenario scenario;

    @CommandLine.Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PATTERN",
            defaultValue = "",
            description = "A part of the path, or a path with stars: each stands for any part of one name.")
    private String pattern;

    @Option(names = "--json", description = "Print them as one JSON document.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Loaded loaded = scenario.read();
        List<Parameter> all = Parameters.of(loaded);
        List<Parameter> matching = Parameters.matching(all, pattern);
        if (matching.isEmpty()) {
            throw new ParameterException(spec.commandLine(), nothing(all));
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ScenarioJson.parameters(loaded, matching));
        } else {
            new ParameterTable(Screen.of(ConsoleOptions.of(spec)), true)
                    .lines(matching)
                    .forEach(out::println);
        }
        out.flush();
        return ExitCode.RAN.code();
    }

    private String nothing(List<Parameter> all) {
        String maybe = Parameters.nearest(all, pattern)
                .map(question -> "%n  %s".formatted(question))
                .orElse("");
        return "no parameter of '%s' matches '%s'.%s".formatted(scenario.file(), pattern, maybe);
    }
}
