package corridor.cli;

import corridor.batch.Variant;
import corridor.scenario.Dial;
import corridor.scenario.Evidence;
import corridor.scenario.Loaded;
import corridor.study.Calibrate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "calibrate",
        description = "Fit numbers of a scenario, within their ranges, to what was observed.",
        footer = {
            "",
            "Example: corridor calibrate scenarios/today.yaml --vary terminals.alat.quay.moves --vary"
                    + " terminals.aktau.quay.moves"
        })
final class CalibrateCommand implements Callable<Integer> {

    private static final int USUAL_REPLICATIONS = 5;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Option(
            names = "--observed",
            paramLabel = "FILE.csv",
            description =
                    "A table of figures, in the form that a scenario's 'observed' takes. Default: those of the scenario.")
    private @Nullable Path observed;

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
        List<Loaded> read = List.of(read());
        Loaded base = read.get(0);
        List<Evidence> figures = Evidence.of(base);
        if (figures.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' has nothing that was observed; give a table with --observed.".formatted(scenario));
        }
        List<Dial> dials = vary.someDials(base);
        return new StudyRun(spec, options, read, USUAL_REPLICATIONS)
                .ask(
                        Calibrate.metrics(figures),
                        (trials, replications, seed) -> Calibrate.of(
                                Variant.of(base),
                                dials,
                                figures,
                                search.calibrating(),
                                search.points(),
                                trials,
                                replications,
                                seed))
                .code();
    }

    /** The scenario, or a file of its name that extends it and has the table in place of what it says was observed. */
    private Loaded read() throws IOException {
        if (observed == null || Again.of(spec).isPresent()) { // what was observed stands in a scenario that was kept
            return ScenarioFiles.read(spec, List.of(scenario), options.changes())
                    .get(0);
        }
        if (!Files.exists(observed)) {
            throw new ParameterException(spec.commandLine(), "there is no file '%s'.".formatted(observed));
        }
        Path folder = Files.createTempDirectory("corridor");
        Path beside = folder.resolve(String.valueOf(scenario.getFileName()));
        try {
            Files.writeString(beside, "extends: '%s'\nobserved: '%s'\n".formatted(quoted(scenario), quoted(observed)));
            return ScenarioFiles.read(spec, List.of(beside), options.changes()).get(0);
        } finally {
            Files.deleteIfExists(beside);
            Files.deleteIfExists(folder);
        }
    }

    private static String quoted(Path file) {
        return file.toAbsolutePath().normalize().toString().replace("'", "''");
    }
}
