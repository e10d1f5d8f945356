package corridor.cli;

import corridor.export.Manifest;
import corridor.export.Written;
import corridor.scenario.InvalidScenario;
import corridor.scenario.ResolvedYaml;
import corridor.scenario.ScenarioReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * The arguments that make a result again, held against what else the manifest says of them: a second run takes its scenarios as they
 * were, so that it would not notice what was said wrongly of how they came to be.
 */
final class Repeated {

    private final Written written;
    private final Manifest.Command command;
    private final ParseResult repeat;
    private final CommandLine typed;

    /**
     * @param repeat that knows the command, as has been looked at
     * @param typed that may not
     */
    Repeated(Written written, CommandLine repeat, CommandLine typed) {
        this.written = written;
        this.typed = typed;
        command = written.command();
        this.repeat = repeat.parseArgs(command.repeat().toArray(String[]::new)).subcommand();
    }

    /** Each a whole sentence. */
    List<String> contradictions() {
        List<String> all = new ArrayList<>();
        if (!isWhatWasTyped()) {
            all.add("'manifest.json' repeats another command than its commandLine: %s."
                    .formatted(Session.typed(command.repeat())));
        }
        List<String> changes = values("--set");
        if (!changes.equals(command.overrides())) {
            all.add("'manifest.json' says overrides %s, and repeats %s.".formatted(command.overrides(), changes));
        }
        Stream.concat(positionals().stream(), values("--with").stream())
                .filter(file -> !wasRead(file))
                .forEach(file -> all.add("'manifest.json' has no '%s' among its inputs.".formatted(file)));
        for (String file : positionals()) {
            String id = ScenarioReader.id(Path.of(file));
            if (all.isEmpty() && !holds(id)) {
                all.add("'scenarios/%s.resolved.yaml' is without the overrides of 'manifest.json': %s."
                        .formatted(id, changes));
            }
        }
        return all;
    }

    /** What was typed may say more: of a folder, of processors, of parts of the way. */
    private boolean isWhatWasTyped() {
        try {
            ParseResult parsed = typed.parseArgs(command.typed().toArray(String[]::new));
            return parsed.hasSubcommand()
                    && Repeat.of(parsed.subcommand(), Repeat.replications(repeat))
                            .equals(command.repeat());
        } catch (ParameterException e) {
            return false;
        }
    }

    private List<String> values(String name) {
        OptionSpec option = repeat.commandSpec().findOption(name);
        return option == null ? List.of() : option.originalStringValues();
    }

    private List<String> positionals() {
        return repeat.matchedPositionals().stream()
                .flatMap(positional -> positional.originalStringValues().stream())
                .toList();
    }

    private boolean wasRead(String file) {
        return written.inputs().stream().anyMatch(input -> same(input.file(), file));
    }

    private static boolean same(String one, String other) {
        try {
            return Path.of(one).normalize().equals(Path.of(other).normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether a scenario stays what it is when it is changed as it is said to have been. A warm-up may have been found since. */
    private boolean holds(String id) {
        boolean found = !values("--warm-up").isEmpty();
        List<String> changes = values("--set").stream()
                .filter(change -> !found || !change.strip().startsWith("run.warm-up"))
                .toList();
        try {
            return resolved(id, changes).equals(resolved(id, List.of()));
        } catch (InvalidScenario e) {
            return false;
        }
    }

    private String resolved(String id, List<String> changes) {
        return ResolvedYaml.write(ScenarioReader.readText(id, written.scenario(id), changes));
    }
}
