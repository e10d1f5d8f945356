package corridor.cli;

import corridor.experiment.Preflight;
import corridor.export.PlanJson;
import corridor.report.PlanTable;
import corridor.result.LoadPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "plan", description = PlanCommand.ABOUT)
final class PlanCommand implements Callable<Integer> {

    static final String ABOUT =
            "Before a run: what would run, how loaded everything is, the narrowest place, and how long it takes.";

    @Mixin
    private OneScenario scenario;

    @Option(names = "--json", description = "Print the plan as one JSON document instead of tables.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LoadPlan plan = Preflight.of(scenario.read());
        Screen screen = Screen.of(ConsoleOptions.of(spec));
        spec.commandLine()
                .getOut()
                .print(json ? PlanJson.text(plan) : PlanTable.of(plan, screen.columns(), screen.colour()));
        spec.commandLine().getOut().flush();
        return ExitCode.RAN.code();
    }
}
