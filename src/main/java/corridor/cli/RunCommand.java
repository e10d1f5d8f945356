package corridor.cli;

import corridor.experiment.Margins;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "run", description = "Simulate one scenario; write its results, charts and report.")
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
    private Path scenario;

    @Mixin
    private ScenarioOptions changes;

    @Mixin
    private RunOptions run;

    @Mixin
    private ShardOptions shard;

    @Mixin
    private WarmUpOptions warmUp;

    @Mixin
    private PrecisionOptions precision;

    @Mixin
    private RecordOptions records;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ReplayOptions replay;

    @Mixin
    private DryRunOptions dryRun;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return new Simulation(spec, changes, run, shard, warmUp, precision, records, output, replay, dryRun)
                .of(List.of(scenario), Margins.USUAL)
                .code();
    }
}
