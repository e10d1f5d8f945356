package corridor.cli;

import corridor.experiment.Preflight;
import corridor.export.PlanJson;
import corridor.report.PlanTable;
import corridor.result.LoadPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "plan",
        description =
                "Before a run: what would run, how loaded everything is, the narrowest place, and how long it takes.")
final class PlanCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Mixin
    private ScenarioOptions changes;

    @Option(names = "--json", description = "Print the plan as one JSON document instead of tables.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        LoadPlan plan = Preflight.of(
                ScenarioFiles.read(spec, List.of(scenario), changes.overrides()).get(0));
        Screen screen = Screen.of(ConsoleOptions.of(spec));
        spec.commandLine()
                .getOut()
                .print(json ? PlanJson.text(plan) : PlanTable.of(plan, screen.columns(), screen.colour()));
        spec.commandLine().getOut().flush();
        return ExitCode.RAN.code();
    }
}
