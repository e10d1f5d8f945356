package corridor.cli;

import corridor.scenario.Loaded;
import corridor.scenario.ResolvedYaml;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "show",
        description = "Print a scenario with all that it extends, each value with the file and line it comes from.")
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Option(names = "--resolved", description = "Print it as one complete scenario file, without the places.")
    private boolean resolved;

    @Mixin
    private ScenarioOptions changes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Loaded loaded =
                ScenarioFiles.read(spec, List.of(scenario), changes.overrides()).get(0);
        spec.commandLine().getOut().print(resolved ? ResolvedYaml.write(loaded) : ResolvedYaml.annotated(loaded));
        spec.commandLine().getOut().flush();
        return ExitCode.RAN.code();
    }
}
