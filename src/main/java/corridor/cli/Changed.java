package corridor.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** What is said of a result that is no longer what was written. */
final class Changed {

    private Changed() {}

    /** @param changes each a whole sentence */
    static ExitCode say(CommandSpec spec, Path result, List<String> changes) {
        PrintWriter err = spec.commandLine().getErr();
        err.printf("corridor: '%s' is not what was written:%n", result);
        changes.forEach(change -> err.printf("  %s%n", change));
        err.printf("  Run its command again: that makes it new.%n");
        return ExitCode.AUDIT_FAILED;
    }
}
