package corridor.cli;

import corridor.scenario.Ledger;
import corridor.scenario.Loaded;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "sources",
        description = SourcesCommand.ABOUT,
        footer = {"", "Example: corridor sources scenarios/today.yaml"})
final class SourcesCommand implements Callable<Integer> {

    static final String ABOUT =
            "Say how well founded the numbers of a scenario are: how many are published, derived, estimated or"
                    + " without a source, and which.";

    @Mixin
    private OneScenario scenario;

    @Option(names = "--json", description = "Print them as one JSON document.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Loaded loaded = scenario.read();
        Ledger ledger = Ledger.of(loaded);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(ScenarioJson.ledger(loaded, ledger));
        } else {
            LedgerText.lines(scenario.file(), ledger, Screen.of(ConsoleOptions.of(spec)))
                    .forEach(out::println);
        }
        out.flush();
        return ExitCode.RAN.code();
    }
}
