package corridor.cli;

import corridor.batch.Variant;
import corridor.export.Scratch;
import corridor.observe.Observed;
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
        description = CalibrateCommand.ABOUT,
        footer = {
            "",
            "Example: corridor calibrate scenarios/today.yaml --vary terminals.alat.quay.moves --vary"
                    + " terminals.aktau.quay.moves",
            "Without -r: " + CalibrateCommand.USUAL_REPLICATIONS + " replications of each setting."
        })
final class CalibrateCommand implements Callable<Integer> {

    static final String ABOUT = "Fit numbers of a scenario, within their ranges, to what was observed.";

    static final int USUAL_REPLICATIONS = 5;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Option(
            names = "--observed",
            paramLabel = "FILE",
            description =
                    "A table of figures, in the form that a scenario's 'observed' takes, or an event log that ends in .ocel.json,"
                            + " .xes or .epcis.json. Default: the figures of the scenario.")
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
        List<Dial> dials = vary.someDials(base, scenario, options.changes());
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
        try (Scratch scratch = Scratch.make()) {
            Path table = asTable(scratch.folder(), observed);
            Path beside = withTable(scratch.folder(), table);
            Loaded loaded =
                    ScenarioFiles.read(spec, List.of(beside), options.changes()).get(0);
            return loaded.from(loaded.files().stream()
                    .filter(file -> file.name().equals(table.toString())
                            || !Path.of(file.name()).startsWith(scratch.folder()))
                    .map(file -> new Loaded.SourceFile(asGiven(file.name(), table, observed), file.text()))
                    .toList());
        }
    }

    /** What stands in an event log becomes a table; a table is one. */
    private Path asTable(Path folder, Path given) throws IOException {
        return Observed.reads(given)
                ? Files.writeString(folder.resolve(given.getFileName() + ".csv"), ObserveCommand.table(spec, given))
                : absolute(given);
    }

    /** Two files, as groups of keys merge: the first takes away what the scenario says was observed, where it does. */
    private Path withTable(Path folder, Path table) throws IOException {
        boolean says = ScenarioFiles.read(spec, List.of(scenario), options.changes())
                        .get(0)
                        .scenario()
                        .observed()
                != null;
        Path bare = Files.createDirectory(folder.resolve("bare")).resolve(scenario.getFileName());
        Path beside = folder.resolve(scenario.getFileName());
        Files.writeString(bare, "extends: '%s'\n".formatted(quoted(scenario)) + (says ? "observed: null\n" : ""));
        Files.writeString(beside, "extends: '%s'\nobserved:\n  table: '%s'\n".formatted(quoted(bare), quoted(table)));
        return beside;
    }

    /** By the name that the user knows it by: a result says nothing of the folder that it was made in. */
    private String asGiven(String name, Path table, Path given) {
        Path file = Path.of(name);
        Path folder = absolute(scenario).resolveSibling("");
        if (file.equals(absolute(table))) {
            return Observed.reads(given) ? given + " as a table" : given.toString();
        }
        return file.startsWith(folder)
                ? scenario.resolveSibling(folder.relativize(file)).toString()
                : name;
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private static String quoted(Path file) {
        return absolute(file).toString().replace("'", "''");
    }
}
