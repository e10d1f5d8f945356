package corridor.cli;

import corridor.network.Network;
import corridor.scenario.InvalidScenario;
import corridor.scenario.Loaded;
import corridor.scenario.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "validate", description = ValidateCommand.ABOUT)
final class ValidateCommand implements Callable<Integer> {

    static final String ABOUT = "Check scenarios without running them; print every problem of every file.";

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "One or more scenario files.")
    private List<Path> scenarios;

    @Mixin
    private ScenarioOptions changes;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<Problem> problems = new ArrayList<>();
        for (Loaded scenario : ScenarioFiles.read(spec, scenarios, changes)) {
            try {
                Network.compile(scenario);
                if (!ConsoleOptions.of(spec).quiet()) {
                    spec.commandLine().getOut().printf("%s: no problem found%n", scenario.id());
                }
            } catch (InvalidScenario invalid) {
                problems.addAll(invalid.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidScenario(problems);
        }
        return ExitCode.RAN.code();
    }
}
