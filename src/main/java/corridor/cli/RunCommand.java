package corridor.cli;

import corridor.experiment.Margins;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "run", description = RunCommand.ABOUT)
final class RunCommand implements Callable<Integer> {

    static final String ABOUT = "Simulate one scenario; write its results, charts and report.";

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new Simulation(spec, options)
                .of(List.of(scenario), Margins.USUAL)
                .code();
    }
}
