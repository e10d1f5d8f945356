package corridor.cli;

import corridor.batch.Variant;
import corridor.scenario.Loaded;
import corridor.scenario.MetricPaths;
import corridor.scenario.Problem.Position;
import corridor.study.Rank;
import corridor.units.MeasurePath;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rank",
        description = RankCommand.ABOUT,
        footer = {
            "",
            "Example: corridor rank scenarios/today.yaml scenarios/zangezur.yaml scenarios/single-document.yaml"
        })
final class RankCommand implements Callable<Integer> {

    static final String ABOUT =
            "Find the best of several scenarios with as few years as it takes (procedure KN), and compare all pairs.";

    private static final int MOST_REPLICATIONS = 200;

    @Parameters(arity = "2..*", paramLabel = "SCENARIO", description = "Two scenario files or more.")
    private List<Path> files;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            defaultValue = "transitDays.mean",
            description = "By what: transitDays.p95, xian-halkali.costUsdPerTeu, or a path of summary.json. Default:"
                    + " ${DEFAULT-VALUE} of all flows.")
    private String metric;

    @Option(names = "--largest", description = "The largest is best, as of the share on time; else the smallest.")
    private boolean largest;

    @Option(
            names = "--zone",
            paramLabel = "AMOUNT",
            defaultValue = "6 h",
            description = "Smallest difference worth finding, with its unit. Default: ${DEFAULT-VALUE}.")
    private String zone;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, files, options.changes());
        ScenarioFiles.mustDiffer(spec, read);
        List<MeasurePath> metrics = StudyOptions.metrics(read.get(0), List.of(metric));
        double amount = MetricPaths.amount(metrics.get(0), zone, new Position("--zone", 1, 1));
        if (!(amount > 0)) {
            throw new ParameterException(
                    spec.commandLine(), "--zone is %s; a difference that matters is above 0.".formatted(zone));
        }
        List<Variant> variants = read.stream().map(Variant::of).toList();
        return new StudyRun(spec, options, read, MOST_REPLICATIONS)
                .ask(metrics, (trials, most, seed) -> Rank.of(variants, trials, largest, amount, most, seed))
                .code();
    }
}
