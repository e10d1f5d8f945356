package corridor.cli;

import corridor.batch.Variant;
import corridor.scenario.Loaded;
import corridor.study.WarmUp;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "warmup",
        description = WarmUpCommand.ABOUT,
        footer = {
            "",
            "Example: corridor warmup scenarios/today.yaml",
            "Without -r: " + WarmUpCommand.USUAL_REPLICATIONS + " replications of the scenario."
        })
final class WarmUpCommand implements Callable<Integer> {

    static final String ABOUT = "Check whether the warm-up of a scenario is long enough, by MSER-5 and a picture.";

    static final int USUAL_REPLICATIONS = 10;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, List.of(scenario), options.changes());
        Loaded base = read.get(0);
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        List.of(),
                        (trials, replications, seed) ->
                                WarmUp.of(Variant.of(base), base.scenario().run(), trials, replications, seed))
                .code();
    }
}
