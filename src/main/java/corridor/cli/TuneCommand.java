package corridor.cli;

import corridor.batch.Variant;
import corridor.scenario.Dial;
import corridor.scenario.Loaded;
import corridor.study.Target;
import corridor.study.Tune;
import corridor.units.MeasurePath;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "tune",
        description = TuneCommand.ABOUT,
        footer = {
            "",
            "Example: corridor tune scenarios/today.yaml --minimize costUsdPerTeu --subject-to 'transitDays.p95 <= 35 d'"
                    + " --vary vessels.aktau-alat.count=4..8 --vary terminals.alat.quay.cranes=2..5",
            "Without -r: " + TuneCommand.USUAL_REPLICATIONS + " replications of each setting."
        })
final class TuneCommand implements Callable<Integer> {

    static final String ABOUT =
            "Look for the setting of numbers and choices that is best in one metric, within limits on others.";

    static final int USUAL_REPLICATIONS = 3;

    private static final class Wanted {
        @Option(names = "--minimize", required = true, paramLabel = "METRIC", description = "What should be small.")
        private @Nullable String minimize;

        @Option(names = "--maximize", required = true, paramLabel = "METRIC", description = "What should be large.")
        private @Nullable String maximize;
    }

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @ArgGroup(multiplicity = "1")
    private Wanted wanted;

    @Option(
            names = "--subject-to",
            paramLabel = "'METRIC <= VALUE'",
            description = "A limit to keep, with its unit: 'transitDays.p95 <= 35 d'. Repeatable.")
    private List<String> limits = List.of();

    @Mixin
    private VaryOptions vary;

    @Mixin
    private SearchOptions search;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, List.of(scenario), options.changes());
        Loaded base = read.get(0);
        boolean largest = wanted.maximize != null;
        String option = largest ? "--maximize" : "--minimize";
        String metric = largest ? String.valueOf(wanted.maximize) : String.valueOf(wanted.minimize);
        MeasurePath path = StudyOptions.metrics(base, option, List.of(metric)).get(0);
        List<Target> kept = Target.read(base, "--subject-to", limits);
        List<Dial> dials = vary.someDials(base, scenario, options.changes());
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        Tune.metrics(path, kept),
                        (trials, replications, seed) -> Tune.of(
                                Variant.of(base),
                                dials,
                                kept,
                                largest,
                                search.tuning(),
                                search.points(),
                                trials,
                                replications,
                                seed))
                .code();
    }
}
