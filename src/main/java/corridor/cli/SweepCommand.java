package corridor.cli;

import corridor.batch.Variant;
import corridor.design.Factor;
import corridor.design.Grid;
import corridor.design.LatinHypercube;
import corridor.design.SobolPoints;
import corridor.scenario.Dial;
import corridor.scenario.Loaded;
import corridor.study.Sweep;
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
        name = "sweep",
        description =
                "Turn numbers and choices of a scenario over a grid, a Latin hypercube or Sobol points, and see what"
                        + " follows.",
        footer = {
            "",
            "Example: corridor sweep scenarios/today.yaml --vary vessels.aktau-alat.count=2..6"
                    + " --vary regime=separate,single -r 10"
        })
final class SweepCommand implements Callable<Integer> {

    private static final int USUAL_REPLICATIONS = 10;

    private enum Design {
        GRID,
        LHS,
        SOBOL
    }

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Mixin
    private VaryOptions vary;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            description =
                    "What to look at: transitDays.p95, xian-halkali.costUsdPerTeu, or a path of summary.json. Repeatable."
                            + " Default: transitDays.mean and transitDays.p95 of all flows.")
    private List<String> metrics = List.of("transitDays.mean", "transitDays.p95");

    @Option(
            names = "--design",
            defaultValue = "grid",
            description =
                    "Which points: grid, lhs (a Latin hypercube) or sobol. Default: ${DEFAULT-VALUE}, every level with every other.")
    private Design design;

    @Option(
            names = "--levels",
            defaultValue = "5",
            description = "Of each number in a grid. Default: ${DEFAULT-VALUE}.")
    private int levels;

    @Option(names = "--points", defaultValue = "32", description = "Of lhs and sobol. Default: ${DEFAULT-VALUE}.")
    private int points;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, List.of(scenario), options.changes());
        List<Dial> dials = vary.someDials(read.get(0));
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        StudyOptions.metrics(read.get(0), metrics),
                        (trials, replications, seed) -> Sweep.of(
                                Variant.of(read.get(0)),
                                dials,
                                chosen(dials, seed),
                                design == Design.GRID,
                                trials,
                                replications,
                                seed))
                .code();
    }

    private double[][] chosen(List<Dial> dials, long seed) {
        List<Factor> factors = Sweep.factors(dials);
        return switch (design) {
            case GRID -> Grid.of(factors, levels);
            case LHS -> LatinHypercube.of(points, factors.size(), seed);
            case SOBOL -> SobolPoints.shifted(points, factors.size(), seed);
        };
    }
}
