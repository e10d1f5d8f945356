package corridor.cli;

import corridor.scenario.Loaded;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The scenario that a command is about, and what the command line changes in it. */
final class OneScenario {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "A scenario file.")
    private Path file;

    @Mixin
    private ScenarioOptions changes;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    Path file() {
        return file;
    }

    Loaded read() {
        return ScenarioFiles.read(command, List.of(file), changes).get(0);
    }
}
