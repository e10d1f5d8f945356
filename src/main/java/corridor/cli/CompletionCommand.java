package corridor.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "completion",
        description = CompletionCommand.ABOUT,
        footer = {
            "",
            "Example, for the shell that runs; put the line into ~/.bashrc or ~/.zshrc to keep it:",
            "  source <(./corridor completion bash)"
        })
final class CompletionCommand implements Callable<Integer> {

    static final String ABOUT =
            "Print what makes the Tab key complete commands, options and files. For zsh it is the script for"
                    + " bash, which zsh runs through its bashcompinit.";

    @Parameters(paramLabel = "SHELL", description = "One of: ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("UnusedVariable") // one script serves both: it starts bashcompinit where it finds itself in zsh
    private Shell shell;

    @Spec
    private CommandSpec spec;

    /** Named as people type them. */
    @SuppressWarnings("MemberName")
    private enum Shell {
        bash,
        zsh
    }

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("corridor", spec.root().commandLine()));
        spec.commandLine().getOut().flush();
        return ExitCode.RAN.code();
    }
}
