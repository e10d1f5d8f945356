package corridor.cli;

import corridor.batch.Archive;
import corridor.batch.Batch;
import corridor.batch.Beginning;
import corridor.batch.Gathered;
import corridor.batch.Progress;
import corridor.batch.Shard;
import corridor.batch.Variant;
import corridor.batch.Workers;
import corridor.export.Manifest;
import corridor.export.ResultFolder;
import corridor.export.RunArchive;
import corridor.scenario.Loaded;
import corridor.scenario.ResolvedYaml;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * One experiment from the command line: its folder, what is kept of its runs, who runs them, and how far they are. Ctrl-C leaves
 * what was there, and what was run.
 */
final class Session implements AutoCloseable {

    private final CommandSpec spec;
    private final List<Loaded> scenarios;
    private final RunOptions run;
    private final ResultFolder folder;
    private final Workers workers;
    private final Thread hook;
    private final Instant started = Instant.now();

    private Session(CommandSpec spec, List<Loaded> scenarios, RunOptions run, Workers workers, ResultFolder folder) {
        this.spec = spec;
        this.scenarios = scenarios;
        this.run = run;
        this.workers = workers;
        this.folder = folder;
        hook = Interruption.arm(folder, spec.commandLine().getErr());
    }

    /** @param seed of the experiment: runs of another are none of it */
    static Session open(CommandSpec spec, List<Loaded> scenarios, RunOptions run, long seed, Path target) {
        Session session = new Session(spec, scenarios, run, run.workers(), ResultFolder.of(target));
        try {
            session.folder.take();
            session.begin(seed);
            return session;
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    private void begin(long seed) {
        Beginning beginning = beginning(scenarios, seed);
        if (run.resumes()) {
            folder.archive().mustBe(beginning);
            if (folder.archive().size() == 0 && run.adds()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "-r +N adds to the years that are kept, and none are in %s.%n  Write -r N for so many in all."
                                .formatted(folder.archiveFile()));
            }
            if (folder.archive().size() == 0 && !ConsoleOptions.of(spec).quiet()) {
                spec.commandLine()
                        .getErr()
                        .printf("Nothing is kept in %s to go on with: beginning anew.%n", folder.archiveFile());
            }
            folder.archive().goOn(beginning);
        } else {
            folder.archive().begin(beginning);
        }
    }

    private static Beginning beginning(List<Loaded> scenarios, long seed) {
        return Beginning.of(
                Version.ofProgram(), seed, scenarios.stream().map(Variant::of).toList());
    }

    /**
     * Has something looked up in what is kept and would be gone on with, if it were run; opens nothing for writing.
     *
     * @throws corridor.export.OutputFailure if what is kept is of something else
     */
    static <T> T lookUp(List<Loaded> scenarios, RunOptions run, long seed, Path target, Function<Archive, T> question) {
        if (!run.resumes()) {
            return question.apply(Archive.NONE);
        }
        try (RunArchive kept =
                ResultFolder.kept(target, beginning(scenarios, seed)).orElse(null)) {
            return question.apply(kept == null ? Archive.NONE : kept);
        }
    }

    ResultFolder folder() {
        return folder;
    }

    /** Who runs what is asked for. */
    Batch batch() {
        Archive archive = Again.of(spec)
                .<Archive>map(again -> new Gathered(folder.archive(), again.answers()))
                .orElseGet(folder::archive);
        return new Batch(workers, archive, progress());
    }

    /** How far a part of it is, for the user. */
    Progress progress() {
        ConsoleOptions console = ConsoleOptions.of(spec);
        return console.quiet()
                ? (done, of) -> {}
                : new ProgressLine(
                        spec.commandLine().getErr(), Screen.of(console).bar(), System::nanoTime);
    }

    /**
     * Puts the result in its place, with the scenarios as they were and what is needed to make it again.
     *
     * @param replications of each scenario, or the most where they differ
     * @param asked replications that give the same result when they are asked for
     */
    void publish(long seed, int replications, int asked, ScenarioOptions changes, DrawingOptions drawing) {
        publish(scenarios, seed, replications, asked, changes, drawing);
    }

    /** @param used the scenarios with what was found out before they were run */
    void publish(
            List<Loaded> used,
            long seed,
            int replications,
            int asked,
            ScenarioOptions changes,
            DrawingOptions drawing) {
        used.forEach(scenario -> folder.resolvedScenario(scenario.id(), ResolvedYaml.write(scenario)));
        folder.publish(new Manifest(
                Version.ofAll(),
                new Manifest.Command(
                        commandLine(),
                        Repeat.of(spec.commandLine().getParseResult(), asked),
                        changes.overrides(),
                        Repeat.shard(spec.commandLine().getParseResult()),
                        drawing.drawing()),
                seed,
                replications,
                inputs(),
                started,
                took()));
    }

    private List<Manifest.Input> inputs() {
        return Again.of(spec)
                .map(Again::inputs)
                .orElseGet(() -> scenarios.stream()
                        .flatMap(scenario -> scenario.files().stream()
                                .map(file -> Manifest.Input.of(scenario.id(), file.name(), file.text())))
                        .toList());
    }

    Duration took() {
        return Duration.between(started, Instant.now());
    }

    private List<String> commandLine() {
        return Again.of(spec)
                .map(Again::typed)
                .orElseGet(() -> spec.root().commandLine().getParseResult().expandedArgs());
    }

    String commandText() {
        return typed(commandLine());
    }

    /** As it can be typed again; what a shell would take apart stands in quotes. */
    static String typed(List<String> commandLine) {
        return Stream.concat(Stream.of("corridor"), commandLine.stream())
                .map(word -> word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }

    /** @param target as it was given */
    void sayWhere(Path target, String what) {
        if (Again.of(spec).isPresent()) {
            return; // whoever asked for it says what came of it
        }
        ConsoleOptions console = ConsoleOptions.of(spec);
        PrintWriter err = spec.commandLine().getErr();
        if (!console.quiet()) {
            err.printf("Results: %s, the report: %s%n", target, target.resolve("report.html"));
        }
        if (console.verbose()) {
            err.printf("corridor %s: %s, in %.1f s%n", Version.ofProgram(), what, took().toMillis() / 1e3);
        }
    }

    void sayShare(Shard shard, int years) {
        if (!ConsoleOptions.of(spec).quiet()) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "Shard %s: %d years, kept in %s and beside it, in %s.%n  'corridor merge' gathers all %d.%n",
                            shard, years, folder.target(), folder.archiveFile(), shard.of());
        }
    }

    @Override
    public void close() {
        Interruption.disarm(hook);
        workers.close();
        folder.close();
    }
}
