package corridor.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** How much is said; before or after the name of any command. */
final class ConsoleOptions {

    private final OptionSpec quiet = flag("Say nothing but results and complaints.", "-q", "--quiet");
    private final OptionSpec verbose =
            flag("Say more: what is run, how long it took, and where a defect is.", "-v", "--verbose");
    private final OptionSpec noColor = flag("Print without colour; so does the variable NO_COLOR.", "--no-color");

    static ConsoleOptions of(CommandSpec command) {
        return ((Main) command.root().userObject()).console();
    }

    void addTo(CommandSpec command) {
        command.addOption(quiet).addOption(verbose).addOption(noColor);
    }

    boolean quiet() {
        return isGiven(quiet);
    }

    boolean verbose() {
        return isGiven(verbose);
    }

    boolean noColor() {
        return isGiven(noColor);
    }

    private static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .scopeType(ScopeType.INHERIT)
                .description(description)
                .build();
    }

    /** Nothing has a value before the command line has been read. */
    private static boolean isGiven(OptionSpec flag) {
        return Boolean.TRUE.equals(flag.getValue());
    }
}
