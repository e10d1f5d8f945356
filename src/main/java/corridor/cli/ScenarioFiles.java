package corridor.cli;

import corridor.scenario.Loaded;
import corridor.scenario.NearestFile;
import corridor.scenario.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Scenario files named on the command line. */
final class ScenarioFiles {

    private ScenarioFiles() {}

    /** @throws ParameterException if one is not there */
    static List<Loaded> read(CommandSpec command, List<Path> files, ScenarioOptions changes) {
        return read(command, files, changes, List.of());
    }

    /** @param more changes, after those of the command line */
    static List<Loaded> read(CommandSpec command, List<Path> files, ScenarioOptions changes, List<String> more) {
        Again again = Again.of(command).orElse(null);
        if (again != null) {
            return again.scenarios(files); // with all that was changed in them
        }
        files.forEach(file -> mustBeThere(command, file));
        changes.events().forEach(file -> mustBeThere(command, file));
        return ScenarioReader.readAll(
                files,
                changes.events(),
                Stream.concat(changes.overrides().stream(), more.stream()).toList());
    }

    /** @throws ParameterException if two scenarios would share a name in the results */
    static void mustDiffer(CommandSpec command, List<Loaded> scenarios) {
        Set<String> ids = new HashSet<>();
        for (Loaded scenario : scenarios) {
            if (!ids.add(scenario.id())) {
                throw new ParameterException(
                        command.commandLine(),
                        "two scenarios are called '%s'; results are told apart by the names of the files."
                                .formatted(scenario.id()));
            }
        }
    }

    private static void mustBeThere(CommandSpec command, Path file) {
        if (Files.isDirectory(file)) {
            throw new ParameterException(command.commandLine(), "'%s' is a folder, not a scenario.".formatted(file));
        }
        if (!Files.exists(file)) {
            String maybe = NearestFile.question(file)
                    .map(question -> "%n  ".formatted() + question)
                    .orElse("");
            throw new ParameterException(command.commandLine(), "there is no file '%s'.%s".formatted(file, maybe));
        }
    }
}
