package corridor.cli;

import corridor.batch.Variant;
import corridor.scenario.Loaded;
import corridor.study.Factorial;
import corridor.study.Interaction;
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
        name = "interaction",
        description = InteractionCommand.ABOUT,
        footer = {
            "",
            "Example: corridor interaction scenarios/today.yaml scenarios/zangezur.yaml scenarios/single-document.yaml"
                    + " scenarios/zangezur-single-document.yaml",
            "Without -r: " + InteractionCommand.USUAL_REPLICATIONS + " replications of each scenario."
        })
final class InteractionCommand implements Callable<Integer> {

    static final String ABOUT =
            "Ask whether two measures together bring more, or less, than one and the other added up (2 x 2).";

    static final int USUAL_REPLICATIONS = 30;

    @Parameters(arity = "4", paramLabel = "SCENARIO", description = "Neither, the first alone, the second alone, both.")
    private List<Path> files;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description = "Of what; repeatable. Default: transitDays.mean and transitDays.p95 of all flows.")
    private List<String> metrics = List.of("transitDays.mean", "transitDays.p95");

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, files, options.changes());
        ScenarioFiles.mustDiffer(spec, read);
        Factorial.check(read);
        List<Variant> four = read.stream().map(Variant::of).toList();
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        StudyOptions.metrics(read.get(0), metrics),
                        (trials, replications, seed) -> Interaction.of(four, trials, replications, seed))
                .code();
    }
}
