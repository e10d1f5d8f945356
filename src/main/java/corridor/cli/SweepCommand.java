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
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

@Command(
        name = "sweep",
        description = SweepCommand.ABOUT,
        footer = {
            "",
            "Example: corridor sweep scenarios/today.yaml --vary vessels.aktau-alat.count=2..6"
                    + " --vary regime=separate,single -r 10",
            "Without -r: " + SweepCommand.USUAL_REPLICATIONS + " replications of each setting."
        })
final class SweepCommand implements Callable<Integer> {

    static final String ABOUT =
            "Turn numbers and choices of a scenario over a grid, a Latin hypercube or Sobol points, and see what"
                    + " follows.";

    static final int USUAL_REPLICATIONS = 10;

    private enum Design {
        GRID,
        LHS,
        SOBOL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
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

    @Option(
            names = "--points",
            defaultValue = "32",
            description = "Of lhs and sobol (there a power of two). Default: ${DEFAULT-VALUE}.")
    private int points;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, List.of(scenario), options.changes());
        List<Dial> dials = vary.someDials(read.get(0), scenario, options.changes());
        mustMeanSomething();
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

    private void mustMeanSomething() {
        ParseResult typed = spec.commandLine().getParseResult();
        if (design == Design.GRID && typed.hasMatchedOption("--points")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--points is of --design lhs and sobol; a grid has --levels of each number, here %d."
                            .formatted(levels));
        }
        if (design != Design.GRID && typed.hasMatchedOption("--levels")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--levels is of a grid; --design %s has --points, here %d.".formatted(design, points));
        }
    }

    private double[][] chosen(List<Dial> dials, long seed) {
        List<Factor> factors = Sweep.factors(dials);
        return switch (design) {
            case GRID -> Grid.of(factors, Counts.atLeast(spec, "--levels", levels, 2));
            case LHS -> LatinHypercube.of(Counts.atLeast(spec, "--points", points, 1), factors.size(), seed);
            case SOBOL -> SobolPoints.shifted(Counts.powerOfTwo(spec, "--points", points, 1), factors.size(), seed);
        };
    }
}
