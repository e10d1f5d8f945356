package corridor.cli;

import corridor.batch.Variant;
import corridor.scenario.Dial;
import corridor.scenario.Loaded;
import corridor.study.Sensitivity;
import corridor.study.Sensitivity.Method;
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
        name = "sensitivity",
        description = SensitivityCommand.ABOUT,
        footer = {
            "",
            "Example: corridor sensitivity scenarios/today.yaml --method tornado -r 3",
            "         corridor sensitivity scenarios/today.yaml scenarios/zangezur.yaml --vary terminals.alat.yard -r 5",
            "Without -r: " + SensitivityCommand.USUAL_REPLICATIONS + " replications of each setting."
        })
final class SensitivityCommand implements Callable<Integer> {

    static final String ABOUT =
            "Find which numbers a result depends on, or the difference of two scenarios: by their whole ranges.";

    static final int USUAL_REPLICATIONS = 5;
    private static final int USUAL_ROWS = 64;

    @Parameters(
            arity = "1..2",
            paramLabel = "SCENARIO",
            description = "A scenario file; with two, the difference of the second from the first is asked about.")
    private List<Path> files;

    @Mixin
    private VaryOptions vary;

    @Option(
            names = "--metric",
            paramLabel = "METRIC",
            defaultValue = "transitDays.mean",
            description = "Of what: transitDays.p95, xian-halkali.costUsdPerTeu, or a path of summary.json. Default:"
                    + " ${DEFAULT-VALUE} of all flows.")
    private String metric;

    @Option(
            names = "--method",
            defaultValue = "morris",
            description =
                    "morris screens many numbers, sobol shares the variance out, tornado takes each alone. Default:"
                            + " ${DEFAULT-VALUE}.")
    private Method method;

    @Option(
            names = "--size",
            defaultValue = "10",
            description =
                    "Trajectories of morris, rows of sobol (a power of two). Default: ${DEFAULT-VALUE}; sobol 64.")
    private int size;

    @Mixin
    private StudyOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        List<Loaded> read = ScenarioFiles.read(spec, files, options.changes());
        Loaded base = read.get(0);
        List<Dial> dials = vary.dialsOrRanges(base, files.get(0), options.changes());
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        StudyOptions.metrics(base, List.of(metric)),
                        (trials, replications, seed) -> Sensitivity.of(
                                method,
                                read.stream().map(Variant::of).toList(),
                                dials,
                                rows(),
                                trials,
                                replications,
                                seed))
                .code();
    }

    private int rows() {
        boolean asked = spec.commandLine().getParseResult().hasMatchedOption("--size");
        if (method == Method.TORNADO && asked) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--size is of --method morris and sobol; tornado takes each number at both ends of its range.");
        }
        if (method != Method.SOBOL) {
            return Counts.atLeast(spec, "--size", size, 1);
        }
        return asked ? Counts.powerOfTwo(spec, "--size", size, 2) : USUAL_ROWS;
    }
}
