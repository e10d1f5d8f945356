package corridor.cli;

import corridor.batch.Variant;
import corridor.scenario.Dial;
import corridor.scenario.Loaded;
import corridor.study.Discover;
import corridor.study.Target;
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
        name = "discover",
        description = DiscoverCommand.ABOUT,
        footer = {
            "",
            "Example: corridor discover scenarios/today.yaml --target 'transitDays.p95 <= 40 d'"
                    + " --vary terminals.alat.quay.moves --vary vessels.aktau-alat.count=4..8",
            "Without -r: " + DiscoverCommand.USUAL_REPLICATIONS + " replications of each future and candidate."
        })
final class DiscoverCommand implements Callable<Integer> {

    static final String ABOUT =
            "Try scenarios in many futures: where each misses its target, in words, and what one would regret.";

    static final int USUAL_REPLICATIONS = 2;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "The candidates.")
    private List<Path> files;

    @Mixin
    private VaryOptions vary;

    @Option(
            names = "--target",
            required = true,
            paramLabel = "'METRIC <= VALUE'",
            description = "What should be reached: 'transitDays.p95 <= 40 d', 'onTimeShare >= 90 %%'.")
    private String target;

    @Option(names = "--futures", defaultValue = "100", description = "How many are tried. Default: ${DEFAULT-VALUE}.")
    private int futures;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, files, options.changes());
        ScenarioFiles.mustDiffer(spec, read);
        Loaded base = read.get(0);
        Target wanted = Target.read(base, "--target", List.of(target)).get(0);
        List<Dial> dials = vary.dialsOrRanges(base, files.get(0), options.changes());
        List<Variant> candidates = read.stream().map(Variant::of).toList();
        int tried = Counts.atLeast(spec, "--futures", futures, 1);
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        List.of(wanted.metric()),
                        (trials, replications, seed) ->
                                Discover.of(candidates, dials, wanted, tried, trials, replications, seed))
                .code();
    }
}
