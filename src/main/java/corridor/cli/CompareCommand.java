package corridor.cli;

import corridor.experiment.Margins;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "compare", description = CompareCommand.ABOUT)
final class CompareCommand implements Callable<Integer> {

    static final String ABOUT =
            "Simulate a base and one or more candidates on the same luck; write what differs, with its interval.";

    @Parameters(index = "0", paramLabel = "BASE", description = "The scenario file that the others are compared with.")
    private Path base;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CANDIDATE", description = "One or more scenario files.")
    private List<Path> candidates;

    @Option(
            names = "--margin",
            paramLabel = "METRIC VALUE",
            description =
                    "What does not matter: 'transitDays.p95 6 h'. A difference shown to be smaller is equivalent (two"
                            + " one-sided tests). Repeatable. Default: 1 h for times, none for the others.")
    private List<String> margins = List.of();

    @Mixin
    private SimulationOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new Simulation(spec, options)
                .of(Stream.concat(Stream.of(base), candidates.stream()).toList(), Margins.read("--margin", margins))
                .code();
    }
}
