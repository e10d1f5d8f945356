package corridor.cli;

import corridor.scenario.Loaded;
import corridor.study.Marginal;
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
        name = "marginal",
        description = MarginalCommand.ABOUT,
        footer = {
            "",
            "Example: corridor marginal scenarios/today.yaml -r 10 --metric transitDays.p95",
            "Without -r: " + MarginalCommand.USUAL_REPLICATIONS + " replications of each variant."
        })
final class MarginalCommand implements Callable<Integer> {

    static final String ABOUT =
            "Try one more of each vessel, berth, crane, path and desk, and two hours less at each border; rank what"
                    + " each buys.";

    static final int USUAL_REPLICATIONS = 10;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            defaultValue = "transitDays.mean",
            description = "What should fall: transitDays.p95, xian-halkali.costUsdPerTeu, or a path of summary.json."
                    + " Default: ${DEFAULT-VALUE} of all flows.")
    private String metric;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, List.of(scenario), options.changes());
        Loaded loaded = read.get(0);
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        StudyOptions.metrics(loaded, List.of(metric)),
                        (trials, replications, seed) -> Marginal.of(loaded, trials, replications, seed))
                .code();
    }
}
