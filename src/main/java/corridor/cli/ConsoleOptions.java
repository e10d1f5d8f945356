package corridor.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** How much is said; before or after the name of any command. */
final class ConsoleOptions {

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but results and complaints.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT,
            description = "Say more: what is run, how long it took, and where a defect is.")
    private boolean verbose;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "Print without colour; so does the variable NO_COLOR.")
    private boolean noColor;

    static ConsoleOptions of(CommandSpec command) {
        return ((Main) command.root().userObject()).console();
    }

    boolean quiet() {
        return quiet;
    }

    boolean verbose() {
        return verbose;
    }

    boolean noColor() {
        return noColor;
    }
}
