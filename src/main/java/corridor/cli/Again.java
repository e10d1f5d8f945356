package corridor.cli;

import corridor.batch.Archive;
import corridor.export.Manifest;
import corridor.export.UnreadableResult;
import corridor.export.Written;
import corridor.scenario.Loaded;
import corridor.scenario.ScenarioReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** A command run again from what it left: with its scenarios as they were, wherever their files may be now. */
final class Again {

    private final Written written;
    private final Manifest.Command command;

    private final List<? extends Archive> answers;

    private Again(Written written, List<? extends Archive> answers) {
        this.written = written;
        this.answers = List.copyOf(answers);
        command = written.command();
    }

    /**
     * From nothing but the scenarios.
     *
     * @throws UnreadableResult if another version of the program made it
     */
    static Again of(Written written) {
        return of(written, List.of());
    }

    /** @param answers what is known already */
    static Again of(Written written, List<? extends Archive> answers) {
        String made = written.maker().version();
        if (!made.equals(Version.ofProgram())) {
            throw new UnreadableResult(
                    written.asGiven(),
                    "was made by corridor %s, and this is %s: their results may rightly differ"
                            .formatted(made, Version.ofProgram()),
                    "Use that version.",
                    false);
        }
        return new Again(written, answers);
    }

    /** What is being run again, if anything is. */
    static Optional<Again> of(CommandSpec spec) {
        return ((Main) spec.root().userObject()).again();
    }

    /** As they were, with the names of the files from which they were read. */
    List<Loaded> scenarios(List<Path> files) {
        return files.stream().map(file -> scenario(ScenarioReader.id(file))).toList();
    }

    private Loaded scenario(String id) {
        return ScenarioReader.readText(id, written.scenario(id), List.of())
                .from(inputs().stream()
                        .filter(input -> input.scenario().equals(id))
                        .map(input -> new Loaded.SourceFile(input.file(), ""))
                        .toList());
    }

    List<Manifest.Input> inputs() {
        return written.inputs();
    }

    List<? extends Archive> answers() {
        return answers;
    }

    /** The arguments of the result, the sub-command first: as they were typed, where one command made the whole. */
    List<String> typed() {
        return command.shard().isEmpty() ? command.typed() : command.repeat();
    }

    /**
     * Where the manifest says otherwise of the command than what it repeats, each a whole sentence.
     *
     * @throws UnreadableResult if what it repeats is no command that makes a result
     */
    List<String> contradictions() {
        mustBeOurs(command.repeat());
        return new Repeated(written, line(command.repeat()), line(command.typed())).contradictions();
    }

    /**
     * Runs it.
     *
     * @param target a folder for the result
     * @param more arguments
     * @param err for progress and complaints
     * @return its exit code
     */
    int run(Path target, List<String> more, PrintWriter err) {
        List<String> words = new ArrayList<>(command.repeat());
        mustBeOurs(words);
        words.addAll(1, more);
        words.addAll(
                1,
                List.of(
                        "--output=" + target,
                        "--lang=" + command.drawing().language(),
                        "--charts=" + command.drawing().charts()));
        return line(words)
                .setOut(new PrintWriter(Writer.nullWriter()))
                .setErr(err)
                .execute(words.toArray(String[]::new));
    }

    /** @param jobs null for one per processor */
    static List<String> more(@Nullable Integer jobs, boolean quiet) {
        return Stream.of(jobs == null ? "" : "--jobs=" + jobs, quiet ? "--quiet" : "")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether it ended with a result, however bad. */
    static boolean hasResult(int exit) {
        return exit == ExitCode.RAN.code()
                || exit == ExitCode.AUDIT_FAILED.code()
                || exit == ExitCode.NOT_REACHED.code()
                || exit == ExitCode.INFEASIBLE.code();
    }

    private CommandLine line(List<String> words) {
        return Main.commandLine(words, this).setExpandAtFiles(false);
    }

    private void mustBeOurs(List<String> words) {
        if (!isOurs(words)) {
            throw new UnreadableResult(
                    written.asGiven(),
                    "does not say how to repeat it in words of this program",
                    "Its manifest.json was changed; run its command again.",
                    true);
        }
    }

    private boolean isOurs(List<String> words) {
        try {
            ParseResult parsed = line(words).parseArgs(words.toArray(String[]::new));
            return parsed.hasSubcommand() && Repeat.isOne(parsed.subcommand(), words);
        } catch (ParameterException e) {
            return false;
        }
    }
}
